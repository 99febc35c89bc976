// SPDX-License-Identifier: MIT
#include "report/summary/trial_result.h"

#include "report/summary/comparison.h"
#include "report/summary/statistics.h"

#include <algorithm>

namespace cramp::report::summary
{

namespace
{

std::optional<diary::DateSpan> overPart(const diary::TrialBlock& block, diary::Date lastOver)
{
    const diary::Date to = std::min(block.to, lastOver);
    if (to < block.from) return std::nullopt;
    return diary::DateSpan{block.from, to};
}

void add(TrialArm& arm, const diary::DateSpan& span, const diary::Diary& diary, const diary::Moment& now)
{
    for (const WeekCounts& week : weekCounts(diary, span, now)) {
        arm.nightCramps += week.nightCramps;
        arm.nights += week.nights;
        arm.weeks.push_back(week);
    }
}

std::optional<TrialGap> gapOf(const TrialResult& result)
{
    if (std::min(result.with.usableWeeks(), result.without.usableWeeks()) < leastTrialWeeks)
        return TrialGap::FewWeeks;
    if (!areRecordedAlike(result.with.nights, result.without.nights)) return TrialGap::RecordedDifferently;
    return std::nullopt;
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

std::string number(std::int64_t value)
{
    return std::to_string(value);
}

std::string sayTooEarly(const TrialResult& result, const ReportWords& words)
{
    if (result.gap == TrialGap::RecordedDifferently) return words.of("trial.recorded_differently");
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
    TrialResult result;
    const diary::Date lastOver = diary::nightOf(now) - std::chrono::days(1);
    for (const diary::TrialBlock& block : blocks)
        if (const auto span = overPart(block, lastOver))
            add(block.with ? result.with : result.without, *span, diary, now);
    result.gap = gapOf(result);
    if (result.gap) return result;
    const WeeklyRates rates{usableWeeks(result.with.weeks), usableWeeks(result.without.weeks)};
    if (rateOf(rates.here).cramps > 0 && rateOf(rates.before).cramps > 0) {
        const RateRatio ratio = rateRatioOf(rates, trialErrors);
        result.ratio = ratio.ratio;
        result.interval = ratio.interval;
    }
    result.verdict = verdictOf(rates, result.interval);
    return result;
}

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

TrialText sayTrial(const TrialResult& result, const ReportWords& words)
{
    TrialText text;
    text.counts = words.of(
        "trial.counts", {{"without", sayArm(result.without, words)}, {"with", sayArm(result.with, words)}});
    text.nights = words.of("trial.nights", {{"without", number(result.without.nights.recorded())},
                                            {"of_without", number(result.without.nights.total)},
                                            {"with", number(result.with.nights.recorded())},
                                            {"of_with", number(result.with.nights.total)}});
    text.weeks = words.of("trial.weeks", {{"without", sayWeeks(result.without, words)},
                                          {"with", sayWeeks(result.with, words)}});
    text.change = sayVerdict(result, words);
    if (result.verdict != TrialVerdict::TooEarly) text.caution = words.of("trial.caution");
    if (!result.ratio) return text;
    text.interval = words.of("trial.interval", {{"ratio", formatNumber(*result.ratio, 2)},
                                                {"low", formatNumber((*result.interval)[0], 2)},
                                                {"high", formatNumber((*result.interval)[1], 2)}});
    return text;
}

}  // namespace cramp::report::summary
