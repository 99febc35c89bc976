// SPDX-License-Identifier: MIT
#include "ui/gp/report_summary.h"

namespace cramp
{

GpSummary reportOf(const WindowContext& context, ReportChoices choices)
{
    choices.generator = "Cramp Diary " CRAMP_VERSION;
    const Session& session = context.session;
    const Diary& diary = session.all();
    std::vector<FindingSpan> history;
    if (!session.assessment().isOff)
        history = reportHistory(diary, context.rules, choices.span, session.now());
    return makeGpSummary(diary, session.assessment(), {context.labels, context.reportWords()}, choices,
                         session.now(), history);
}

std::optional<Date> lastVisitDay(const Session& session)
{
    std::optional<Date> last;
    for (const Visit& visit : session.all().visits)
        if (visit.on && *visit.on < session.now().date() && (!last || *last < *visit.on)) last = *visit.on;
    return last;
}

}  // namespace cramp
