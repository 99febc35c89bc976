// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/gp_summary.h"

#include <string>

namespace cramp::report::summary
{

// The report as plain text of at most 15 lines, to paste into the form of an online consultation. What the
// page shows as a warning stands in it, and what the person left out is said.
std::string reportText(const GpSummary& summary, const ReportWords& words);

}  // namespace cramp::report::summary
