// SPDX-License-Identifier: MIT
#include "triage/stretch_signs.h"

#include <algorithm>

namespace cramp::triage
{

namespace
{

constexpr guide::Legs neither{false, false};
constexpr guide::Legs bothLegs{true, true};

guide::Legs operator|(const guide::Legs& one, const guide::Legs& other)
{
    return {one.left || other.left, one.right || other.right};
}

// Unknown may be either.
guide::Legs legsOf(std::optional<diary::Side> side)
{
    if (side == diary::Side::Left) return {true, false};
    if (side == diary::Side::Right) return {false, true};
    return bothLegs;
}

guide::Legs legsOfEpisode(const diary::Diary& diary, const diary::RecordKey& id)
{
    guide::Legs legs = neither;
    for (const diary::Episode& episode : diary.episodes)
        if (diary::RecordKey(episode.id) == id)
            for (const diary::SiteEntry& site : episode.sites)
                if (diary::isOfLeg(site.site)) legs = legs | legsOf(site.side);
    return legs.any() ? legs : bothLegs;
}

// The legs that one piece of evidence speaks of; a sign of the body or a medicine speaks of none.
guide::Legs legsOf(const Evidence& evidence, const diary::Diary& diary)
{
    if (const auto* symptom = std::get_if<diary::SymptomEntry>(&evidence.fact))
        return diary::isOfLeg(symptom->kind) ? legsOf(symptom->side) : neither;
    return evidence.kind == diary::RecordKind::Episode ? legsOfEpisode(diary, evidence.key) : neither;
}

guide::Legs legsOf(const Finding& finding, const diary::Diary& diary)
{
    guide::Legs legs = neither;
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

StretchSigns stretchSigns(const Assessment& assessment, const diary::Diary& diary,
                          std::span<const guide::StretchStop> stops)
{
    StretchSigns signs;
    for (const Finding& finding : assessment.findings) {
        const auto stop = std::ranges::find(stops, finding.rule, &guide::StretchStop::rule);
        if (stop == stops.end()) continue;
        const guide::Legs stopped =
            stop->legs == guide::StoppedLegs::Both ? bothLegs : legsOf(finding, diary);
        if (stopped.left) take(signs.left, finding);
        if (stopped.right) take(signs.right, finding);
    }
    return signs;
}

}  // namespace cramp::triage
