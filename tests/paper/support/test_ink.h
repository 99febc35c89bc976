// SPDX-License-Identifier: MIT
#pragma once

#include "paper/ink/ink.h"

#include <array>

namespace cramp::test
{

// The four themes and paper, in the bundled font. The colours of the themes are like those of the window.
paper::ink::Ink testInk(paper::ink::Ground ground);
const char* nameOf(paper::ink::Ground ground);
inline constexpr std::array allGrounds = {paper::ink::Ground::Light, paper::ink::Ground::Dark,
                                          paper::ink::Ground::Night, paper::ink::Ground::Contrast,
                                          paper::ink::Ground::Paper};

}  // namespace cramp::test
