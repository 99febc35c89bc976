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

// So many cramps on the first days of a span, one a day at three, and every other night vouched for.
void fill(Diary& diary, const DateSpan& span, int cramps)
{
    for (Date date = span.from; date <= span.to; date += days(1)) {
        diary.nights.push_back({date, {}});
        if (cramps-- <= 0) continue;
        Episode episode = episodeAt(formatDate(date) + "T15:00+00:00");
        episode.id = id(diary.episodes.size() + 1);
        diary.episodes.push_back(episode);
    }
}

Diary beforeAfter(int before, int after)
{
    Diary diary;
    fill(diary, {day("2026-09-21"), day("2026-10-18")}, before);
    fill(diary, {day("2026-10-19"), day("2026-11-15")}, after);
    return diary;
}

std::vector<TrialBlock> fourWeeks()
{
    return beforeAndAfter(day("2026-10-19"));
}

}  // namespace

TEST_CASE("a change is marked as two spans of the same length that meet at its day")
{
    REQUIRE(fourWeeks().size() == 2);
    CHECK(fourWeeks()[0] == TrialBlock{day("2026-09-21"), day("2026-10-18"), false});
    CHECK(fourWeeks()[1] == TrialBlock{day("2026-10-19"), day("2026-11-15"), true});
}

TEST_CASE("before and after are compared by a rate ratio with its exact interval")
{
    const TrialResult result = trialResult(beforeAfter(20, 14), fourWeeks(), now());
    CHECK(result.verdict == TrialVerdict::Compared);
    CHECK(result.without.episodes == 20);
    CHECK(result.with.episodes == 14);
    CHECK(result.with.perWeek == Approx(3.5));
    CHECK(*result.ratio == Approx(0.7));
    // The figures of the contract's example.
    CHECK((*result.ci95)[0] == Approx(0.3271).margin(5e-5));
    CHECK((*result.ci95)[1] == Approx(1.4572).margin(5e-5));
}

TEST_CASE("of a change that goes on, as many days before count as are over after it")
{
    const Moment early = moment("2026-11-05T08:00+00:00");
    const TrialResult result = trialResult(beforeAfter(28, 28), fourWeeks(), early);
    // The night of the 4th is not over at eight in the morning of the 5th.
    CHECK(result.with.days == 16);
    CHECK(result.without.days == 16);
    CHECK(result.with.nights.notOver == 0);
    CHECK(result.without.episodes == 16);
    CHECK(*result.ratio == Approx(1));
}

TEST_CASE("there is no ratio when it is too soon, too little is recorded, or a span has no cramp")
{
    CHECK(trialResult(beforeAfter(5, 5), fourWeeks(), moment("2026-11-01T13:00+00:00")).verdict ==
          TrialVerdict::TooSoon);
    CHECK(trialResult({}, beforeAndAfter(day("2026-11-22")), now()).verdict == TrialVerdict::TooSoon);
    CHECK(trialResult(beforeAfter(5, 0), fourWeeks(), now()).verdict == TrialVerdict::NoCramps);
    Diary sparse = beforeAfter(5, 5);
    sparse.nights.clear();
    const TrialResult result = trialResult(sparse, fourWeeks(), now());
    CHECK(result.verdict == TrialVerdict::TooFewNights);
    CHECK_FALSE(result.ratio);
    CHECK_FALSE(result.ci95);
}

TEST_CASE("blocks of other lengths are compared by rate")
{
    Diary diary;
    fill(diary, {day("2026-09-01"), day("2026-09-28")}, 8);
    fill(diary, {day("2026-09-29"), day("2026-10-12")}, 4);
    fill(diary, {day("2026-10-13"), day("2026-11-09")}, 8);
    const std::vector<TrialBlock> blocks = {{day("2026-09-01"), day("2026-09-28"), false},
                                            {day("2026-09-29"), day("2026-10-12"), true},
                                            {day("2026-10-13"), day("2026-11-09"), false}};
    const TrialResult result = trialResult(diary, blocks, now());
    CHECK(result.without.days == 56);
    CHECK(result.with.days == 14);
    CHECK(*result.ratio == Approx(1));
    CHECK((*result.ci95)[0] < 1);
    CHECK((*result.ci95)[1] > 1);
}

TEST_CASE("the words of a trial hold its figures and name no cause")
{
    const TrialText text =
        sayTrial(trialResult(beforeAfter(20, 14), fourWeeks(), now()), reportTexts().words);
    CHECK(text.counts ==
          "Without it: 20 cramps in 28 days, 5 a week. With it: 14 cramps in 28 days, 3.5 a week.");
    CHECK(text.nights == "Nights recorded: 28 of 28 without it, 28 of 28 with it.");
    CHECK(text.change ==
          "With it the diary has 30% fewer cramps. A difference of this size can come by chance.");
    CHECK(text.interval == "Rate ratio 0.7, 95% interval 0.33 to 1.46.");
    CHECK_FALSE(text.caution.empty());
    const TrialText large =
        sayTrial(trialResult(beforeAfter(27, 3), fourWeeks(), now()), reportTexts().words);
    CHECK(large.change.find("By chance alone") != std::string::npos);
    for (const TrialText& each : {text, large})
        for (const char* word : {"cause", "because of", "effect", "works", "helped", "due to"})
            CHECK((each.change + each.counts + each.caution).find(word) == std::string::npos);
}

TEST_CASE("a trial that cannot be compared says why, and gives no ratio")
{
    Diary sparse = beforeAfter(5, 5);
    sparse.nights.clear();
    const TrialText text = sayTrial(trialResult(sparse, fourWeeks(), now()), reportTexts().words);
    CHECK(text.change.find("Too few nights recorded to say") == 0);
    CHECK(text.interval.empty());
}
