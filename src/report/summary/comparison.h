// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/day_marks.h"

namespace cramp::report::summary
{

// Night cramps x 7 / recorded nights; none below 7 recorded nights.
std::optional<double> perRecordedWeek(std::int64_t nightCramps, std::int64_t recordedNights);

// The period against the span before it. The marks reach over both.
Comparison compared(const DayMarks& marks, const diary::DateSpan& period, const diary::DateSpan& before);

}  // namespace cramp::report::summary
