// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/summary_period.h"
#include "cli/summary_text.h"

namespace cramp::cli
{

namespace
{

Outcome runSummary(const CommandContext& context, const Words& words)
{
    WordReader reader(context, words);
    const auto at = reader.moment("--at");
    const diary::Moment now = at ? *at : context.now();
    const diary::DateSpan period = summaryPeriod(reader, now.date());
    if (!reader.problems().empty()) return Outcome::refusing(reader.problems());
    const diary::Diary diary = context.openDiary().read({});
    const report::summary::Summary summary = report::summary::summarize(diary, period, now);
    return Outcome::printing(reader.has("--json") ? report::summary::summaryJson(summary)
                                                  : summaryText(summary));
}

}  // namespace

CommandSpec summaryCommand()
{
    return {"summary",
            "Print the figures of a period; without dates, of the last 28 days",
            {},
            {{"--from", "DATE", "The first day; without --to, the period runs to today"},
             {"--to", "DATE", "The last day; without --from, the 28 days up to it"},
             {"--at", "T", "As known at this time"},
             {"--json", "", "As JSON, nothing rounded"},
             damagedOption()},
            {},
            &runSummary};
}

}  // namespace cramp::cli
