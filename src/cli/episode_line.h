// SPDX-License-Identifier: MIT
#pragma once

#include "diary/sleep_hours.h"

#include <string>

namespace cramp::cli
{

// An episode as one line for people, without a line end; codes as the command line takes them. The id comes
// first, so that it can be copied into another command.
std::string episodeLine(const diary::Episode& episode, const diary::SleepSchedule& sleep);

}  // namespace cramp::cli
