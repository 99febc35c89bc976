// SPDX-License-Identifier: MIT
#include "diary/coded_text.h"
#include "triage/evaluation.h"

#include <algorithm>
#include <set>

namespace cramp::triage
{

namespace
{

constexpr std::size_t mostWitnesses = 20;

bool isEasing(const diary::ReliefEntry& relief)
{
    return relief.eased == true;
}

// Something was tried, and of all that was tried the answer is that it did not ease.
bool isKnownNotEased(const diary::Episode& episode)
{
    return !episode.relief.empty() &&
           std::ranges::all_of(episode.relief,
                               [](const diary::ReliefEntry& relief) { return relief.eased == false; });
}

bool hasLasted(const EpisodeCondition& condition, const diary::Episode& episode)
{
    if (!condition.lastedOver && !condition.lastedAtMost) return true;
    if (!episode.duration) return false;
    const std::chrono::seconds lasted(episode.duration->value());
    return (!condition.lastedOver || lasted > *condition.lastedOver) &&
           (!condition.lastedAtMost || lasted <= *condition.lastedAtMost);
}

bool wasSore(const EpisodeCondition& condition, const diary::Episode& episode)
{
    return !condition.sorenessOver ||
           (episode.soreness && episode.soreness->value() > condition.sorenessOver->count());
}

bool isAt(const std::vector<diary::Site>& wanted, const diary::SiteEntry& entry)
{
    return std::ranges::find(wanted, entry.site) != wanted.end();
}

std::string factOfSite(diary::SiteEntry entry)
{
    entry.region.clear();
    return "site:" + diary::codedText(entry);
}

// The facts that a condition asked for; "episode" when it asked for none.
void addFacts(Support& support, const EpisodeCondition& condition, const diary::Episode& episode)
{
    const auto add = [&](std::string fact) {
        support.evidence.push_back(evidenceOf(episode, std::move(fact)));
    };
    const auto before = support.evidence.size();
    if (condition.lastedOver || condition.lastedAtMost)
        add("duration_s:" + std::to_string(episode.duration->value()));
    if (condition.sorenessOver) add("soreness_min:" + std::to_string(episode.soreness->value()));
    for (const diary::SiteEntry& entry : episode.sites) {
        if (isAt(condition.sites, entry)) add(factOfSite(entry));
    }
    for (const diary::ReliefEntry& relief : episode.relief) {
        if (condition.eased == true && isEasing(relief)) add(diary::codedText(relief));
    }
    if (support.evidence.size() == before) add("episode");
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
    const auto episodes = condition.within ? m_diary.episodesWithin(*condition.within) : m_diary.episodes();
    Support support;
    Episodes plain;
    for (const diary::Episode* episode : episodes) {
        Support one;
        if (!fits(one, condition, *episode)) continue;
        if (!condition.within) {
            plain.push_back(episode);
            continue;
        }
        addFacts(one, condition, *episode);
        merge(support, std::move(one));
    }
    addWitnesses(support, plain);
    return unlessEmpty(std::move(support));
}

Evaluation::Result Evaluation::operator()(const OngoingCondition& condition) const
{
    Support support;
    for (const diary::Episode* episode : m_diary.episodes()) {
        if (episode->status != diary::Status::Ongoing) continue;
        const auto since = m_diary.now().instant() - episode->start.instant();
        Support one;
        if (since <= condition.over || since >= condition.under || !isNotEased(one, *episode)) continue;
        one.evidence.push_back(evidenceOf(*episode, "episode"));
        merge(support, std::move(one));
    }
    return unlessEmpty(std::move(support));
}

Evaluation::Result Evaluation::operator()(const EpisodeCountCondition& condition) const
{
    Support support;
    for (const diary::Episode* episode : m_diary.episodesWithin(condition.within)) {
        support.evidence.push_back(evidenceOf(*episode, "episode"));
    }
    if (support.evidence.size() < condition.atLeast) return std::nullopt;
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
    if (oldest.start.instant() < longAgo) support.evidence.push_back(evidenceOf(oldest, "episode"));
    for (const diary::Episode* episode : recent) {
        support.evidence.push_back(evidenceOf(*episode, "episode"));
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
        support.evidence.push_back(evidenceOf(*episode, "woke"));
    }
    for (const diary::CheckIn* checkIn : m_diary.checkIns()) {
        const auto& disturbed = checkIn->sleepDisturbance;
        if (!m_diary.isWithin(checkIn->at, condition.within) || !disturbed) continue;
        if (disturbed->value() < condition.disturbanceAtLeast) continue;
        nights.insert(checkIn->at.date() - Days(1));
        support.evidence.push_back(
            evidenceOf(*checkIn, "sleep_disturbance:" + std::to_string(disturbed->value())));
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
        support.evidence.push_back(evidenceOf(*episode, "episode"));
    }
    return unlessEmpty(std::move(support));
}

Evaluation::Result Evaluation::operator()(const FunctionAffectedCondition& condition) const
{
    Support support;
    for (const diary::CheckIn* checkIn : m_diary.checkIns()) {
        if (checkIn->functionAffected != true || !m_diary.isWithin(checkIn->at, condition.within)) continue;
        support.evidence.push_back(evidenceOf(*checkIn, "function_affected"));
    }
    return unlessEmpty(std::move(support));
}

bool hasWhatIsAsked(const EpisodeCondition& condition, const diary::Episode& episode)
{
    if (!hasLasted(condition, episode) || !wasSore(condition, episode)) return false;
    return condition.sites.empty() || std::ranges::any_of(episode.sites, [&](const diary::SiteEntry& entry) {
               return isAt(condition.sites, entry);
           });
}

bool Evaluation::fits(Support& support, const EpisodeCondition& condition,
                      const diary::Episode& episode) const
{
    if (!hasWhatIsAsked(condition, episode)) return false;
    if (condition.eased == true) return std::ranges::any_of(episode.relief, isEasing);
    return condition.eased != false || isNotEased(support, episode);
}

bool Evaluation::isNotEased(Support& support, const diary::Episode& episode) const
{
    if (std::ranges::any_of(episode.relief, isEasing)) return false;
    return isKnownNotEased(episode) || assume(support, Detail::Eased, "");
}

Evaluation::Episodes Evaluation::episodesAfter(const diary::Moment& moment) const
{
    Episodes later;
    for (const diary::Episode* episode : m_diary.episodes()) {
        if (episode->start.instant() > moment.instant()) later.push_back(episode);
    }
    return later;
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
        support.evidence.push_back(evidenceOf(*episode, "episode"));
    }
}

}  // namespace cramp::triage
