// SPDX-License-Identifier: MIT
#pragma once

#include "paper/ink/ink.h"

namespace cramp::ui::theme
{

// The present theme and text size as the painters of paper/ take them.
paper::ink::Ink screenInk();

}  // namespace cramp::ui::theme
