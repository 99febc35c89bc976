// SPDX-License-Identifier: MIT
#pragma once

#include "diary/bounded.h"

#include <optional>
#include <string_view>

namespace cramp::exchange::tables
{

// Reads durations, pain and yes or no as people write them into the cells of a table of their own. Blanks
// around a text count for nothing, nor does the case of letters. None for what cannot be read.

// What a number without a unit counts, and what the parts of "1:30" are.
enum class DurationUnit : unsigned char { Seconds, Minutes, MinutesAndSeconds, HoursAndMinutes };

// "4 min", "90 s", "1 h 5 min" need no unit; "4", "2.5" and "1:30" do: without one they are not read. A plain
// number in one of the paired units counts minutes. "1:02:03" is always hours, minutes and seconds.
std::optional<diary::DurationSeconds> readDuration(std::string_view text, std::optional<DurationUnit> unit);

// 0 to 10, also as "6/10".
std::optional<diary::Pain> readPain(std::string_view text);

// yes, y, true, 1, x; no, n, false, 0.
std::optional<bool> readYesOrNo(std::string_view text);

}  // namespace cramp::exchange::tables
