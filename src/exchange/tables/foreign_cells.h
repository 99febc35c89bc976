// SPDX-License-Identifier: MIT
#pragma once

#include "diary/bounded.h"

#include <optional>
#include <string_view>

namespace cramp::exchange::tables
{

// Reads durations, pain, counts and yes or no as people write them into the cells of a table of their own.
// Special blanks and the case of letters count for nothing. None for what cannot be read.

// What a number without a unit counts, and what the parts of "1:30" are: minutes and seconds where plain
// numbers are minutes, hours and minutes where they are hours.
enum class DurationUnit : unsigned char { Seconds, Minutes, MinutesAndSeconds, HoursAndMinutes, Hours };

// "4 min", "90 s", "1 h 5 min", "1d 2h" need no unit; "4", "2.5" and "1:30" do: without one they are not
// read. A plain number in one of the paired units counts minutes. "1:02:03" is always hours, minutes and
// seconds. "1,200" and "1.200" may be a thousand or one and a part, and are not read.
std::optional<diary::DurationSeconds> readDuration(std::string_view text, std::optional<DurationUnit> unit);
// "0", "0 min", "00:00": there was none.
bool isNoDuration(std::string_view text);
// "1,200": a thousand, or one and a part.
bool hasDoubtfulSeparator(std::string_view text);

// A number from 0 up, also with a part of zeros ("7.0"); of "4/5" and "4 out of 5" what it was out of, too.
struct Score {
    int value = 0;
    std::optional<int> outOf;
};
std::optional<Score> readScore(std::string_view text);
// On a scale of 0 to `top`, as pain of 0 to 10: "4" of 5 is 8. A cell's own scale goes before.
std::optional<diary::Pain> readPain(std::string_view text, int top = 10);

// yes, y, true, 1, x; no, n, false, 0.
std::optional<bool> readYesOrNo(std::string_view text);
// How many cramps: a whole number ("3", "3.0", "2 cramps"), yes or no, or none.
std::optional<int> readCount(std::string_view text);

}  // namespace cramp::exchange::tables
