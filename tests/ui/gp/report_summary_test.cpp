// SPDX-License-Identifier: MIT
#include "ui/gp/report_summary.h"

#include "support/catch.h"
#include "ui/support/test_diary.h"

using namespace cramp::diary;
using namespace cramp::report::summary;
using namespace cramp::ui::gp;
using namespace cramp::test;

namespace
{

Episode swollen(std::string_view start)
{
    Episode episode;
    episode.id = Uuid::random();
    episode.start = moment(start);
    episode.symptoms = {{Symptom::Swelling, Side::Left, true, std::nullopt}};
    return episode;
}

ReportChoices choicesOf(std::string_view from, std::string_view to)
{
    ReportChoices choices;
    choices.span = {parseDate(from).value(), parseDate(to).value()};
    return choices;
}

}  // namespace

TEST_CASE("the report of the window tells what past warnings rested on, from their beginning on")
{
    TestDiary diary({swollen("2026-10-20T03:12:00+01:00"), swollen("2025-02-20T03:12:00+00:00")});
    const auto pressing = [&](std::string_view from, std::string_view to) {
        return reportOf(diary.context(), choicesOf(from, to)).page.box.pressing;
    };
    REQUIRE(pressing("2026-10-22", "2026-11-18").size() == 1);
    CHECK(pressing("2026-10-22", "2026-11-18")[0].when.starts_with("20 Oct"));
    REQUIRE(pressing("2025-02-22", "2025-03-21").size() == 1);
    CHECK(pressing("2025-02-22", "2025-03-21")[0].when.starts_with("20 Feb"));
    CHECK(pressing("2026-10-25", "2026-11-22").empty());
}

TEST_CASE("the report of the window tells the changes that are marked under Trends")
{
    Trial trial;
    trial.id = Uuid::random();
    trial.name = "A new mattress";
    trial.blocks = beforeAndAfter(parseDate("2026-11-01").value());
    TestDiary diary({trial});
    const GpSummary summary = reportOf(diary.context(), choicesOf("2026-10-26", "2026-11-22"));
    REQUIRE(summary.trials.size() == 1);
    CHECK(summary.trials[0].name == "A new mattress");
    CHECK(summary.trials[0].when ==
          "Before and after. The order was not drawn by lot. With it: 1 November to 28 November 2026.");
}
