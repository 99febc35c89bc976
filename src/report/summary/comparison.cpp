// SPDX-License-Identifier: MIT
#include "report/summary/comparison.h"

#include "report/summary/statistics.h"

#include <algorithm>

namespace cramp::report::summary
{

namespace
{

constexpr std::int64_t leastWeeks = 3;

std::optional<WhyNot> whyNot(const WeeklyRates& rates, const NightCounts& here, const NightCounts& before)
{
    if (std::min(std::ssize(rates.here), std::ssize(rates.before)) < leastWeeks) return WhyNot::FewWeeks;
    if (!areRecordedAlike(here, before)) return WhyNot::RecordedDifferently;
    if (rateOf(rates.here).cramps == 0 || rateOf(rates.before).cramps == 0) return WhyNot::NoCramps;
    return std::nullopt;
}

}  // namespace

std::string_view code(WhyNot why)
{
    switch (why) {
        case WhyNot::FewWeeks: return "few_weeks";
        case WhyNot::RecordedDifferently: return "recorded_differently";
        case WhyNot::NoCramps: break;
    }
    return "no_cramps";
}

std::optional<double> perRecordedWeek(std::int64_t nightCramps, std::int64_t recordedNights)
{
    if (recordedNights < 7) return std::nullopt;
    return static_cast<double>(nightCramps) * 7.0 / static_cast<double>(recordedNights);
}

Comparison compared(const DayMarks& marks, const diary::DateSpan& period, const diary::DateSpan& before)
{
    const WeekCounts counts = marks.countsOf(before);
    const WeeklyRates rates{usableWeeks(marks.weeksOf(period)), usableWeeks(marks.weeksOf(before))};
    Comparison result;
    result.span = before;
    result.nights = counts.nights;
    result.nightCramps = counts.nightCramps;
    result.perRecordedWeek = perRecordedWeek(counts.nightCramps, counts.nights.recorded());
    result.whyNot = whyNot(rates, marks.countsOf(period).nights, counts.nights);
    if (result.whyNot) return result;
    const RateRatio ratio = rateRatioOf(rates, errorsOf95(rates));
    result.rateRatio = ratio.ratio;
    result.ci95 = ratio.interval;
    return result;
}

}  // namespace cramp::report::summary
