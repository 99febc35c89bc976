// SPDX-License-Identifier: MIT
#include "ui/pictures/nights_panel.h"

#include "support/catch.h"
#include "support/diaries.h"

#include <QApplication>
#include <QKeyEvent>

using namespace cramp::diary;
using namespace cramp::ui::pictures;
using namespace cramp::test;

namespace
{

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

struct Shown {
    Shown()
    {
        Episode first = episodeAt("2026-11-20T03:12:00+00:00");
        Episode second = episodeAt("2026-11-20T04:30:00+00:00");
        first.id = id(1);
        second.id = id(2);
        diary = diaryOf({first, second}, {freeNight("2026-11-18")});
        panel.show(diary, moment("2026-11-22T10:00:00+00:00"));
        QObject::connect(&panel, &NightsPanel::nightChosen, [this](auto night) { chosen = night; });
        panel.QWidget::show();
        QApplication::processEvents();
    }
    CalendarNight* night(std::string_view date)
    {
        for (auto* night : panel.findChildren<CalendarNight*>())
            if (night->night() == day(date)) return night;
        return nullptr;
    }

    Diary diary;
    NightsPanel panel{british};
    std::optional<Date> chosen;
};

void press(Qt::Key key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

}  // namespace

TEST_CASE("the last 14 nights are buttons that tell in words what is recorded")
{
    Shown shown;
    CHECK(shown.panel.findChildren<CalendarNight*>().size() == 14);
    REQUIRE(shown.night("2026-11-08") != nullptr);
    REQUIRE(shown.night("2026-11-21") != nullptr);
    CHECK(shown.night("2026-11-19")->accessibleName() == QStringLiteral("Night of 19 November: 2 cramps"));
    CHECK(shown.night("2026-11-18")->accessibleName() == QStringLiteral("Night of 18 November: no cramps"));
    CHECK(shown.night("2026-11-17")->accessibleName() ==
          QStringLiteral("Night of 17 November: not recorded"));
}

TEST_CASE("a night that is pressed is open, another takes its place, and pressed again it is closed")
{
    Shown shown;
    shown.night("2026-11-19")->click();
    CHECK(shown.chosen == day("2026-11-19"));
    shown.night("2026-11-17")->click();
    CHECK(shown.chosen == day("2026-11-17"));
    CHECK_FALSE(shown.night("2026-11-19")->isChecked());
    shown.night("2026-11-17")->click();
    CHECK_FALSE(shown.chosen);
}

TEST_CASE("arrow keys go from night to night, and Enter opens the one that has the keyboard")
{
    Shown shown;
    shown.panel.activateWindow();
    shown.night("2026-11-21")->setFocus();
    press(Qt::Key_Left);
    press(Qt::Key_Up);
    REQUIRE(QApplication::focusWidget() == shown.night("2026-11-13"));
    press(Qt::Key_Return);
    CHECK(shown.chosen == day("2026-11-13"));
}
