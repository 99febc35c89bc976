// SPDX-License-Identifier: MIT
#include "report/summary/over_time.h"

#include "report/summary/day_marks.h"
#include "report/summary/statistics.h"

#include <algorithm>

namespace cramp::report::summary
{

namespace
{

constexpr double secondsPerMinute = 60;

std::int64_t daysPerSpan(const diary::DateSpan& whole)
{
    constexpr std::int64_t halfAYear = 182, twoYears = 732;
    if (whole.days() <= halfAYear) return 7;
    return whole.days() <= twoYears ? 28 : 91;
}

std::optional<double> valueOf(const diary::Episode& episode, Measure measure)
{
    switch (measure) {
        case Measure::HowBad:
            if (episode.pain) return static_cast<double>(episode.pain->value());
            break;
        case Measure::HowLong:
            if (episode.duration) return static_cast<double>(episode.duration->value()) / secondsPerMinute;
            break;
    }
    return std::nullopt;
}

}  // namespace

std::vector<SpanDistribution> overTime(const diary::Diary& diary, const diary::DateSpan& whole,
                                       const diary::Moment& now, Measure measure)
{
    const std::int64_t days = daysPerSpan(whole);
    std::vector<std::vector<double>> values(static_cast<std::size_t>((whole.days() + days - 1) / days));
    for (const diary::Episode& episode : diary.episodes) {
        const diary::Date day = countedDay(episode, diary.sleep);
        const bool counts = isKnown(episode, now) && whole.contains(day);
        const std::optional<double> value = counts ? valueOf(episode, measure) : std::nullopt;
        if (value) values[static_cast<std::size_t>((day - whole.from).count() / days)].push_back(*value);
    }
    std::vector<SpanDistribution> spans;
    for (std::vector<double>& each : values) {
        const diary::Date from = whole.from + std::chrono::days(days * std::ssize(spans));
        spans.push_back({{from, std::min(from + std::chrono::days(days - 1), whole.to)},
                         distributionOf(std::move(each))});
    }
    return spans;
}

}  // namespace cramp::report::summary
