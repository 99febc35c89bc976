// SPDX-License-Identifier: MIT
#pragma once

#include "diary/episode.h"

namespace cramp::diary
{

// Sleep hours that hold for some evenings from a date on. An onset in [nightFrom, nightTo) is night; equal
// clocks: no night.
struct SleepHours {
    std::optional<Date> from;  // missing: from the beginning
    Weekdays weekdays;         // the evenings it holds for
    Clock nightFrom = std::chrono::hours(22);
    Clock nightTo = std::chrono::hours(7);

    friend bool operator==(const SleepHours&, const SleepHours&) = default;
};

// The sleep hours through the years. The last entry that fits an evening holds; without any, 22:00 to 07:00.
struct SleepSchedule {
    std::vector<SleepHours> entries;

    // The hours of the night that begins on this evening.
    SleepHours of(Date evening) const;
    friend bool operator==(const SleepSchedule&, const SleepSchedule&) = default;
};

// The hours of the evenings of a week; index 0 is Monday.
struct NightHours {
    Clock from = std::chrono::hours(22);
    Clock to = std::chrono::hours(7);

    friend auto operator<=>(const NightHours&, const NightHours&) = default;
};
using WeekHours = std::array<NightHours, 7>;

// As they hold in the week that begins with this evening.
WeekHours weekHoursFrom(const SleepSchedule& sleep, Date evening);

// The schedule with other hours from an evening on, those before it as they were; without a date they hold
// from the beginning, and nothing else does. Made of as few entries as say it.
SleepSchedule withWeekHours(const SleepSchedule& sleep, const WeekHours& week, std::optional<Date> from);

// Night or day by the sleep hours of the evening that the time's night (noon to noon) bears.
Period derivedPeriod(const Moment& start, const SleepSchedule& sleep);

// The period as it is written: the stated one, else the derived.
Period periodOf(const Episode& episode, const SleepSchedule& sleep);

}  // namespace cramp::diary
