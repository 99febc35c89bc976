// SPDX-License-Identifier: MIT
#include "triage/stretch_signs.h"

#include "triage/evaluation.h"
#include "triage/found_signs.h"

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

bool isLookedForBy(std::span<const guide::StretchStop> stops, const RuleSet& rules, diary::Symptom sign)
{
    return std::ranges::any_of(rules.lookingFor(sign), [&](const Rule* rule) {
        return std::ranges::find(stops, rule->name, &guide::StretchStop::rule) != stops.end();
    });
}

// The signs of the leg in cramps that still go on, as far as one of those rules looks for them.
std::vector<Evidence> signsBeingEntered(const diary::Diary& diary, const RuleSet& rules,
                                        std::span<const guide::StretchStop> stops)
{
    std::vector<Evidence> signs;
    for (const diary::Episode& episode : diary.episodes) {
        if (episode.status != diary::Status::Ongoing || episode.stamps.binned) continue;
        for (const diary::SymptomEntry& entry : episode.symptoms)
            if (entry.present && diary::isOfLeg(entry.kind) && isLookedForBy(stops, rules, entry.kind))
                signs.push_back(evidenceOf(episode, entry));
    }
    return signs;
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

const std::string& StretchSigns::found() const
{
    const Finding* finding = worst();
    return finding != nullptr ? finding->found : signFound;
}

StretchSigns stretchSigns(const Assessment& assessment, const diary::Diary& diary, const RuleSet& rules,
                          std::span<const guide::StretchStop> stops)
{
    StretchSigns signs;
    const std::vector<Evidence> entered = signsBeingEntered(diary, rules, stops);
    for (const Evidence& sign : entered)
        signs.withSign = signs.withSign | legsOf(sign, diary);
    if (!entered.empty())
        signs.signFound = signSentences(entered, rules.foundWords(),
                                        FoundDates(rules.foundWords(), assessment.assessedAt.date()));
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
