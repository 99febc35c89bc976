// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cramp::cli
{

// A length of time in seconds as people type it: 270, 270s, 4m30s, 1h, 0:04:30. After a larger unit, minutes
// and seconds are below 60. None for what has no such form; the range is left to the caller.
std::optional<std::int64_t> parseDurationText(std::string_view text);

// "45 s", "4 min 30 s", "1 h 2 min".
std::string shortDuration(std::int64_t seconds);

}  // namespace cramp::cli
