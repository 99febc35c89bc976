// SPDX-License-Identifier: MIT
#include "ui/gp/report_summary.h"

namespace cramp::ui::gp
{

report::summary::GpSummary reportOf(const host::WindowContext& context,
                                    report::summary::ReportChoices choices)
{
    choices.generator = "Cramp Diary " CRAMP_VERSION;
    const session::Session& session = context.session;
    const diary::Diary& diary = session.judged(session.all());
    std::vector<triage::FindingSpan> history;
    if (!session.assessment().isOff)
        history = report::summary::reportHistory(diary, context.rules, choices.span, session.now());
    return report::summary::makeGpSummary(diary, session.assessment(),
                                          {context.labels, context.reportWords()}, choices, session.now(),
                                          history);
}

std::optional<diary::Date> lastVisitDay(const session::Session& session)
{
    std::optional<diary::Date> last;
    for (const diary::Visit& visit : session.all().visits)
        if (visit.on && *visit.on < session.now().date() && (!last || *last < *visit.on)) last = *visit.on;
    return last;
}

}  // namespace cramp::ui::gp
