// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace cramp::ui::desktop
{

// What a start of the program asks of the window.
enum class StartRequest : std::uint8_t { Show, CrampNow, EarlierCramp };

}  // namespace cramp::ui::desktop
