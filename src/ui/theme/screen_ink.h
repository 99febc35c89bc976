// SPDX-License-Identifier: MIT
#pragma once

#include "paper/ink/ink.h"

namespace cramp
{

// The present theme and text size as the painters of paper/ take them.
Ink screenInk();

}  // namespace cramp
