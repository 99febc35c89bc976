// SPDX-License-Identifier: MIT
#pragma once

#include "paper/support/recorder.h"
#include "report/summary/gp_summary.h"

#include <string>
#include <vector>

namespace cramp::test
{

// What the pages of a report's sheet hold, in their order.
std::vector<Recording> pagesOf(const report::summary::GpSummary& summary);
bool anyHolds(const std::vector<Recording>& pages, const std::string& text);

}  // namespace cramp::test
