// SPDX-License-Identifier: MIT
#pragma once

#include "cli/word_reader.h"
#include "diary/date_span.h"

namespace cramp::cli
{

// The period of a summary: both ends as given; --to alone is the 28 days up to it, --from alone runs to
// today, neither is the last 28 days to today. Refuses (as the reader's problem) a period that ends before it
// begins, and one so long that the span of the same length before it would begin before the year 0000.
diary::DateSpan summaryPeriod(WordReader& reader, diary::Date today);

}  // namespace cramp::cli
