// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"

#include <vector>

namespace cramp::test
{

// The records of the example diary with today as its newest day, as the tests' clock has it (22 November
// 2026).
std::vector<diary::Record> exampleRecords();

}  // namespace cramp::test
