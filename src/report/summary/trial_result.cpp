// SPDX-License-Identifier: MIT
#include "report/summary/trial_result.h"

#include "report/summary/comparison.h"
#include "report/summary/statistics.h"
#include "report/summary/trial_pairs.h"
#include "report/summary/trial_plan.h"

#include <algorithm>
#include <cmath>

namespace cramp::report::summary
{

namespace
{

constexpr double crampsAdded = 0.5;  // to each block of a pair

diary::Date lastNightOver(const diary::Moment& now)
{
    return diary::nightOf(now) - std::chrono::days(1);
}

void add(TrialArm& arm, const diary::TrialBlock& block, const diary::Diary& diary, const diary::Moment& now)
{
    const diary::DateSpan span{block.from, std::min(block.to, lastNightOver(now))};
    if (span.to < span.from) return;
    for (const WeekCounts& week : weekCounts(diary, span, now)) {
        arm.nightCramps += week.nightCramps;
        arm.nights += week.nights;
        arm.weeks.push_back(week);
    }
}

TrialResult countsOf(const diary::Diary& diary, const std::vector<diary::TrialBlock>& blocks,
                     const diary::Moment& now)
{
    TrialResult result;
    for (const diary::TrialBlock& block : blocks)
        add(block.with ? result.with : result.without, block, diary, now);
    return result;
}

// Where an arm has no cramp there is no ratio, but there may be a clear difference.
TrialVerdict verdictOf(const WeeklyRates& rates, const std::optional<std::array<double, 2>>& interval)
{
    const double with = rateOf(rates.here).perNight();
    const double without = rateOf(rates.before).perNight();
    const bool isClear =
        interval ? (*interval)[1] < 1 || (*interval)[0] > 1 : distanceFromEqual(rates) > trialErrors;
    if (!isClear) return TrialVerdict::NoClearDifference;
    return with < without ? TrialVerdict::Fewer : TrialVerdict::More;
}

std::optional<TrialGap> gapOfWeeks(const TrialResult& result)
{
    if (std::min(result.with.usableWeeks(), result.without.usableWeeks()) < leastTrialWeeks)
        return TrialGap::FewWeeks;
    if (!areRecordedAlike(result.with.nights, result.without.nights)) return TrialGap::RecordedDifferently;
    return std::nullopt;
}

void compareWeeks(TrialResult& result)
{
    result.gap = gapOfWeeks(result);
    if (result.gap) return;
    const WeeklyRates rates{usableWeeks(result.with.weeks), usableWeeks(result.without.weeks)};
    if (rateOf(rates.here).cramps > 0 && rateOf(rates.before).cramps > 0) {
        const RateRatio ratio = rateRatioOf(rates, trialErrors);
        result.ratio = ratio.ratio;
        result.interval = ratio.interval;
    }
    result.verdict = verdictOf(rates, result.interval);
}

bool isHalfUsable(const TrialArm& arm)
{
    return !arm.weeks.empty() && 2 * arm.usableWeeks() >= std::ssize(arm.weeks);
}

PlanResult planOf(const diary::Diary& diary, const diary::Trial& trial, const diary::Moment& now)
{
    PlanResult plan;
    plan.lastNight = lastNightOf(trial);
    for (const BlockPair& blocks : drawnPairs(trial)) {
        ++plan.planned;
        if (std::max(blocks.with.to, blocks.without.to) > lastNightOver(now)) continue;
        TrialPair pair;
        add(pair.with, blocks.with, diary, now);
        add(pair.without, blocks.without, diary, now);
        if (isHalfUsable(pair.with) && isHalfUsable(pair.without)) plan.pairs.push_back(std::move(pair));
    }
    return plan;
}

// Of all pairs together: in a single short block a few missed nights are no sign of a different habit.
bool areRecordedAlike(const std::vector<TrialPair>& pairs)
{
    NightCounts with;
    NightCounts without;
    for (const TrialPair& pair : pairs) {
        with += pair.with.nights;
        without += pair.without.nights;
    }
    return cramp::report::summary::areRecordedAlike(with, without);
}

std::optional<TrialGap> gapOfPlan(const PlanResult& plan, const diary::Moment& now)
{
    if (plan.lastNight > lastNightOver(now)) return TrialGap::PlanNotOver;
    if (!areRecordedAlike(plan.pairs)) return TrialGap::RecordedDifferently;
    if (plan.pairs.size() < leastTrialPairs) return TrialGap::FewPairs;
    return std::nullopt;
}

// The cramps added come to as many a night in both blocks, however many nights of them are recorded.
double logRatioOf(const TrialPair& pair)
{
    const double added = crampsAdded / static_cast<double>(pair.with.nights.total);
    const double with = rateOf(usableWeeks(pair.with.weeks)).perNight();
    const double without = rateOf(usableWeeks(pair.without.weeks)).perNight();
    return std::log((with + added) / (without + added));
}

std::optional<PairInterval> intervalOver(const std::vector<TrialPair>& pairs)
{
    std::vector<double> logRatios;
    std::int64_t cramps = 0;
    for (const TrialPair& pair : pairs) {
        logRatios.push_back(logRatioOf(pair));
        cramps += pair.with.nightCramps + pair.without.nightCramps;
    }
    return cramps == 0 ? std::nullopt : pairInterval(logRatios);
}

TrialVerdict verdictOf(const std::optional<PairInterval>& interval)
{
    if (interval && interval->ends[1] < 0) return TrialVerdict::Fewer;
    if (interval && interval->ends[0] > 0) return TrialVerdict::More;
    return TrialVerdict::NoClearDifference;
}

void comparePairs(TrialResult& result, const diary::Moment& now)
{
    result.gap = gapOfPlan(*result.plan, now);
    if (result.gap && result.gap != TrialGap::FewPairs) return;
    const auto interval = intervalOver(result.plan->pairs);
    if (interval) {
        result.plan->level = interval->level;
        result.ratio = std::exp(interval->estimate);
        result.interval = {std::exp(interval->ends[0]), std::exp(interval->ends[1])};
    }
    if (!result.gap) result.verdict = verdictOf(interval);
}

}  // namespace

std::int64_t TrialArm::usableWeeks() const
{
    return std::ssize(cramp::report::summary::usableWeeks(weeks));
}

std::optional<double> TrialArm::perRecordedWeek() const
{
    return cramp::report::summary::perRecordedWeek(nightCramps, nights.recorded());
}

std::vector<diary::TrialBlock> beforeAndAfter(diary::Date changed, std::int64_t days)
{
    const std::chrono::days length(days);
    return {{changed - length, changed - std::chrono::days(1), false},
            {changed, changed + length - std::chrono::days(1), true}};
}

TrialResult trialResult(const diary::Diary& diary, const std::vector<diary::TrialBlock>& blocks,
                        const diary::Moment& now)
{
    TrialResult result = countsOf(diary, blocks, now);
    compareWeeks(result);
    return result;
}

TrialResult trialResult(const diary::Diary& diary, const diary::Trial& trial, const diary::Moment& now)
{
    if (drawnPairs(trial).empty()) return trialResult(diary, trial.blocks, now);
    TrialResult result = countsOf(diary, trial.blocks, now);
    result.plan = planOf(diary, trial, now);
    comparePairs(result, now);
    return result;
}

}  // namespace cramp::report::summary
