// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/pictures/calendar_night.h"
#include "ui/support/fake_host.h"
#include "ui/support/find_widgets.h"
#include "ui/support/test_diary.h"
#include "ui/today/today_page.h"

#include <QApplication>

using namespace cramp::diary;
using namespace cramp::ui::pictures;
using namespace cramp::ui::today;
using namespace cramp::test;

namespace
{

Plan plan(const StretchReference& stretch, std::string_view from = "2026-11-16")
{
    Plan made;
    made.id = Uuid::random();
    made.stretch = stretch;
    made.from = parseDate(from).value();
    return made;
}

StretchSession session(const StretchReference& stretch, std::string_view at)
{
    StretchSession made;
    made.id = Uuid::random();
    made.stretch = stretch;
    made.at = moment(at);
    return made;
}

// A diary that is begun.
std::vector<Record> withNight(std::vector<Record> records)
{
    records.push_back(Night{parseDate("2026-06-01").value(), {}});
    return records;
}

struct Shown {
    explicit Shown(std::vector<Record> records = {})
        : diary(withNight(std::move(records))),
          host(diary.session()),
          page(diary.context(), host, nullptr)
    {
        page.resize(800, 768);
        page.refresh();
        page.show();
    }

    bool says(const char* text) const
    {
        QApplication::processEvents();
        return textsOf(page).contains(QString::fromUtf8(text));
    }
    void click(const char* text)
    {
        QAbstractButton* button = buttonOf(page, text);
        INFO(text);
        REQUIRE(button != nullptr);
        button->click();
    }

    TestDiary diary;
    FakeHost host;
    TodayPage page;
};

}  // namespace

TEST_CASE("the bedtime set is one press from Today")
{
    Shown shown;
    shown.click("Bedtime stretches, about 3 minutes");
    CHECK(shown.host.started == std::vector<StretchReference>{Stretch::X4});
}

TEST_CASE("what is planned for tonight can be started by its name, until it is done")
{
    Exercise set;
    set.id = Uuid::random();
    set.name = "My <b>evening</b>";
    set.parts = {Stretch::X3};
    Shown shown({set, plan(set.id), plan(Stretch::X4)});
    shown.click("Planned for tonight: My <b>evening</b>");
    CHECK(shown.host.started == std::vector<StretchReference>{set.id});
    const Record done = session(set.id, "2026-11-22T07:30:00+00:00");
    shown.host.apply({"stretching session", {addition(done, shown.diary.now())}});
    shown.page.refresh();
    CHECK(buttonOf(shown.page, "Planned for tonight: My <b>evening</b>") == nullptr);
    CHECK(buttonOf(shown.page, "Bedtime stretches, about 3 minutes") != nullptr);
}

TEST_CASE("without a plan nothing is said of one")
{
    Shown shown({session(Stretch::X4, "2026-11-20T21:00:00+00:00")});
    CHECK_FALSE(shown.says("Planned stretches"));
}

TEST_CASE("how often the plan was kept stands beside the cramps")
{
    Shown shown({plan(Stretch::X4), session(Stretch::X4, "2026-11-17T21:00:00+00:00"),
                 session(Stretch::X4, "2026-11-19T00:20:00+00:00"),
                 session(Stretch::X3, "2026-11-20T21:00:00+00:00")});
    CHECK(shown.says("Planned stretches: done on 2 of 6 evenings in the last week."));
    QStringList names;
    for (const auto* night : shown.page.findChildren<CalendarNight*>())
        names << night->accessibleName();
    CHECK(names.contains(QStringLiteral("Night of 17 November: not recorded, after stretching")));
    CHECK(names.contains(QStringLiteral("Night of 16 November: not recorded")));
}
