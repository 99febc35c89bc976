// SPDX-License-Identifier: MIT
#pragma once

#include "diary/record_parts.h"

#include <optional>
#include <string_view>
#include <variant>

namespace cramp::diary
{

// When a cramp was, as people type it: "3.12", "312", "3am", "last night 3", "yesterday 22:30", "half an hour
// ago", "about 4", "20 nov 3:12", "half past 3", "only in the night". English; days before months.
//
// A clock without a day is that of the frame's day; without one, the latest before now. Of an hour that may
// be before or after noon ("3") the reading is the one of the part of the day that is named; else as on a
// 24-hour clock, or where people count twice to 12 the later one before now.
struct TimeFrame {
    Moment now;
    const platform::LocalZone& zone;
    std::optional<Date> day;      // what a clock alone is of
    bool hasTwelveHours = false;  // clocks here say 3:12 pm
};

struct ReadTime {
    Moment at;
    Precision precision = Precision::Exact;  // Night: only the night was named; at is then its midnight

    friend bool operator==(const ReadTime&, const ReadTime&) = default;
};

enum class TimeSlip : std::uint8_t {
    NotUnderstood,
    NoTime,    // a day, and no time
    NeverWas,  // the clocks went forward then
    NotYet,    // still to come
};

// A time of day alone, as people type it ("10.30pm", "half past 10", "22:00", "midnight").
struct ReadClock {
    Clock clock{};
    bool isEither = false;  // of an hour of 1 to 12 that may be before or after noon: clock is the former

    friend bool operator==(const ReadClock&, const ReadClock&) = default;
};
// None when it is not understood.
std::optional<ReadClock> readClock(std::string_view typed);

std::variant<ReadTime, TimeSlip> readTime(std::string_view typed, const TimeFrame& frame);

}  // namespace cramp::diary
