// SPDX-License-Identifier: MIT
#include "report/support/gp_samples.h"
#include "support/catch.h"
#include "support/diaries.h"

using namespace cramp::diary;
using namespace cramp::report::summary;
using namespace cramp::test;

TEST_CASE("what changed of medicines and plans marks the time axis")
{
    const GpSummary summary = sampleSummary();
    REQUIRE(summary.markers.size() == 3);
    CHECK(summary.markers[0] == ReportMarker{day("2026-10-30"), "Naproxen ended"});
    CHECK(summary.markers[1] == ReportMarker{day("2026-11-03"), "Statin: atorvastatin 20 mg increased"});
    CHECK(summary.markers[2] == ReportMarker{day("2026-11-10"), "Stretch plan: Bedtime set"});
}

TEST_CASE(
    "the weeks of the chart are those before, from the diary's beginning, and those of the period, without a "
    "gap")
{
    const GpSummary summary = sampleSummary();
    REQUIRE(summary.weeks.size() == 8);
    CHECK(summary.weeks[0].isBefore);
    CHECK(summary.weeks[3].isBefore);
    CHECK_FALSE(summary.weeks[4].isBefore);
    CHECK(summary.weeks[4].label == "26 Oct");
    for (std::size_t index = 1; index < summary.weeks.size(); ++index)
        CHECK(summary.weeks[index].counts.span.from ==
              summary.weeks[index - 1].counts.span.to + std::chrono::days(1));
    CHECK(summary.weeks[3].counts.cramps() == 1);
    CHECK(summary.weeks[4].counts.cramps() == 1);
}

TEST_CASE("no bar stands for days before the diary began, in the period or before it")
{
    Diary diary;
    diary.nights = {freeNight("2026-11-04"), freeNight("2026-11-20")};
    const GpSummary summary = summaryOf(diary);
    REQUIRE(summary.weeks.size() == 3);
    CHECK_FALSE(summary.weeks[0].isBefore);
    CHECK(summary.weeks[0].counts.span == span("2026-11-04", "2026-11-10"));
    CHECK(summaryOf({}).weeks.empty());
}

TEST_CASE("a period longer than half a year stands by months")
{
    Diary diary;
    diary.nights = {freeNight("2026-01-20"), freeNight("2026-11-20")};
    ReportChoices choices = sampleChoices();
    choices.span = {day("2025-12-01"), day("2026-11-22")};
    const GpSummary summary = makeGpSummary(diary, {}, reportTexts(), choices, sampleNow());
    CHECK(summary.isByMonth);
    REQUIRE(summary.weeks.size() == 11);
    CHECK(summary.weeks[0].counts.span == span("2026-01-20", "2026-01-31"));
    CHECK(summary.weeks[1].counts.span == span("2026-02-01", "2026-02-28"));
    CHECK_FALSE(summaryOf(diary).isByMonth);
}
