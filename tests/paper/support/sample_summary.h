// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/gp_summary.h"

namespace cramp::test
{

// A report of four weeks made by hand, with something in every section.
report::summary::GpSummary sampleSummary();

// The same with nothing recorded.
report::summary::GpSummary emptySummary();

// With so many more entries, warning signs and items that little fits on page 1.
report::summary::GpSummary fullSummary(std::size_t entries);

}  // namespace cramp::test
