// SPDX-License-Identifier: MIT
#pragma once

#include "report/gp_summary.h"

namespace cramp::test
{

// A small made-up diary with something for every part of the report, and what goes with it. The same each
// time.
Diary sampleDiary();
Assessment sampleAssessment();
Moment sampleNow();
ReportChoices sampleChoices();

}  // namespace cramp::test
