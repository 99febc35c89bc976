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

// A diary kept every night from the 28th of September on, with so many cramps a week before and in the
// period, and so many nights at the end of each week of the period not recorded.
Diary kept(int before, int here, int missing = 0)
{
    Diary diary;
    for (int night = 0; night < 56; ++night) {
        if (night >= 28 && night % 7 >= 7 - missing) continue;
        const Date date = day("2026-09-28") + std::chrono::days(night);
        diary.nights.push_back({date, {}});
        for (int cramp = 0; night % 7 == 0 && cramp < (night < 28 ? before : here); ++cramp)
            diary.episodes.push_back(episodeAt(formatDate(date + std::chrono::days(1)) + "T03:00:00+00:00"));
    }
    return diary;
}

}  // namespace

TEST_CASE("the headline is that of the sample, counted by hand")
{
    const GpSummary summary = sampleSummary();
    // Of the period: the nights of the 26th of October and the 21st of November, and the day cramps of the
    // 5th and 22nd of November. The cramp at 1:30 on the 26th of October belongs to the night before the
    // period.
    CHECK(figure(summary, "Cramps a week") ==
          ReportFigure{"Cramps a week", "at least 1", "4 cramps in 28 days: 2 at night, 2 during the day"});
    CHECK(figure(summary, "Night cramps per recorded week") ==
          ReportFigure{"Night cramps per recorded week", "1.08", "2 night cramps on 13 recorded nights"});
    CHECK(figure(summary, "Nights with cramps") ==
          ReportFigure{"Nights with cramps", "2 of 13", "of the nights recorded"});
    CHECK(figure(summary, "Woken by night cramps") ==
          ReportFigure{"Woken by night cramps", "2 of 2", "answered for 2 of 2 night cramps"});
    // 45, 270, 720 s; pain 3, 8, 9: too few for quartiles.
    CHECK(figure(summary, "How long (median)") ==
          ReportFigure{"How long (median)", "4 min 30 s", "longest 12 min; 3 timed"});
    CHECK(figure(summary, "Pain (median)") == ReportFigure{"Pain (median)", "8/10", "worst 9; 3 rated"});
}

TEST_CASE("quartiles stand from eight values on")
{
    Diary diary;
    for (int index = 0; index < 8; ++index) {
        diary.episodes.push_back(episodeAt("2026-11-05T03:00:00+00:00"));
        diary.episodes.back().pain = Pain::from(index);
    }
    CHECK(figure(summaryOf(diary), "Pain (median)").detail ==
          "IQR 1.8 to 5.2, worst 7, mean 3.5 (SD 2.4); 8 rated");
    diary.episodes.pop_back();
    CHECK(figure(summaryOf(diary), "Pain (median)").detail == "worst 6; 7 rated");
}

TEST_CASE(
    "the range of weeks is that of weeks with every night recorded, and nothing is at least where all are")
{
    const GpSummary whole = summaryOf(kept(2, 3));
    CHECK(figure(whole, "Cramps a week").detail ==
          "12 cramps in 28 days: 12 at night, 0 during the day, 3 to 3 in a week with all nights recorded");
    const GpSummary partly = summaryOf(kept(2, 3, 1));
    CHECK(figure(partly, "Cramps a week").detail == "12 cramps in 28 days: 12 at night, 0 during the day");
    CHECK(figure(partly, "Cramps a week").value == "at least 3");
    CHECK(figure(partly, "Night cramps per recorded week").value == "3.5");
}

TEST_CASE("what is not recorded is said to be not recorded, never none")
{
    const GpSummary summary = summaryOf({});
    CHECK(figure(summary, "Cramps a week").value == "at least 0");
    CHECK(figure(summary, "Night cramps per recorded week").value == "too few nights");
    CHECK(figure(summary, "Woken by night cramps").value == "not recorded");
    CHECK(figure(summary, "How long (median)").value == "not recorded");
    CHECK(figure(summary, "Pain (median)").value == "not recorded");
    CHECK(figure(summary, "Nights with cramps").value == "not recorded");
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

TEST_CASE("the change is told as two rates and their ratio, without a word of chance")
{
    const ReportChange change = summaryOf(kept(4, 2)).change;
    CHECK(change.text == "2 night cramps per recorded week, 4 in the previous 28 days");
    // exp(2.4469 x the root of 1/8 + 1/16) is 2.885.
    CHECK(change.interval == "Rate ratio 0.5, 95% interval 0.17 to 1.44");
    CHECK_THAT(change.caution, Catch::Matchers::StartsWith("Counted on recorded nights only"));
    CHECK(*change.ratio == Approx(0.5));
    for (const std::string& text : {change.text, change.interval, change.caution})
        CHECK(text.find("chance") == std::string::npos);
}

TEST_CASE("where nothing can be compared the plain reason is said, and no ratio")
{
    const auto change = [](const Diary& diary) {
        const ReportChange told = summaryOf(diary).change;
        CHECK_FALSE(told.ratio);
        CHECK(told.interval.empty());
        CHECK(told.caution.empty());
        return told.text;
    };
    CHECK(change(kept(3, 0)) ==
          "No ratio to the previous 28 days, as one of the two has no night cramps. Recorded: 0 night cramps "
          "on 28 of 28 nights in this period, 12 night cramps on 28 of 28 in the one before");
    CHECK(change(kept(3, 3, 2)) ==
          "Not compared with the previous 28 days: nights were recorded much more often in one of them. "
          "Nights recorded: 20 of 28 in this period, 28 of 28 in the one before");
    CHECK(change(kept(3, 3, 4)) ==
          "Not compared with the previous 28 days: both need 3 weeks with at least 4 recorded nights. Nights "
          "recorded: 12 of 28 in this period, 28 of 28 in the one before");
    CHECK(change({}) == "No previous period to compare with: the diary starts in this one");
}
