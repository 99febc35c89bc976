// SPDX-License-Identifier: MIT
#pragma once

#include "diary/sleep_hours.h"

#include <string>

namespace cramp
{

// An episode as one line for people, without a line end; codes as the command line takes them. The id comes
// first, so that it can be copied into another command.
std::string episodeLine(const Episode& episode, const SleepSchedule& sleep);

}  // namespace cramp
