// SPDX-License-Identifier: MIT
#include "session/habits.h"

#include <algorithm>
#include <map>
#include <set>

namespace cramp::session
{

namespace
{

using Place = std::pair<diary::Site, diary::Side>;

constexpr std::chrono::days habitDays{90};
constexpr std::size_t mostSites = 6;

bool counts(const diary::Episode& episode, const diary::Moment& now)
{
    const diary::Instant start = episode.start.instant();
    return !episode.stamps.binned && start <= now.instant() && start > now.instant() - habitDays;
}

// Each place once, however many finer places of it are there.
std::set<Place> placesOf(const diary::Episode& episode)
{
    std::set<Place> places;
    for (const diary::SiteEntry& entry : episode.sites)
        for (const diary::Side side : {diary::Side::Left, diary::Side::Right})
            if (diary::isOfLeg(entry.site) && (entry.side == side || entry.side == diary::Side::Both))
                places.emplace(entry.site, side);
    return places;
}

}  // namespace

Habits habitsOf(const diary::Diary& diary, const diary::Moment& now)
{
    std::map<Place, int> places;
    std::map<diary::Relief, int> tried;
    for (const diary::Episode& episode : diary.episodes) {
        if (!counts(episode, now)) continue;
        for (const Place& place : placesOf(episode))
            ++places[place];
        for (const diary::ReliefEntry& entry : episode.relief)
            ++tried[entry.kind];
    }
    std::vector<Place> order;
    order.reserve(places.size());
    for (const auto& [place, count] : places)
        order.push_back(place);
    std::ranges::stable_sort(order, std::greater<>(), [&](const Place& place) { return places.at(place); });
    if (order.size() > mostSites) order.resize(mostSites);
    Habits habits;
    for (const auto& [site, side] : order)
        habits.sites.push_back({site, side, {}});
    const auto all = diary::allValues<diary::Relief>();
    habits.reliefs.assign(all.begin(), all.end());
    std::ranges::stable_sort(habits.reliefs, std::greater<>(), [&](diary::Relief relief) {
        const auto found = tried.find(relief);
        return found == tried.end() ? 0 : found->second;
    });
    return habits;
}

}  // namespace cramp::session
