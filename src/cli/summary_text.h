// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/summary.h"

#include <string>

namespace cramp::cli
{

// The figures of a period for a terminal, rounded for reading; the exact ones are summaryJson().
std::string summaryText(const report::summary::Summary& summary);

}  // namespace cramp::cli
