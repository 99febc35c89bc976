// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/gp_summary.h"

namespace cramp::test
{

// The words of content/, read once.
report::summary::ReportTexts reportTexts();

}  // namespace cramp::test
