// SPDX-License-Identifier: MIT
#include "report/summary/statistics.h"
#include "report/summary/trial_pairs.h"
#include "report/summary/trial_plan.h"
#include "report/summary/trial_result.h"

#include <algorithm>

namespace cramp::report::summary
{

namespace
{

std::string number(std::int64_t value)
{
    return std::to_string(value);
}

std::string percent(double level)
{
    return formatNumber(100 * level, 1);
}

std::string count(std::size_t value)
{
    return std::to_string(value);
}

std::string sayTooEarly(const TrialResult& result, const ReportWords& words)
{
    switch (*result.gap) {
        case TrialGap::RecordedDifferently: return words.of("trial.recorded_differently");
        case TrialGap::PlanNotOver:
            return words.of("trial.plan_not_over", {{"date", words.date(result.plan->lastNight)}});
        case TrialGap::FewPairs:
            return words.of("trial.few_pairs", {{"least", count(leastTrialPairs)},
                                                {"pairs", count(result.plan->pairs.size())},
                                                {"planned", count(result.plan->planned)}});
        case TrialGap::FewWeeks: break;
    }
    return words.of("trial.too_early", {{"weeks", number(leastTrialWeeks)},
                                        {"nights", number(leastNightsOfWeek)},
                                        {"without", number(result.without.usableWeeks())},
                                        {"with", number(result.with.usableWeeks())}});
}

std::string sayVerdict(const TrialResult& result, const ReportWords& words)
{
    switch (result.verdict) {
        case TrialVerdict::TooEarly: return sayTooEarly(result, words);
        case TrialVerdict::Fewer: return words.of("trial.fewer");
        case TrialVerdict::More: return words.of("trial.more");
        case TrialVerdict::NoClearDifference: break;
    }
    return words.of("trial.no_clear");
}

// "4, 5, 3 of 5 nights": a week whose nights are not all recorded says of how many it tells.
std::string sayWeeks(const TrialArm& arm, const ReportWords& words)
{
    std::string text;
    for (const WeekCounts& week : arm.weeks) {
        std::string one = number(week.nightCramps);
        if (week.nights.recorded() == 0)
            one = words.of("none.value");
        else if (week.nights.recorded() < 7)
            one = words.of("trial.part_week", {{"cramps", one}, {"nights", number(week.nights.recorded())}});
        text = text.empty() ? one : words.of("list.comma", {{"front", text}, {"next", one}});
    }
    return text.empty() ? words.of("none.value") : text;
}

// The rate that is compared: on the recorded nights of usable weeks.
std::string sayRate(const TrialArm& arm)
{
    return formatNumber(7 * rateOf(usableWeeks(arm.weeks)).perNight(), 1);
}

std::string sayPairs(const std::vector<TrialPair>& pairs, const ReportWords& words)
{
    std::string text;
    for (const TrialPair& pair : pairs) {
        const std::string one =
            words.of("trial.pair", {{"without", sayRate(pair.without)}, {"with", sayRate(pair.with)}});
        text = text.empty() ? one : words.of("list.comma", {{"front", text}, {"next", one}});
    }
    return words.of("trial.pairs", {{"pairs", text}});
}

std::string sayParts(const TrialResult& result, const ReportWords& words)
{
    if (result.plan && !result.plan->pairs.empty()) return sayPairs(result.plan->pairs, words);
    return words.of("trial.weeks",
                    {{"without", sayWeeks(result.without, words)}, {"with", sayWeeks(result.with, words)}});
}

std::string sayInterval(const TrialResult& result, const ReportWords& words)
{
    const std::string ratio = formatNumber(*result.ratio, 2);
    const std::string low = formatNumber((*result.interval)[0], 2);
    const std::string high = formatNumber((*result.interval)[1], 2);
    if (!result.plan) return words.of("trial.interval", {{"ratio", ratio}, {"low", low}, {"high", high}});
    const char* key = result.gap == TrialGap::FewPairs ? "trial.interval_few_pairs" : "trial.interval_pairs";
    return words.of(key, {{"ratio", ratio},
                          {"low", low},
                          {"high", high},
                          {"level", percent(*result.plan->level)},
                          {"pairs", count(result.plan->pairs.size())}});
}

bool isBeforeAndAfter(const diary::Trial& trial)
{
    return trial.blocks.size() == 2 && !trial.blocks[0].with && trial.blocks[1].with &&
           trial.blocks[0].to < trial.blocks[1].from;
}

}  // namespace

std::string sayArm(const TrialArm& arm, const ReportWords& words)
{
    const std::string counts =
        words.of("trial.arm", {{"cramps", words.counted("cramps.night", arm.nightCramps)},
                               {"nights", words.counted("nights.recorded", arm.nights.recorded())}});
    const auto rate = arm.perRecordedWeek();
    if (!rate) return counts;
    return words.of("list.comma", {{"front", counts},
                                   {"next", words.of("trial.rate", {{"per_week", formatNumber(*rate, 2)}})}});
}

std::string sayDesign(const diary::Trial& trial, const ReportWords& words)
{
    const std::vector<BlockPair> pairs = drawnPairs(trial);
    if (!pairs.empty())
        return words.of("trial.design_pairs",
                        {{"pairs", words.counted("trial.block_pairs", std::ssize(pairs))},
                         {"days", number(pairs.front().daysEach())}});
    if (trial.order == diary::BlockOrder::Drawn) return words.of("trial.design_drawn");
    return words.of(isBeforeAndAfter(trial) ? "trial.design_before_after" : "trial.design_chosen");
}

TrialText sayTrial(const TrialResult& result, const ReportWords& words)
{
    TrialText text;
    text.counts = words.of(
        "trial.counts", {{"without", sayArm(result.without, words)}, {"with", sayArm(result.with, words)}});
    text.nights = words.of("trial.nights", {{"without", number(result.without.nights.recorded())},
                                            {"of_without", number(result.without.nights.total)},
                                            {"with", number(result.with.nights.recorded())},
                                            {"of_with", number(result.with.nights.total)}});
    text.weeks = sayParts(result, words);
    text.change = sayVerdict(result, words);
    if (result.verdict != TrialVerdict::TooEarly || result.ratio) text.caution = words.of("trial.caution");
    if (result.ratio) text.interval = sayInterval(result, words);
    return text;
}

}  // namespace cramp::report::summary
