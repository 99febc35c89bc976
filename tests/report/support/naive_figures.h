// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/summary.h"

namespace cramp::test
{

// Works the figures of a period out by the contract's words alone, slowly, and checks summarize() against
// them.
void compareWithNaive(const diary::Diary& diary, const diary::DateSpan& period, const diary::Moment& now);

}  // namespace cramp::test
