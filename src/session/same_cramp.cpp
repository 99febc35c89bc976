// SPDX-License-Identifier: MIT
#include "session/same_cramp.h"

#include "diary/validation.h"

#include <algorithm>
#include <set>

namespace cramp::session
{

namespace
{

using std::chrono::minutes;

constexpr std::chrono::days recentDays{3};
constexpr minutes asItHappened{5};
constexpr minutes muchLater{60};
constexpr minutes farApart{30};

// How long after its onset an episode was entered.
std::optional<std::chrono::seconds> delayOf(const diary::Episode& episode)
{
    if (!episode.stamps.created) return std::nullopt;
    return episode.stamps.created->instant() - episode.start.instant();
}

bool isLoggedAtNight(const diary::Episode& episode)
{
    const auto delay = delayOf(episode);
    return episode.startPrecision == diary::Precision::Exact && episode.status != diary::Status::Ongoing &&
           delay && *delay < asItHappened;
}

bool isLoggedAfterward(const diary::Episode& episode)
{
    const auto delay = delayOf(episode);
    return episode.status != diary::Status::Ongoing && delay && *delay >= muchLater;
}

bool areSidesAtOdds(const std::optional<diary::Side>& one, const std::optional<diary::Side>& other)
{
    return one && other && *one != *other && *one != diary::Side::Both && *other != diary::Side::Both;
}

bool areSitesAtOdds(const diary::Episode& one, const diary::Episode& other)
{
    if (one.sites.empty() || other.sites.empty()) return false;
    return std::ranges::none_of(one.sites, [&](const diary::SiteEntry& mine) {
        return std::ranges::any_of(other.sites, [&](const diary::SiteEntry& yours) {
            return mine.site == yours.site && !areSidesAtOdds(mine.side, yours.side);
        });
    });
}

bool areTimesAtOdds(const diary::Episode& atNight, const diary::Episode& afterward)
{
    if (diary::nightOf(atNight.start) != diary::nightOf(afterward.start)) return true;
    if (afterward.startPrecision == diary::Precision::Night) return false;
    const auto apart = afterward.start.instant() - atNight.start.instant();
    return std::chrono::abs(apart) > farApart;
}

bool looksSame(const SameCramp& pair)
{
    const diary::Moment& entered = pair.afterward.stamps.created.value();
    const bool isLater = entered.instant() - pair.atNight.start.instant() >= muchLater;
    return isLater && !areTimesAtOdds(pair.atNight, pair.afterward) &&
           !areSitesAtOdds(pair.atNight, pair.afterward) && diary::validate(mergedCramp(pair)).empty();
}

template <typename Value>
void takeUnlessKnown(std::optional<Value>& known, const std::optional<Value>& other)
{
    if (!known) known = other;
}

// The places of the day, and of the night those that it does not name.
std::vector<diary::SiteEntry> sitesOf(const SameCramp& pair)
{
    std::vector<diary::SiteEntry> sites = pair.afterward.sites;
    for (const diary::SiteEntry& entry : pair.atNight.sites) {
        const bool isNamed = std::ranges::any_of(sites, [&](const diary::SiteEntry& other) {
            return other.site == entry.site && (other.side == entry.side || other.side == diary::Side::Both);
        });
        if (!isNamed) sites.push_back(entry);
    }
    std::erase_if(sites, [&](const diary::SiteEntry& entry) {
        return !entry.side && std::ranges::any_of(sites, [&](const diary::SiteEntry& other) {
            return other.site == entry.site && other.side;
        });
    });
    return sites;
}

std::vector<diary::SymptomEntry> symptomsOf(const SameCramp& pair)
{
    std::vector<diary::SymptomEntry> symptoms = pair.afterward.symptoms;
    for (const diary::SymptomEntry& entry : pair.atNight.symptoms) {
        const auto found = std::ranges::find_if(symptoms, [&](const diary::SymptomEntry& other) {
            return other.kind == entry.kind && other.side == entry.side;
        });
        if (found == symptoms.end()) {
            symptoms.push_back(entry);
        } else if (entry.present && !found->present) {
            *found = entry;
        } else if (entry.present) {
            takeUnlessKnown(found->course, entry.course);
            takeUnlessKnown(found->onset, entry.onset);
        }
    }
    return symptoms;
}

std::vector<diary::ReliefEntry> reliefOf(const SameCramp& pair)
{
    std::vector<diary::ReliefEntry> relief = pair.afterward.relief;
    for (const diary::ReliefEntry& entry : pair.atNight.relief) {
        const auto found = std::ranges::find(relief, entry.kind, &diary::ReliefEntry::kind);
        if (found == relief.end())
            relief.push_back(entry);
        else
            takeUnlessKnown(found->eased, entry.eased);
    }
    return relief;
}

std::string noteOf(const SameCramp& pair)
{
    const std::string& early = pair.atNight.note;
    const std::string& late = pair.afterward.note;
    if (early.empty() || early == late) return late;
    return late.empty() ? early : early + '\n' + late;
}

}  // namespace

diary::Episode mergedCramp(const SameCramp& pair)
{
    const diary::Episode& day = pair.afterward;
    diary::Episode merged = pair.atNight;
    if (!merged.duration) {
        merged.duration = day.duration;
        merged.durationPrecision = day.durationPrecision;
    }
    merged.sites = sitesOf(pair);
    merged.symptoms = symptomsOf(pair);
    merged.relief = reliefOf(pair);
    merged.note = noteOf(pair);
    merged.statedPeriod = day.statedPeriod ? day.statedPeriod : merged.statedPeriod;
    merged.woke = day.woke ? day.woke : merged.woke;
    merged.pain = day.pain ? day.pain : merged.pain;
    merged.soreness = day.soreness ? day.soreness : merged.soreness;
    for (const diary::Trigger trigger : day.triggers)
        if (std::ranges::find(merged.triggers, trigger) == merged.triggers.end())
            merged.triggers.push_back(trigger);
    const bool isComplete = merged.status == diary::Status::Complete || day.status == diary::Status::Complete;
    merged.status = isComplete ? diary::Status::Complete : diary::Status::Incomplete;
    return merged;
}

std::vector<SameCramp> likelySame(const diary::Diary& diary, const diary::Moment& now)
{
    std::vector<const diary::Episode*> recent;
    for (const diary::Episode& episode : diary.episodes)
        if (!episode.stamps.binned && episode.start.date() >= now.date() - recentDays &&
            episode.start.instant() <= now.instant())
            recent.push_back(&episode);
    std::vector<SameCramp> pairs;
    std::set<const diary::Episode*> used;
    for (const diary::Episode* atNight : recent)
        for (const diary::Episode* afterward : recent) {
            const bool isPair = atNight != afterward && !used.contains(atNight) &&
                                !used.contains(afterward) && isLoggedAtNight(*atNight) &&
                                isLoggedAfterward(*afterward);
            if (!isPair || !looksSame({*atNight, *afterward})) continue;
            pairs.push_back({*atNight, *afterward});
            used.insert({atNight, afterward});
        }
    return pairs;
}

std::vector<diary::Edit> mergingOf(const SameCramp& pair, const diary::Moment& now)
{
    return {diary::replacement(pair.atNight, mergedCramp(pair), now), diary::binning(pair.afterward, now)};
}

}  // namespace cramp::session
