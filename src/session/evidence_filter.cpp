// SPDX-License-Identifier: MIT
#include "session/evidence_filter.h"

#include <algorithm>

namespace cramp::session
{

namespace
{

std::optional<diary::Symptom> symptomOf(const triage::Evidence& evidence)
{
    const auto* sign = std::get_if<diary::SymptomEntry>(&evidence.fact);
    return sign == nullptr ? std::nullopt : std::optional(sign->kind);
}

}  // namespace

std::optional<EpisodeFilter> filterOf(const std::vector<triage::Evidence>& evidence)
{
    std::optional<EpisodeFilter> filter;
    for (const triage::Evidence& each : evidence) {
        if (each.kind != diary::RecordKind::Episode || !each.at) continue;
        const diary::Date day = each.at->date();
        if (!filter) {
            filter = EpisodeFilter{day, day, {}, {}, {}, symptomOf(each), {}};
            continue;
        }
        filter->from = std::min(*filter->from, day);
        filter->to = std::max(*filter->to, day);
        if (filter->symptom != symptomOf(each)) filter->symptom.reset();
    }
    return filter;
}

}  // namespace cramp::session
