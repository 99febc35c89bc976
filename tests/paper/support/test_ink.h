// SPDX-License-Identifier: MIT
#pragma once

#include "paper/ink/ink.h"

#include <array>

namespace cramp::test
{

// The four themes and paper, in the bundled font. The colours of the themes are like those of the window.
Ink testInk(Ground ground);
const char* nameOf(Ground ground);
inline constexpr std::array allGrounds = {Ground::Light, Ground::Dark, Ground::Night, Ground::Contrast,
                                          Ground::Paper};

}  // namespace cramp::test
