// SPDX-License-Identifier: MIT
#include "triage/evaluation.h"

#include <algorithm>
#include <set>

namespace cramp::triage
{

namespace
{

constexpr std::size_t mostWitnesses = 20;

bool isEased(const diary::Episode& episode)
{
    return std::ranges::any_of(episode.relief,
                               [](const diary::ReliefEntry& relief) { return relief.eased == true; });
}

bool hasLasted(const EpisodeCondition& condition, const diary::Episode& episode)
{
    return !condition.lastedOver ||
           (episode.duration && std::chrono::seconds(episode.duration->value()) > *condition.lastedOver);
}

bool wasSore(const std::optional<std::chrono::minutes>& over, const diary::Episode& episode)
{
    return !over || (episode.soreness && episode.soreness->value() > over->count());
}

bool isAt(const std::vector<diary::Site>& wanted, const diary::SiteEntry& entry)
{
    return std::ranges::find(wanted, entry.site) != wanted.end();
}

bool isAnywhereAt(const std::vector<diary::Site>& wanted, const diary::Episode& episode)
{
    return wanted.empty() || std::ranges::any_of(episode.sites, [&](const diary::SiteEntry& entry) {
               return isAt(wanted, entry);
           });
}

bool hasTrigger(const std::vector<diary::Trigger>& wanted, const diary::Episode& episode)
{
    return wanted.empty() || std::ranges::find_first_of(episode.triggers, wanted) != episode.triggers.end();
}

// From 07:00 to 21:59 on the record's own clock.
bool beganByDay(const diary::Episode& episode)
{
    const auto hours = std::chrono::floor<std::chrono::hours>(episode.start.wall -
                                                              std::chrono::floor<Days>(episode.start.wall));
    return hours.count() >= 7 && hours.count() < 22;
}

diary::Fact factOfSite(diary::SiteEntry entry)
{
    entry.region.clear();
    return entry;
}

// What an episode has of what is asked for; "episode" when nothing is.
void addFacts(Support& support, const auto& condition, const diary::Episode& episode)
{
    const auto add = [&](const diary::Fact& fact) { support.evidence.push_back(evidenceOf(episode, fact)); };
    const auto before = support.evidence.size();
    if constexpr (requires { condition.lastedOver; }) {
        if (condition.lastedOver) add(*episode.duration);
    }
    if (condition.sorenessOver) add(*episode.soreness);
    for (const diary::SiteEntry& entry : episode.sites) {
        if (isAt(condition.sites, entry)) add(factOfSite(entry));
    }
    if (support.evidence.size() == before) add(diary::PlainFact::Episode);
}

std::set<diary::Date> nightsOf(std::span<const diary::Episode* const> episodes)
{
    std::set<diary::Date> nights;
    for (const diary::Episode* episode : episodes) {
        nights.insert(diary::nightOf(episode->start));
    }
    return nights;
}

// The nights that lie in some row of consecutive nights with enough cramps in it.
std::set<diary::Date> crowdedNights(const std::set<diary::Date>& nights,
                                    const CrampNightsCondition& condition)
{
    std::set<diary::Date> crowded;
    for (const diary::Date first : nights) {
        const auto begin = nights.find(first);
        const auto end = nights.lower_bound(first + condition.inARow);
        if (static_cast<std::size_t>(std::distance(begin, end)) >= condition.atLeast)
            crowded.insert(begin, end);
    }
    return crowded;
}

}  // namespace

Evaluation::Result Evaluation::operator()(const EpisodeCondition& condition) const
{
    if (!condition.within) {
        Support ever;
        addWitnesses(ever, episodesFrom(std::nullopt));
        return unlessEmpty(std::move(ever));
    }
    Support support;
    for (const diary::Episode* episode : m_diary.episodesWithin(*condition.within)) {
        if (hasWhatIsAsked(condition, *episode)) addFacts(support, condition, *episode);
    }
    return unlessEmpty(std::move(support));
}

Evaluation::Result Evaluation::operator()(const OngoingCondition& condition) const
{
    Support support;
    for (const diary::Episode* episode : m_diary.episodes()) {
        if (episode->status != diary::Status::Ongoing || isEased(*episode)) continue;
        const auto since = m_diary.now().instant() - episode->start.instant();
        if (since > condition.over && since < condition.under)
            support.evidence.push_back(evidenceOf(*episode, diary::PlainFact::Episode));
    }
    return unlessEmpty(std::move(support));
}

Evaluation::Result Evaluation::operator()(const EpisodeCountCondition& condition) const
{
    Support support;
    std::size_t episodes = 0;
    std::set<diary::Date> days;
    for (const diary::Episode* episode : m_diary.episodesWithin(condition.within)) {
        if (!hasWhatIsAsked(condition, *episode)) continue;
        ++episodes;
        days.insert(episode->start.date());
        addFacts(support, condition, *episode);
    }
    if (episodes < condition.atLeast || days.size() < condition.onDays) return std::nullopt;
    return support;
}

Evaluation::Result Evaluation::operator()(const EpisodeIncreaseCondition& condition) const
{
    const auto recent = m_diary.episodesWithin(condition.within);
    const auto before = m_diary.episodesWithin(condition.within * 2).size() - recent.size();
    const auto first = m_diary.firstRecord();
    const auto longAgo = m_diary.now().instant() - condition.olderThan;
    if (recent.size() < condition.atLeast || recent.size() < before * condition.times) return std::nullopt;
    if (!first || *first >= longAgo) return std::nullopt;
    Support support;
    const diary::Episode& oldest = *m_diary.episodes().front();
    if (oldest.start.instant() < longAgo)
        support.evidence.push_back(evidenceOf(oldest, diary::PlainFact::Episode));
    for (const diary::Episode* episode : recent) {
        support.evidence.push_back(evidenceOf(*episode, diary::PlainFact::Episode));
    }
    return support;
}

Evaluation::Result Evaluation::operator()(const DisturbedNightsCondition& condition) const
{
    Support support;
    std::set<diary::Date> nights;
    for (const diary::Episode* episode : m_diary.episodesWithin(condition.within)) {
        if (episode->woke != true) continue;
        nights.insert(diary::nightOf(episode->start));
        support.evidence.push_back(evidenceOf(*episode, diary::PlainFact::Woke));
    }
    for (const diary::CheckIn* checkIn : m_diary.checkIns()) {
        const auto& disturbed = checkIn->sleepDisturbance;
        if (!m_diary.isWithin(checkIn->at, condition.within) || !disturbed) continue;
        if (disturbed->value() < condition.disturbanceAtLeast) continue;
        nights.insert(checkIn->at.date() - Days(1));
        support.evidence.push_back(evidenceOf(*checkIn, *disturbed));
    }
    if (nights.size() < condition.atLeast) return std::nullopt;
    return support;
}

Evaluation::Result Evaluation::operator()(const CrampNightsCondition& condition) const
{
    const auto episodes = m_diary.episodesWithin(condition.within);
    const auto crowded = crowdedNights(nightsOf(episodes), condition);
    Support support;
    for (const diary::Episode* episode : episodes) {
        if (!crowded.contains(diary::nightOf(episode->start))) continue;
        support.evidence.push_back(evidenceOf(*episode, diary::PlainFact::Episode));
    }
    return unlessEmpty(std::move(support));
}

Evaluation::Result Evaluation::operator()(const FunctionAffectedCondition& condition) const
{
    Support support;
    for (const diary::CheckIn* checkIn : m_diary.checkIns()) {
        if (checkIn->functionAffected != true || !m_diary.isWithin(checkIn->at, condition.within)) continue;
        support.evidence.push_back(evidenceOf(*checkIn, diary::PlainFact::FunctionAffected));
    }
    return unlessEmpty(std::move(support));
}

bool hasWhatIsAsked(const EpisodeCondition& condition, const diary::Episode& episode)
{
    return hasLasted(condition, episode) && wasSore(condition.sorenessOver, episode) &&
           isAnywhereAt(condition.sites, episode);
}

bool hasWhatIsAsked(const EpisodeCountCondition& condition, const diary::Episode& episode)
{
    return wasSore(condition.sorenessOver, episode) && isAnywhereAt(condition.sites, episode) &&
           hasTrigger(condition.triggers, episode) && (!condition.byDay || beganByDay(episode));
}

bool Evaluation::hasRecordsBefore(diary::Date day) const
{
    const auto isBefore = [&](const diary::Moment& moment) { return moment.date() < day; };
    return std::ranges::any_of(m_diary.episodes(), isBefore,
                               [](const diary::Episode* e) { return e->start; }) ||
           std::ranges::any_of(m_diary.checkIns(), isBefore, [](const diary::CheckIn* c) { return c->at; });
}

std::size_t Evaluation::episodesBetween(diary::Date first, diary::Date last) const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_diary.episodesWithin(longestWindow), [&](const diary::Episode* episode) {
            return episode->start.date() >= first && episode->start.date() <= last;
        }));
}

Evaluation::Episodes Evaluation::episodesFrom(const std::optional<diary::Date>& from) const
{
    Episodes found;
    for (const diary::Episode* episode : m_diary.episodes()) {
        if (!from || episode->start.date() >= *from) found.push_back(episode);
    }
    return found;
}

void Evaluation::addWitnesses(Support& support, const Episodes& episodes) const
{
    const auto recent =
        static_cast<std::size_t>(std::ranges::count_if(episodes, [&](const diary::Episode* episode) {
            return m_diary.isWithin(episode->start, longestWindow);
        }));
    const auto wanted = std::min({std::max<std::size_t>(recent, 1), mostWitnesses, episodes.size()});
    for (const diary::Episode* episode : std::span(episodes).last(wanted)) {
        support.evidence.push_back(evidenceOf(*episode, diary::PlainFact::Episode));
    }
}

}  // namespace cramp::triage
