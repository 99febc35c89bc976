// SPDX-License-Identifier: MIT
#pragma once

#include "diary/local_time.h"

#include <optional>

namespace cramp::session
{

// A reminder at a time of day, once each day. After that time it is still due for an hour, for a computer
// that slept; later it would be of no use.
constexpr std::chrono::minutes reminderStaysDue{60};

// The day that a reminder is due for at a moment: it may be the day before, when the time is late and
// midnight has passed. None: it is not due, or was given for that day already.
std::optional<diary::Date> dueReminder(const diary::Moment& now, diary::Clock at,
                                       std::optional<diary::Date> lastGiven);

}  // namespace cramp::session
