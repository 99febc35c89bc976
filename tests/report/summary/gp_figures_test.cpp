// SPDX-License-Identifier: MIT
#include "report/support/gp_samples.h"
#include "support/catch.h"
#include "support/diaries.h"

#include <algorithm>

using namespace cramp::diary;
using namespace cramp::report::summary;
using namespace cramp::test;

namespace
{

const ReportFigure& figure(const GpSummary& summary, const std::string& label)
{
    const auto found = std::ranges::find(summary.headline, label, &ReportFigure::label);
    REQUIRE(found != summary.headline.end());
    return *found;
}

std::string feature(const GpSummary& summary, const std::string& label)
{
    const auto found = std::ranges::find(summary.features, label, &ReportFeature::label);
    REQUIRE(found != summary.features.end());
    return found->says;
}

// A diary with so many cramps in the period and before it, and so many nights vouched for in each.
Diary counted(int here, int before, int nightsHere, int nightsBefore)
{
    Diary diary;
    for (int index = 0; index < here; ++index)
        diary.episodes.push_back(episodeAt("2026-10-27T03:00:00+00:00"));
    for (int index = 0; index < before; ++index)
        diary.episodes.push_back(episodeAt("2026-09-29T03:00:00+01:00"));
    for (int index = 0; index < nightsHere; ++index)
        diary.nights.push_back({day("2026-10-28") + std::chrono::days(index), {}});
    for (int index = 0; index < nightsBefore; ++index)
        diary.nights.push_back({day("2026-09-30") + std::chrono::days(index), {}});
    return diary;
}

}  // namespace

TEST_CASE("the headline is that of the sample, counted by hand")
{
    const GpSummary summary = sampleSummary();
    // Of the period: the 26th and 27th of October, the 5th, 21st and 22nd of November.
    CHECK(figure(summary, "Cramps a week") ==
          ReportFigure{"Cramps a week", "1.25", "5 cramps in 28 days, 0 to 2 in a full week"});
    CHECK(figure(summary, "Nights with cramps in 2 weeks") ==
          ReportFigure{"Nights with cramps in 2 weeks", "at least 1.5", "3 of 14 nights recorded"});
    CHECK(figure(summary, "At night") == ReportFigure{"At night", "60%", "3 at night, 2 by day"});
    CHECK(figure(summary, "Nights woken") ==
          ReportFigure{"Nights woken", "2", "2 of 5 cramps woke the person"});
    // 45, 90, 270, 720 s; pain 3, 5, 8, 9.
    CHECK(figure(summary, "How long (median)").value == "3 min");
    CHECK(figure(summary, "How long (median)").detail ==
          "middle half 1 min 19 s to 6 min 23 s, longest 12 min, mean 4 min 41 s (SD 5 min 8 s); 4 timed");
    CHECK(figure(summary, "Pain (median)").value == "6.5 of 10");
    CHECK(figure(summary, "Pain (median)").detail ==
          "middle half 4.5 to 8.2, worst 9, mean 6.2 (SD 2.8); 4 rated");
}

TEST_CASE("what is not recorded is said to be not recorded, never none")
{
    const GpSummary summary = summaryOf({});
    CHECK(figure(summary, "Cramps a week").value == "0");
    CHECK(figure(summary, "At night").value == "not recorded");
    CHECK(figure(summary, "Nights woken").value == "not recorded");
    CHECK(figure(summary, "How long (median)").value == "not recorded");
    CHECK(figure(summary, "Pain (median)").value == "not recorded");
    CHECK(figure(summary, "Nights with cramps in 2 weeks").value == "not recorded");
    for (const ReportFeature& each : summary.features)
        CHECK(each.says == "not recorded");
    CHECK(summary.sidedness.empty());
    CHECK(summary.entries.empty());
    CHECK(summary.questions.empty());
}

TEST_CASE("one timed cramp has no middle half")
{
    Diary diary;
    diary.episodes = {episodeAt("2026-11-05T03:00:00+00:00")};
    diary.episodes[0].duration = DurationSeconds::from(61);
    CHECK(figure(summaryOf(diary), "How long (median)") ==
          ReportFigure{"How long (median)", "1 min 1 s", "1 timed"});
}

TEST_CASE("the change is told in plain words, with its interval and what that rests on")
{
    const auto change = [](int here, int before) { return summaryOf(counted(here, before, 20, 20)).change; };
    const ReportChange fewer = change(14, 20);
    CHECK(fewer.text == "30% fewer than in the 28 days before (20 cramps)");
    CHECK(fewer.interval == "Rate ratio 0.7, 95% interval 0.33 to 1.46; 5 a week before");
    CHECK_THAT(fewer.caution, Catch::Matchers::Contains("independently"));
    CHECK(fewer.ratio == 0.7);
    CHECK(change(14, 10).text == "40% more than in the 28 days before (10 cramps)");
    CHECK(change(15, 6).text == "2.5 times as many as in the 28 days before (6 cramps)");
    CHECK(change(1, 1).text == "As many as in the 28 days before (1 cramp)");
}

TEST_CASE("there is no ratio without cramps in both spans")
{
    const auto change = [](int here, int before) { return summaryOf(counted(here, before, 20, 20)).change; };
    CHECK(change(0, 2).text == "No cramps recorded in this period; 2 cramps in the 28 days before");
    CHECK(change(2, 0).text == "No cramps recorded in the 28 days before");
    CHECK(change(0, 0).text == "No cramps recorded in this period or in the 28 days before");
    for (const auto& [here, before] : {std::pair(0, 2), {2, 0}, {0, 0}}) {
        CHECK_FALSE(change(here, before).ratio);
        CHECK(change(here, before).interval.empty());
        CHECK(change(here, before).caution.empty());
    }
}

TEST_CASE("there is no ratio when under half the nights of either span are recorded")
{
    // One night has cramps in each: 13 vouched for make 14 of 28, which is half.
    CHECK(summaryOf(counted(4, 8, 13, 13)).change.ratio == 0.5);
    const ReportChange here = summaryOf(counted(4, 8, 12, 13)).change;
    CHECK_FALSE(here.ratio);
    CHECK(here.text ==
          "Too few nights recorded to compare with the 28 days before (8 cramps): 13 of 28 nights in this "
          "period, "
          "14 of 28 before");
    CHECK_FALSE(summaryOf(counted(4, 8, 13, 12)).change.ratio);
}

TEST_CASE("the seven features say what the diary holds")
{
    const GpSummary summary = sampleSummary();
    CHECK(summary.features.size() == 7);
    CHECK(feature(summary, "Strong pain") == "median 6.5 of 10, worst 9 (4 rated)");
    CHECK(feature(summary, "Seconds to 10 minutes") == "3 of 4 timed");
    CHECK(feature(summary, "In the calf or foot") == "4 of 4 with a place");
    CHECK(feature(summary, "Seldom in the thigh") == "in the thigh: 0 of 4 with a place");
    CHECK(feature(summary, "Sore afterwards") == "1 of 2 with an answer; longest 2 h");
    CHECK(feature(summary, "Sleep disturbed") == "woken on 2 nights; disturbed 6 of 10 (median of 1)");
    CHECK(feature(summary, "Distress") == "day affected in 1 of 1 answers; distress not asked as such");
}

TEST_CASE("exactly ten minutes is within ten minutes")
{
    Diary diary;
    diary.episodes = {episodeAt("2026-11-05T03:00:00+00:00"), episodeAt("2026-11-06T03:00:00+00:00")};
    diary.episodes[0].duration = DurationSeconds::from(600);
    diary.episodes[1].duration = DurationSeconds::from(601);
    CHECK(feature(summaryOf(diary), "Seconds to 10 minutes") == "1 of 2 timed");
}
