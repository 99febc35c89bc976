// SPDX-License-Identifier: MIT
#include "ui/window/sidebar.h"

#include "support/catch.h"
#include "ui/support/example_records.h"
#include "ui/support/find_widgets.h"
#include "ui/support/test_window.h"

#include <QScrollArea>

#include <algorithm>

using namespace cramp::ui::host;
using namespace cramp::ui::theme;
using namespace cramp::ui::window;
using namespace cramp::test;

namespace
{

Sidebar& sidebarOf(TestWindow& shown)
{
    return *shown.window().findChild<Sidebar*>();
}

// The button for a cramp and the six places, from above.
QList<QAbstractButton*> buttonsOf(const Sidebar& sidebar)
{
    QList<QAbstractButton*> buttons;
    for (auto* button : sidebar.findChildren<QAbstractButton*>())
        if (button->isVisible()) buttons << button;
    std::sort(buttons.begin(), buttons.end(),
              [](const QAbstractButton* one, const QAbstractButton* other) { return one->y() < other->y(); });
    return buttons;
}

QStringList namesOf(const Sidebar& sidebar)
{
    QStringList names;
    for (const QAbstractButton* button : buttonsOf(sidebar))
        names << button->accessibleName();
    return names;
}

}  // namespace

TEST_CASE("at every size the sidebar shows the button for a cramp, five places and Settings whole",
          "[sidebar]")
{
    TestWindow shown(exampleRecords());
    struct Size {
        QSize window;
        double scale;
    };
    for (const Size& size :
         {Size{{1024, 600}, 1.0}, Size{{1024, 600}, 2.0}, Size{{1366, 768}, 2.0}, Size{{1366, 768}, 1.0},
          Size{{1920, 1080}, 2.0}, Size{{800, 480}, 1.0}, Size{{2560, 1440}, 1.5}}) {
        shown.show(Theme::Light, size.scale, size.window);
        INFO(size.window.width() << " x " << size.window.height() << " at " << size.scale);
        const Sidebar& sidebar = sidebarOf(shown);
        const auto buttons = buttonsOf(sidebar);
        REQUIRE(buttons.size() == 7);
        CHECK(shown.window().size() == size.window);
        CHECK(sidebar.findChild<QScrollArea*>() == nullptr);
        for (qsizetype i = 0; i < buttons.size(); ++i) {
            CHECK(sidebar.rect().contains(buttons[i]->geometry()));
            CHECK(buttons[i]->height() >= 44);
            if (i > 0) CHECK(buttons[i]->y() >= buttons[i - 1]->geometry().bottom());
        }
    }
}

TEST_CASE("a narrow sidebar has short words, and their names in full for those who hear them", "[sidebar]")
{
    TestWindow shown(exampleRecords());
    shown.show(Theme::Light, 1.0, {1024, 768});
    const QStringList names = namesOf(sidebarOf(shown));
    CHECK(names.first() == QStringLiteral("I have a cramp now"));
    CHECK(sidebarOf(shown).width() == 232);
    shown.show(Theme::Light, 2.0, {1024, 768});
    CHECK(namesOf(sidebarOf(shown)) == names);
    CHECK(sidebarOf(shown).width() == 204);
    CHECK(buttonOf(sidebarOf(shown), "Cramp now") != nullptr);
    CHECK(buttonOf(sidebarOf(shown), "GP") != nullptr);
}

TEST_CASE("short of height the numbers go to the foot of the page, then the name goes", "[sidebar]")
{
    TestWindow shown(exampleRecords());
    const auto sidebarSays = [&](const char* words) {
        return textsOf(sidebarOf(shown)).contains(QString::fromUtf8(words));
    };
    shown.show(Theme::Light, 1.0, {1024, 768});
    shown.window().showPage(PageId::Settings);
    TestWindow::settle();
    CHECK(sidebarSays("999"));
    CHECK(sidebarSays("diary"));
    CHECK(textsOf(shown.window()).count(QStringLiteral("999")) == 1);
    shown.window().resize(1024, 520);
    TestWindow::settle();
    CHECK_FALSE(sidebarSays("999"));
    CHECK(sidebarSays("diary"));
    CHECK(textsOf(shown.window()).contains(QStringLiteral("999")));
    shown.window().resize(1024, 460);
    TestWindow::settle();
    CHECK_FALSE(sidebarSays("diary"));
    CHECK(textsOf(shown.window()).contains(QStringLiteral("999")));
}

TEST_CASE("the way back to an unsaved check-in stands clear of what is above and below it", "[sidebar]")
{
    TestWindow shown(exampleRecords());
    shown.show();
    shown.window().showPage(PageId::CheckIn);
    TestWindow::settle();
    for (auto* answer : shown.window().findChildren<QAbstractButton*>())
        if (answer->accessibleName() == QStringLiteral("Swelling: Left")) answer->click();
    shown.window().showPage(PageId::Today);
    struct Size {
        QSize window;
        double scale;
    };
    for (const Size& size : {Size{{1366, 768}, 1.0}, Size{{1366, 768}, 2.0}, Size{{1024, 600}, 1.0},
                             Size{{1024, 600}, 2.0}, Size{{1920, 1080}, 1.5}}) {
        shown.show(Theme::Light, size.scale, size.window);
        INFO(size.window.width() << " x " << size.window.height() << " at " << size.scale);
        const Sidebar& sidebar = sidebarOf(shown);
        const auto buttons = buttonsOf(sidebar);
        REQUIRE(buttons.size() == 8);
        const QRect way = buttons.last()->geometry();
        CHECK(buttons.last()->accessibleName() == QStringLiteral("Not saved yet: your check-in"));
        CHECK(sidebar.rect().contains(way.adjusted(0, 0, 0, 6)));
        for (auto* label : sidebar.findChildren<QLabel*>())
            if (label->isVisible()) CHECK_FALSE(label->geometry().intersects(way.adjusted(0, -6, 0, 0)));
    }
}

TEST_CASE("a tab is of its place", "[sidebar]")
{
    TestWindow shown(exampleRecords());
    shown.show();
    const auto current = [&] {
        for (const QAbstractButton* button : buttonsOf(sidebarOf(shown)))
            if (button->isChecked()) return button->text();
        return QString();
    };
    for (const PageId page : {PageId::Check, PageId::Report, PageId::Visits, PageId::AboutMe}) {
        shown.window().showPage(page);
        CHECK(current() == QStringLiteral("For the GP"));
    }
    shown.window().showPage(PageId::Trends);
    CHECK(current() == QStringLiteral("Diary"));
}
