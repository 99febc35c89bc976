// SPDX-License-Identifier: MIT
#include "report/summary/trial_result.h"

#include "report/support/report_texts.h"
#include "support/catch.h"
#include "support/diaries.h"

using namespace cramp::diary;
using namespace cramp::report::summary;
using namespace cramp::test;
using std::chrono::days;

namespace
{

Moment now()
{
    return moment("2026-11-22T15:00+00:00");
}

// Weeks from a date on: night cramps on the first night of each, so many of the last nights not recorded.
void fill(Diary& diary, Date from, const std::vector<int>& weeks, int missing = 0)
{
    for (std::size_t week = 0; week < weeks.size(); ++week)
        for (int night = 0; night < 7 - missing; ++night) {
            const Date date = from + days(7 * static_cast<int>(week) + night);
            diary.nights.push_back({date, {}});
            for (int cramp = 0; night == 0 && cramp < weeks[week]; ++cramp)
                diary.episodes.push_back(episodeAt(formatDate(date + days(1)) + "T03:00+00:00"));
        }
}

// Four weeks before the 19th of October, and those from then on.
Diary beforeAfter(const std::vector<int>& before, const std::vector<int>& after, int missing = 0)
{
    Diary diary;
    fill(diary, day("2026-09-21"), before);
    fill(diary, day("2026-10-19"), after, missing);
    return diary;
}

std::vector<TrialBlock> fourWeeks()
{
    return beforeAndAfter(day("2026-10-19"));
}

TrialResult resultOf(const std::vector<int>& before, const std::vector<int>& after, int missing = 0)
{
    return trialResult(beforeAfter(before, after, missing), fourWeeks(), now());
}

}  // namespace

TEST_CASE("a change is marked as two spans of the same length that meet at its day")
{
    REQUIRE(fourWeeks().size() == 2);
    CHECK(fourWeeks()[0] == TrialBlock{day("2026-09-21"), day("2026-10-18"), false});
    CHECK(fourWeeks()[1] == TrialBlock{day("2026-10-19"), day("2026-11-15"), true});
}

TEST_CASE("before and after are compared by night cramps on recorded nights")
{
    const TrialResult result = resultOf({5, 5, 5, 5}, {4, 3, 4, 3});
    CHECK(result.verdict == TrialVerdict::NoClearDifference);
    CHECK(result.without.nightCramps == 20);
    CHECK(result.with.nightCramps == 14);
    CHECK(result.with.perRecordedWeek() == 3.5);
    CHECK(*result.ratio == Approx(0.7));
    // exp(2.6 x the root of 1/20 + 1/14).
    CHECK((*result.interval)[0] == Approx(0.7 / 2.4746).epsilon(1e-3));
    CHECK((*result.interval)[1] == Approx(0.7 * 2.4746).epsilon(1e-3));
}

TEST_CASE("a clear difference is fewer or more")
{
    CHECK(resultOf({9, 8, 9, 8}, {2, 1, 2, 1}).verdict == TrialVerdict::Fewer);
    CHECK(resultOf({2, 1, 2, 1}, {9, 8, 9, 8}).verdict == TrialVerdict::More);
    // The same sums, but all in one bad week.
    CHECK(resultOf({31, 1, 1, 1}, {2, 1, 2, 1}).verdict == TrialVerdict::NoClearDifference);
}

TEST_CASE("a time without any cramp has no ratio, but may be clearly different")
{
    const TrialResult none = resultOf({5, 5, 5, 5}, {0, 0, 0, 0});
    CHECK(none.verdict == TrialVerdict::Fewer);
    CHECK_FALSE(none.ratio);
    CHECK_FALSE(none.interval);
    CHECK(resultOf({1, 0, 1, 0}, {0, 0, 0, 0}).verdict == TrialVerdict::NoClearDifference);
    CHECK(resultOf({0, 0, 0, 0}, {0, 0, 0, 0}).verdict == TrialVerdict::NoClearDifference);
}

TEST_CASE("day cramps and nights that are not over count for nothing")
{
    Diary diary = beforeAfter({1, 1, 1, 1}, {1, 1, 1, 1});
    diary.episodes.push_back(episodeAt("2026-10-20T15:00+00:00"));
    diary.episodes.push_back(episodeAt("2026-11-05T03:00+00:00"));
    const TrialResult early = trialResult(diary, fourWeeks(), moment("2026-11-05T08:00+00:00"));
    CHECK(early.with.nights.total == 16);
    CHECK(early.with.nights.notOver == 0);
    CHECK(early.with.nightCramps == 3);
    CHECK(early.without.nights.total == 28);
}

TEST_CASE("four weeks with four recorded nights are needed on either side")
{
    CHECK(resultOf({5, 5, 5, 5}, {5, 5, 5}).gap == TrialGap::FewWeeks);
    CHECK(resultOf({5, 5, 5}, {5, 5, 5, 5}).gap == TrialGap::FewWeeks);
    CHECK(trialResult({}, fourWeeks(), now()).verdict == TrialVerdict::TooEarly);
    CHECK(trialResult({}, beforeAndAfter(day("2026-11-22")), now()).gap == TrialGap::FewWeeks);
    CHECK(resultOf({5, 5, 5, 5}, {1, 1, 1, 1}, 4).gap == TrialGap::FewWeeks);
    CHECK_FALSE(resultOf({5, 5, 5, 5}, {5, 5, 5, 5}).gap);
}

TEST_CASE("unequal recording is refused")
{
    // 6 of 7 nights are 0.14 off, 5 of 7 are 0.29.
    CHECK_FALSE(resultOf({9, 9, 9, 9}, {1, 1, 1, 1}, 1).gap);
    const TrialResult uneven = resultOf({9, 9, 9, 9}, {1, 1, 1, 1}, 2);
    CHECK(uneven.verdict == TrialVerdict::TooEarly);
    CHECK(uneven.gap == TrialGap::RecordedDifferently);
    CHECK_FALSE(uneven.ratio);
}

TEST_CASE("blocks of other lengths are compared by rate")
{
    Diary diary;
    fill(diary, day("2026-08-03"), std::vector<int>(16, 3));
    const std::vector<TrialBlock> blocks = {{day("2026-08-03"), day("2026-09-13"), false},
                                            {day("2026-09-14"), day("2026-10-11"), true},
                                            {day("2026-10-12"), day("2026-11-15"), false}};
    const TrialResult result = trialResult(diary, blocks, now());
    CHECK(result.without.nights.total == 77);
    CHECK(result.with.nights.total == 28);
    CHECK(*result.ratio == Approx(1));
    CHECK(result.verdict == TrialVerdict::NoClearDifference);
}

TEST_CASE("the words of a trial hold its figures, name no cause and speak of no chance")
{
    const auto said = [](const TrialResult& result) { return sayTrial(result, reportTexts().words); };
    const TrialText text = said(resultOf({5, 5, 5, 5}, {4, 3, 4, 3}, 1));
    CHECK(text.counts ==
          "Without it: 20 night cramps on 28 recorded nights, 5 per recorded week. With it: "
          "14 night cramps on 24 recorded nights, 4.08 per recorded week.");
    CHECK(text.nights == "Nights recorded: 28 of 28 without it, 24 of 28 with it.");
    CHECK(text.weeks ==
          "Night cramps week by week: 5, 5, 5, 5 without it; 4 on 6 of 7 nights, 3 on 6 of 7 "
          "nights, 4 on 6 of 7 nights, 3 on 6 of 7 nights with it.");
    CHECK(text.change == "No clear difference.");
    CHECK(text.interval.starts_with("Rate ratio 0.82, interval "));
    CHECK(text.caution.find("often ease on their own after a bad spell") != std::string::npos);
    CHECK(said(resultOf({9, 8, 9, 8}, {2, 1, 2, 1})).change == "Fewer night cramps with it.");
    CHECK(said(resultOf({2, 1, 2, 1}, {9, 8, 9, 8})).change == "More night cramps with it.");
    const TrialText early = said(resultOf({5, 5, 5, 5}, {5, 5}));
    CHECK(early.change ==
          "Too early to tell: 4 weeks with at least 4 recorded nights are needed without it "
          "and with it. So far there are 4 without it and 2 with it.");
    CHECK(early.interval.empty());
    CHECK(said(resultOf({9, 9, 9, 9}, {1, 1, 1, 1}, 2)).change.starts_with("Too early to tell: "));
    for (const TrialText& each : {text, early})
        for (const char* word : {"chance", "because of", "effect", "works", "helped", "due to"})
            CHECK((each.change + each.counts + each.caution + each.interval).find(word) == std::string::npos);
}
