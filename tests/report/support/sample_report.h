// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/gp_summary.h"

namespace cramp::test
{

// What goes with the sample diary (support/sample_diary.h) on a report. The same each time.
triage::Assessment sampleAssessment();
report::summary::ReportChoices sampleChoices();

}  // namespace cramp::test
