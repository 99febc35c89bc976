// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/tables/foreign_cells.h"

#include <optional>
#include <string_view>

namespace cramp::exchange::tables
{

// What the name of a column suggests, in English, in German, or as this program writes it. Names of other
// things that are measured ("Time in bed", "Sleep score", "UTC offset") suggest nothing.

enum class NameHint : unsigned char {
    Nothing,
    Start,     // when it started: a date, a time or both
    Moment,    // a date with a time
    Day,       // a date
    Clock,     // a time of day
    Entered,   // a date with a time that may be the entry's only
    End,       // when it ended
    Duration,  // how long it lasted
    Pain,      // how bad it was
    Place,     // where
    Leg,       // where, or on which side
    Side,      // left or right
    Woke,      // it woke the person
    Count,     // how many cramps there were, or whether
    Kind,      // what the row is about, where a table holds several things
    Note
};
NameHint hintOf(std::string_view name);

// The unit that the name tells: "Duration (min)", "duration_s", "Hours".
std::optional<DurationUnit> unitOf(std::string_view name);
// The highest number of the scale that the name tells: 5 of "severity (1-5)" and "How bad /5".
std::optional<int> scaleTopOf(std::string_view name);

}  // namespace cramp::exchange::tables
