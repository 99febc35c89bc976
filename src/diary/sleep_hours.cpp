// SPDX-License-Identifier: MIT
#include "diary/sleep_hours.h"

#include <algorithm>
#include <map>

namespace cramp::diary
{

namespace
{

std::size_t weekdayIndex(Date date)
{
    return weekdayOf(date).iso_encoding() - 1;
}

// The hours that most evenings have; of as many the earlier.
NightHours usualHours(const WeekHours& week)
{
    return *std::ranges::max_element(
        week, {}, [&](const NightHours& hours) { return std::ranges::count(week, hours); });
}

}  // namespace

SleepHours SleepSchedule::of(Date evening) const
{
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const bool hasBegun = !entry->from || *entry->from <= evening;
        if (hasBegun && entry->weekdays.holdsFor(evening)) return *entry;
    }
    return {};
}

WeekHours weekHoursFrom(const SleepSchedule& sleep, Date evening)
{
    WeekHours week;
    for (int day = 0; day < 7; ++day) {
        const Date date = evening + std::chrono::days(day);
        const SleepHours hours = sleep.of(date);
        week.at(weekdayIndex(date)) = {hours.nightFrom, hours.nightTo};
    }
    return week;
}

SleepSchedule withWeekHours(const SleepSchedule& sleep, const WeekHours& week, std::optional<Date> from)
{
    SleepSchedule result;
    for (const SleepHours& entry : sleep.entries)
        if (from && (!entry.from || *entry.from < *from)) result.entries.push_back(entry);
    const NightHours usual = usualHours(week);
    result.entries.push_back({from, {}, usual.from, usual.to});
    std::map<NightHours, Weekdays> others;
    for (std::size_t day = 0; day < week.size(); ++day)
        if (week.at(day) != usual) others[week.at(day)].chosen.at(day) = true;
    for (const auto& [hours, weekdays] : others)
        result.entries.push_back({from, weekdays, hours.from, hours.to});
    return result;
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

}  // namespace cramp::diary
