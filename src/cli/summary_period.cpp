// SPDX-License-Identifier: MIT
#include "cli/summary_period.h"

#include <fmt/format.h>

namespace cramp::cli
{

namespace
{

using std::chrono::days;

constexpr days usualLength(28);
constexpr diary::Date firstDate = std::chrono::local_days(std::chrono::year(0) / 1 / 1);

}  // namespace

diary::DateSpan summaryPeriod(WordReader& reader, diary::Date today)
{
    const OpenSpan given = reader.span();
    diary::DateSpan period;
    period.to = given.to.value_or(today);
    period.from = given.from.value_or(period.to - usualLength + days(1));
    if (!given.to && period.to < period.from)
        reader.refuse(fmt::format("--from: {} is after today, {}; give --to as well.",
                                  diary::formatDate(period.from), diary::formatDate(today)));
    if (period.from <= period.to && period.before().from < firstDate)
        reader.refuse(
            "--from: the span of the same length before the period would begin before the year "
            "0000; choose a shorter period.");
    return period;
}

}  // namespace cramp::cli
