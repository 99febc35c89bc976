// SPDX-License-Identifier: MIT
#pragma once

#include "diary/record_parts.h"

namespace cramp
{

// Evenings as text: "mon;wed"; empty when none are given.
std::string formatWeekdays(const Weekdays& weekdays);
std::optional<Weekdays> parseWeekdays(std::string_view text);

}  // namespace cramp
