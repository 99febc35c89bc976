// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/summary.h"

#include <vector>

namespace cramp::report::summary
{

// How bad and how long the cramps were as time went by.

enum class Measure : std::uint8_t { HowBad, HowLong };  // pain, 0 to 10; minutes

struct SpanDistribution {
    diary::DateSpan span;  // the last may be shorter
    Distribution values;
};

// The measure of the episodes known at a moment, in spans of 7 days from the first day on; of 28 days when
// the whole is longer than half a year, of 91 when it is longer than two years. Binned records are left out.
std::vector<SpanDistribution> overTime(const diary::Diary& diary, const diary::DateSpan& whole,
                                       const diary::Moment& now, Measure measure);

}  // namespace cramp::report::summary
