// SPDX-License-Identifier: MIT
#include "triage/stretch_signs.h"

#include "diary/coded_text.h"

#include <algorithm>

namespace cramp
{

namespace
{

constexpr Legs neither{false, false};
constexpr Legs bothLegs{true, true};

Legs operator|(const Legs& one, const Legs& other)
{
    return {one.left || other.left, one.right || other.right};
}

// Unknown may be either.
Legs legsOf(std::optional<Side> side)
{
    if (side == Side::Left) return {true, false};
    if (side == Side::Right) return {false, true};
    return bothLegs;
}

Legs legsOfEpisode(const Diary& diary, const std::string& id)
{
    Legs legs = neither;
    for (const Episode& episode : diary.episodes)
        if (episode.id.text() == id)
            for (const SiteEntry& site : episode.sites)
                if (isOfLeg(site.site)) legs = legs | legsOf(site.side);
    return legs.any() ? legs : bothLegs;
}

// The legs that one piece of evidence speaks of; a sign of the body or a medicine speaks of none.
Legs legsOf(const Evidence& evidence, const Diary& diary)
{
    if (const auto symptom = parseSymptom(evidence.fact))
        return isOfLeg(symptom->kind) ? legsOf(symptom->side) : neither;
    return evidence.kind == RecordKind::Episode ? legsOfEpisode(diary, evidence.id) : neither;
}

Legs legsOf(const Finding& finding, const Diary& diary)
{
    Legs legs = neither;
    for (const Evidence& evidence : finding.evidence)
        legs = legs | legsOf(evidence, diary);
    return legs.any() ? legs : bothLegs;
}

void take(std::optional<Finding>& place, const Finding& finding)
{
    if (!place || place->urgency < finding.urgency) place = finding;
}

}  // namespace

const Finding* StretchSigns::worst() const
{
    if (!left) return right ? &*right : nullptr;
    if (!right) return &*left;
    return left->urgency < right->urgency ? &*right : &*left;
}

StretchSigns stretchSigns(const Assessment& assessment, const Diary& diary,
                          std::span<const StretchStop> stops)
{
    StretchSigns signs;
    for (const Finding& finding : assessment.findings) {
        const auto stop = std::ranges::find(stops, finding.rule, &StretchStop::rule);
        if (stop == stops.end()) continue;
        const Legs stopped = stop->legs == StoppedLegs::Both ? bothLegs : legsOf(finding, diary);
        if (stopped.left) take(signs.left, finding);
        if (stopped.right) take(signs.right, finding);
    }
    return signs;
}

}  // namespace cramp
