// SPDX-License-Identifier: MIT
#pragma once

#include "diary/record_parts.h"

namespace cramp::store
{

// Evenings as text: "mon;wed"; empty when none are given.
std::string formatWeekdays(const diary::Weekdays& weekdays);
std::optional<diary::Weekdays> parseWeekdays(std::string_view text);

}  // namespace cramp::store
