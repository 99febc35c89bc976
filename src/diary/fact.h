// SPDX-License-Identifier: MIT
#pragma once

#include "diary/record_parts.h"

#include <string>
#include <variant>

namespace cramp::diary
{

// What a record says by being there, or by a yes.
enum class PlainFact : std::uint8_t { Episode, Woke, FunctionAffected, DateOfBirth };

// One thing that a record says, as the evidence of a finding names it. The site bears no region.
using Fact = std::variant<PlainFact, SymptomEntry, SiteEntry, ContextCode, DurationSeconds, SorenessMinutes,
                          SleepDisturbance>;

// As the exchange format writes it: "episode", "woke", "function_affected", "date_of_birth",
// "weakness:both!sudden", "site:hand:left", "statin", "duration_s:720", "soreness_min:2000",
// "sleep_disturbance:7".
std::string factText(const Fact& fact);

}  // namespace cramp::diary
