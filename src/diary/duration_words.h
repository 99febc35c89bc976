// SPDX-License-Identifier: MIT
#pragma once

#include "diary/record_parts.h"

#include <string_view>
#include <variant>

namespace cramp
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

}  // namespace cramp
