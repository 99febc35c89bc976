// SPDX-License-Identifier: MIT
#pragma once

#include "diary/record_parts.h"

#include <chrono>
#include <optional>
#include <string_view>
#include <variant>

namespace cramp::diary
{

// How long a cramp lasted, as people type it: "4", "about 4 minutes", "90 s", "4:30", "half an hour",
// "an hour and a half", "1 h 20". A number alone is minutes. English; never guesses ("a few minutes" is not
// understood).
struct ReadDuration {
    DurationSeconds duration;
    Precision precision = Precision::Exact;  // Exact or About

    friend bool operator==(const ReadDuration&, const ReadDuration&) = default;
};

enum class DurationSlip : std::uint8_t {
    NotUnderstood,
    OutOfRange,  // under a second or over a day
};

std::variant<ReadDuration, DurationSlip> readDuration(std::string_view typed);

// The same of any length, also in days, as whole seconds of 0 or more; of a number alone the unit is given.
std::optional<std::chrono::seconds> readSpan(std::string_view typed, std::chrono::seconds alone);

}  // namespace cramp::diary
