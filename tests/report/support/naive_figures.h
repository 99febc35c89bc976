// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/summary.h"

namespace cramp::test
{

// Works the figures of a period out by the contract's words alone, slowly, and checks summarize() against
// them.
void compareWithNaive(const Diary& diary, const DateSpan& period, const Moment& now);

}  // namespace cramp::test
