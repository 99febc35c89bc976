// SPDX-License-Identifier: MIT
#include "report/summary/gp_parts.h"
#include "report/summary/trial_result.h"

#include <algorithm>

namespace cramp::report::summary
{

namespace
{

const diary::Visit* lastVisit(const GpSource& source)
{
    const diary::Visit* last = nullptr;
    for (const diary::Visit& visit : source.diary.visits) {
        if (visit.stamps.binned || !visit.on || *visit.on >= source.now.date()) continue;
        if (last == nullptr || *last->on <= *visit.on) last = &visit;
    }
    return last;
}

// The time since the visit and as long a time before it, on recorded nights.
std::vector<std::string> sayFigures(diary::Date visit, const GpSource& source)
{
    const ReportWords& words = source.words;
    const std::int64_t days = (source.now.date() - visit).count() + 1;
    const TrialResult result = trialResult(source.diary, beforeAndAfter(visit, days), source.now);
    if (result.with.nights.total == 0) return {};
    const auto text = [](std::int64_t n) { return std::to_string(n); };
    std::vector<std::string> lines = {
        words.of("since.counts",
                 {{"since", sayArm(result.with, words)}, {"before", sayArm(result.without, words)}}),
        words.of("since.nights", {{"since", text(result.with.nights.recorded())},
                                  {"of_since", text(result.with.nights.total)},
                                  {"before", text(result.without.nights.recorded())},
                                  {"of_before", text(result.without.nights.total)}})};
    if (result.ratio) lines.push_back(sayTrial(result, words).interval);
    return lines;
}

}  // namespace

void addSince(GpSummary& summary, const GpSource& source)
{
    const diary::Visit* visit = lastVisit(source);
    if (visit == nullptr) return;
    const ReportWords& words = source.words;
    const std::string date = words.date(*visit->on);
    summary.since.title = visit->with.empty()
                              ? words.of("since.title", {{"date", date}})
                              : words.of("since.title_with", {{"date", date}, {"with", visit->with}});
    std::vector<std::string>& lines = summary.since.lines;
    lines = sayFigures(*visit->on, source);
    if (!source.choices.leftOut.contains(ReportSection::Medicines))
        for (const ReportMarker& marker : markersWithin({*visit->on, source.now.date()}, source))
            lines.push_back(
                words.of("since.marker", {{"label", marker.label}, {"date", words.date(marker.date)}}));
}

}  // namespace cramp::report::summary
