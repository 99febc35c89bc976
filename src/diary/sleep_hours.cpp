// SPDX-License-Identifier: MIT
#include "diary/sleep_hours.h"

namespace cramp
{

SleepHours SleepSchedule::of(Date evening) const
{
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const bool hasBegun = !entry->from || *entry->from <= evening;
        if (hasBegun && entry->weekdays.holdsFor(evening)) return *entry;
    }
    return {};
}

Period derivedPeriod(const Moment& start, const SleepSchedule& sleep)
{
    const SleepHours hours = sleep.of(nightOf(start));
    const auto time = start.timeOfDay();
    const bool isAfterFrom = time >= hours.nightFrom;
    const bool isBeforeTo = time < hours.nightTo;
    const bool crossesMidnight = hours.nightFrom > hours.nightTo;
    const bool isNight = crossesMidnight ? isAfterFrom || isBeforeTo : isAfterFrom && isBeforeTo;
    return isNight ? Period::Night : Period::Day;
}

Period periodOf(const Episode& episode, const SleepSchedule& sleep)
{
    return episode.statedPeriod.value_or(derivedPeriod(episode.start, sleep));
}

std::optional<Period> countedPeriod(const Episode& episode, const SleepSchedule& sleep)
{
    if (episode.startPrecision == Precision::Night) return episode.statedPeriod;
    return periodOf(episode, sleep);
}

}  // namespace cramp
