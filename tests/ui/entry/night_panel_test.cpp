// SPDX-License-Identifier: MIT
#include "ui/entry/night_panel.h"

#include "support/diaries.h"
#include "ui/support/fake_host.h"
#include "ui/support/find_widgets.h"
#include "ui/support/test_diary.h"

#include <QApplication>

using namespace cramp::diary;
using namespace cramp::ui::entry;
using namespace cramp::ui::host;
using namespace cramp::test;

namespace
{

struct Shown {
    explicit Shown(const std::vector<Record>& records = {})
        : diary(records),
          host(diary.session()),
          panel(diary.context(), host)
    {
        diary.session().onChanged([this] { panel.refresh(); });
    }
    void open(std::string_view night)
    {
        panel.show(day(night));
        QApplication::processEvents();
    }
    void click(const char* text)
    {
        QAbstractButton* button = buttonOf(panel, text);
        INFO(text);
        REQUIRE(button != nullptr);
        button->click();
        QApplication::processEvents();
    }

    TestDiary diary;
    FakeHost host;
    NightPanel panel;
};

Episode crampAt(std::string_view start)
{
    Episode episode = episodeAt(start);
    episode.id = id(1);
    episode.sites = {{Site::Calf, Side::Left, {}}};
    return episode;
}

}  // namespace

TEST_CASE("a night that is not recorded can be said to be free, also long afterwards")
{
    Shown shown;
    shown.open("2026-06-03");
    CHECK(textsOf(shown.panel).contains(QStringLiteral("Night of 3 June: not recorded")));
    shown.click("No cramps that night");
    const auto nights = shown.diary.onDisk().nights;
    REQUIRE(nights.size() == 1);
    CHECK(nights[0].night == day("2026-06-03"));
    CHECK(textsOf(shown.panel).contains(QStringLiteral("Night of 3 June: no cramps")));
    CHECK(buttonOf(shown.panel, "No cramps that night") == nullptr);
    shown.host.trigger(ActionId::Undo);
    CHECK(textsOf(shown.panel).contains(QStringLiteral("not recorded")));
}

TEST_CASE("a cramp is added to the night that is open, in its form")
{
    Shown shown;
    shown.open("2026-11-10");
    shown.click("Add a cramp…");
    CHECK(shown.host.added == std::vector{std::optional(day("2026-11-10"))});
    CHECK(shown.diary.onDisk().episodes.empty());
}

TEST_CASE("the cramps of a night lead to their entries, and it can be closed")
{
    Shown shown({crampAt("2026-11-20T03:12:00+00:00")});
    shown.open("2026-11-19");
    CHECK(textsOf(shown.panel).contains(QStringLiteral("Night of 19 November: 1 cramp")));
    CHECK(buttonOf(shown.panel, "No cramps that night") == nullptr);
    CHECK(buttonOf(shown.panel, "03:12, left calf") != nullptr);
    shown.click("Close");
    CHECK(shown.panel.isHidden());
}

TEST_CASE("a night to come is not answered")
{
    Shown shown;
    shown.open("2026-11-25");
    CHECK(buttonOf(shown.panel, "No cramps that night") == nullptr);
    CHECK(buttonOf(shown.panel, "Add a cramp…") == nullptr);
}
