// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <string>

namespace cramp::benchmark
{

// A diary exchange file of so many made-up episodes, spread evenly over the twenty years before the moment.
// The same for the same arguments.
std::string madeUpDiary(int episodes, std::chrono::sys_seconds until);

}  // namespace cramp::benchmark
