// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/summary.h"

namespace cramp::test
{

// Works the figures of a period out by the contract's words alone, slowly, and checks summarize() against
// them. Returns what became of the comparison with the span before: "compared", the code of the reason why
// not, or "no span before".
std::string compareWithNaive(const diary::Diary& diary, const diary::DateSpan& period,
                             const diary::Moment& now);

}  // namespace cramp::test
