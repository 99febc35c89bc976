// SPDX-License-Identifier: MIT
#pragma once

#include "platform/local_zone.h"

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace cramp::diary
{

// A day of the calendar on the person's wall, years 0000 to 9999. Arithmetic in std::chrono::days.
using Date = std::chrono::local_days;
// A point on the world's time line, to the second.
using Instant = std::chrono::sys_seconds;

// A time as the person's clock showed it, and how far that clock was from UTC. The wall clock of a record
// never moves, wherever the computer goes later. Offsets are whole minutes, at most 14 hours either way.
struct Moment {
    std::chrono::local_seconds wall{};
    std::chrono::minutes offset{0};

    Instant instant() const { return Instant(wall.time_since_epoch() - offset); }
    Date date() const { return std::chrono::floor<std::chrono::days>(wall); }
    // Since midnight of the wall clock's day.
    std::chrono::seconds timeOfDay() const { return wall - date(); }
    int hour() const { return static_cast<int>(timeOfDay() / std::chrono::hours(1)); }

    friend bool operator==(const Moment&, const Moment&) = default;
};

// The wall clock of a zone at an instant.
Moment momentAt(Instant instant, const platform::LocalZone& zone);
// A time on the zone's wall clock; of one that came twice the earlier, none for one that never was.
std::optional<Moment> momentOf(std::chrono::local_seconds wall, const platform::LocalZone& zone);

// The night that a wall-clock time belongs to: nights run from noon to noon and bear the evening's date.
Date nightOf(std::chrono::local_seconds wall);
inline Date nightOf(const Moment& moment)
{
    return nightOf(moment.wall);
}
// Noon of the next date: from then on the night is over.
std::chrono::local_seconds endOfNight(Date night);

// Minutes since midnight, 0 to 1439: a time of day without a day.
using Clock = std::chrono::minutes;

// "2026-11-02". Parsing refuses days that are not in the calendar.
std::string formatDate(Date date);
std::optional<Date> parseDate(std::string_view text);

// "2026-11-02T03:12:00+00:00": UTC is +00:00, never Z. Parsing takes Z, with or without seconds.
std::string formatMoment(const Moment& moment);
std::optional<Moment> parseMoment(std::string_view text);

// "2026-11-02T03:12" or with seconds: a wall clock without its offset.
std::optional<std::chrono::local_seconds> parseWallClock(std::string_view text);

// "22:00".
std::string formatClock(Clock clock);
std::optional<Clock> parseClock(std::string_view text);

std::chrono::weekday weekdayOf(Date date);
std::chrono::year_month_day calendarDay(Date date);

}  // namespace cramp::diary
