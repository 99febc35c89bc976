// SPDX-License-Identifier: MIT
// What is said of plans of blocks whose order was drawn by lot, and of the design of a trial.
#include "report/summary/trial_plan.h"
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

constexpr int daysEach = 14;

// A plan from the 5th of January on; the first of a pair is with it where the number of the pair is even.
Trial planOf(int pairs)
{
    Trial trial;
    trial.order = BlockOrder::Drawn;
    for (int at = 0; at < 2 * pairs; ++at) {
        const Date from = day("2026-01-05") + days(daysEach * at);
        const bool with = (at % 2 == 0) == (at / 2 % 2 == 0);
        trial.blocks.push_back({from, from + days(daysEach - 1), with});
    }
    return trial;
}

// A block of which so many nights are recorded from its first on, with so many cramps on the first.
void fill(Diary& diary, const TrialBlock& block, int cramps, int recorded = daysEach)
{
    for (int night = 0; night < recorded; ++night) {
        const Date date = block.from + days(night);
        diary.nights.push_back({date, {}});
        for (int cramp = 0; night == 0 && cramp < cramps; ++cramp)
            diary.episodes.push_back(episodeAt(formatDate(date + days(1)) + "T03:00+00:00"));
    }
}

struct PairCounts {
    int without;
    int with;
};

Diary diaryOf(const Trial& trial, const std::vector<PairCounts>& counts)
{
    Diary diary;
    for (std::size_t at = 0; at < trial.blocks.size(); ++at) {
        const PairCounts& pair = counts.at(at / 2);
        fill(diary, trial.blocks[at], trial.blocks[at].with ? pair.with : pair.without);
    }
    return diary;
}

Moment afterwards()
{
    return moment("2026-12-24T15:00+00:00");
}

TrialResult resultOf(const std::vector<PairCounts>& counts)
{
    const Trial trial = planOf(static_cast<int>(counts.size()));
    return trialResult(diaryOf(trial, counts), trial, afterwards());
}

TrialText said(const TrialResult& result)
{
    return sayTrial(result, reportTexts().words);
}

const std::vector<PairCounts> allFewer = {{9, 3}, {12, 4}, {7, 2}, {10, 6}, {8, 3}};

}  // namespace

TEST_CASE("a plan is clear where five pairs agree")
{
    const TrialResult fewer = resultOf(allFewer);
    CHECK(fewer.verdict == TrialVerdict::Fewer);
    REQUIRE(fewer.plan);
    CHECK(fewer.plan->planned == 5);
    CHECK(fewer.plan->pairs.size() == 5);
    CHECK(*fewer.plan->level == Approx(0.9375));
    // The pairs that differ most and least, half a cramp added to each block.
    CHECK((*fewer.interval)[0] == Approx(2.5 / 7.5));
    CHECK((*fewer.interval)[1] == Approx(6.5 / 10.5));
    CHECK(*fewer.ratio > (*fewer.interval)[0]);
    CHECK(*fewer.ratio < (*fewer.interval)[1]);
    CHECK(fewer.with.nightCramps == 18);
    CHECK(fewer.without.nightCramps == 46);
    CHECK(resultOf({{3, 9}, {4, 12}, {2, 7}, {6, 10}, {3, 8}}).verdict == TrialVerdict::More);
    CHECK(resultOf({{9, 3}, {12, 4}, {7, 2}, {10, 11}, {8, 3}}).verdict == TrialVerdict::NoClearDifference);
    CHECK(resultOf({{9, 3}, {12, 4}, {7, 2}, {10, 10}, {8, 3}}).verdict == TrialVerdict::NoClearDifference);
}

TEST_CASE("too few pairs say so and give the widest range, however clear they look")
{
    const TrialResult three = resultOf({{9, 1}, {12, 1}, {7, 1}});
    CHECK(three.verdict == TrialVerdict::TooEarly);
    CHECK(three.gap == TrialGap::FewPairs);
    CHECK(*three.plan->level == Approx(0.75));
    const TrialText text = said(three);
    CHECK(text.change ==
          "Too early to tell: at least 5 pairs of blocks are needed, with enough nights recorded in "
          "both blocks. There are 3, of 3 in the plan.");
    CHECK(text.interval ==
          "Rate ratio 0.16, 75% interval 0.12 to 0.2. This is the widest range that 3 pairs of "
          "blocks can give, and it is not sure enough for an answer.");
    CHECK_FALSE(text.caution.empty());
    CHECK_FALSE(resultOf({{9, 1}, {12, 1}}).ratio);
    CHECK(resultOf({{9, 1}, {12, 1}}).gap == TrialGap::FewPairs);
    CHECK(said(resultOf({{9, 1}, {12, 1}})).caution.empty());
}

TEST_CASE("there is one verdict, when the plan is over")
{
    const Trial trial = planOf(6);
    std::vector<PairCounts> counts = allFewer;
    counts.push_back({9, 2});
    const Diary diary = diaryOf(trial, counts);
    // The last night is that of the 21st of June.
    const TrialResult running = trialResult(diary, trial, moment("2026-06-22T11:00+01:00"));
    CHECK(running.gap == TrialGap::PlanNotOver);
    CHECK_FALSE(running.ratio);
    CHECK(running.plan->pairs.size() == 5);
    CHECK(
        said(running).change ==
        "Too early to tell: the plan runs until 21 June 2026, and its blocks are compared when it is over.");
    const TrialResult over = trialResult(diary, trial, moment("2026-06-22T12:00+01:00"));
    CHECK(over.verdict == TrialVerdict::Fewer);
    CHECK(over.plan->pairs.size() == 6);
    CHECK(trialResult({}, trial, moment("2026-01-01T12:00+00:00")).gap == TrialGap::PlanNotOver);
}

TEST_CASE("a plan without any cramp has no ratio and no clear difference")
{
    const TrialResult none = resultOf(std::vector<PairCounts>(5, {0, 0}));
    CHECK(none.verdict == TrialVerdict::NoClearDifference);
    CHECK_FALSE(none.ratio);
    CHECK(said(none).interval.empty());
    // One side alone may well be without any.
    CHECK(resultOf({{9, 0}, {5, 0}, {7, 0}, {6, 0}, {8, 0}}).verdict == TrialVerdict::Fewer);
}

TEST_CASE("pairs that are hardly recorded do not count")
{
    const Trial trial = planOf(5);
    const auto resultWith = [&](std::size_t block, int recorded) {
        Diary diary;
        for (std::size_t at = 0; at < trial.blocks.size(); ++at)
            fill(diary, trial.blocks[at], trial.blocks[at].with ? 2 : 8, at == block ? recorded : daysEach);
        return trialResult(diary, trial, afterwards());
    };
    CHECK(resultWith(0, daysEach).verdict == TrialVerdict::Fewer);
    CHECK(resultWith(0, 4).verdict == TrialVerdict::Fewer);
    CHECK(resultWith(0, 3).gap == TrialGap::FewPairs);
    CHECK(resultWith(3, 0).plan->pairs.size() == 4);
}

TEST_CASE("a plan that is recorded more often on one side is refused")
{
    const auto resultWith = [](int pairs, int recorded) {
        const Trial trial = planOf(pairs);
        Diary diary;
        for (const TrialBlock& block : trial.blocks)
            fill(diary, block, block.with ? 2 : 8, block.with ? recorded : daysEach);
        return trialResult(diary, trial, afterwards());
    };
    // 12 of 14 nights are 0.14 off, 11 are 0.21.
    CHECK(resultWith(5, 12).verdict == TrialVerdict::Fewer);
    CHECK(resultWith(5, 11).verdict == TrialVerdict::TooEarly);
    CHECK(resultWith(5, 11).gap == TrialGap::RecordedDifferently);
    CHECK_FALSE(resultWith(5, 11).ratio);
    CHECK_FALSE(resultWith(3, 11).ratio);
}

TEST_CASE("the rates of a pair are those of recorded nights")
{
    const Trial trial = planOf(3);
    Diary diary;
    for (const TrialBlock& block : trial.blocks)
        fill(diary, block, 6, block.with ? 12 : daysEach);
    const TrialResult result = trialResult(diary, trial, afterwards());
    const double added = 0.5 / 14;
    CHECK(*result.ratio == Approx((6.0 / 12 + added) / (6.0 / 14 + added)));
    CHECK(said(result).weeks ==
          "Night cramps per recorded week, pair by pair: 3 without it and 3.5 with it, 3 "
          "without it and 3.5 with it, 3 without it and 3.5 with it.");
}

TEST_CASE("a plan that was ended early is judged by its whole pairs")
{
    std::vector<PairCounts> counts = allFewer;
    counts.push_back({9, 2});
    const Trial trial = planOf(6);
    const auto ended = endedAt(trial, moment("2026-06-10T13:00+01:00"));
    REQUIRE(ended);
    const TrialResult result = trialResult(diaryOf(trial, counts), *ended, afterwards());
    CHECK(result.plan->planned == 5);
    CHECK(result.verdict == TrialVerdict::Fewer);
}

TEST_CASE("blocks whose order was chosen, or that are not in pairs, are compared week by week")
{
    Trial chosen = planOf(5);
    const Diary diary = diaryOf(chosen, allFewer);
    chosen.order = BlockOrder::Chosen;
    const TrialResult result = trialResult(diary, chosen, afterwards());
    CHECK_FALSE(result.plan);
    CHECK(*result.ratio == Approx(18.0 / 46));
    Trial odd = planOf(5);
    odd.blocks[0].to -= days(1);
    CHECK_FALSE(trialResult(diary, odd, afterwards()).plan);
    CHECK(said(result).interval.find("widened because weeks in a row") != std::string::npos);
}

TEST_CASE("the design is said as it was")
{
    const auto design = [](const Trial& trial) { return sayDesign(trial, reportTexts().words); };
    CHECK(design(planOf(3)) ==
          "3 pairs of blocks, each block 14 days long: one with it and one without it. Which "
          "came first in each pair was drawn by lot.");
    CHECK(design(planOf(1)).starts_with("1 pair of blocks, "));
    Trial chosen = planOf(3);
    chosen.order = BlockOrder::Chosen;
    CHECK(design(chosen) == "Times with it and without it, in an order that was chosen, not drawn by lot.");
    Trial odd = planOf(3);
    odd.blocks[0].to -= days(1);
    CHECK(design(odd) == "Times with it and without it, in an order drawn by lot.");
    Trial before;
    before.blocks = beforeAndAfter(day("2026-10-19"));
    CHECK(design(before) == "Before and after. The order was not drawn by lot.");
}

TEST_CASE("the words of a plan name no cause and speak of no chance")
{
    for (const TrialResult& result : {resultOf(allFewer), resultOf({{9, 1}, {12, 1}, {7, 1}})}) {
        const TrialText text = said(result);
        for (const char* word : {"chance", "likely", "because of", "effect", "works", "helped", "due to"})
            CHECK((text.change + text.counts + text.caution + text.interval + text.weeks).find(word) ==
                  std::string::npos);
        CHECK(text.caution.find("often ease on their own after a bad spell") != std::string::npos);
    }
    CHECK(
        said(resultOf(allFewer)).interval ==
        "Rate ratio 0.39, 93.8% interval 0.33 to 0.62, from 5 pairs of blocks whose order was drawn by lot.");
}
