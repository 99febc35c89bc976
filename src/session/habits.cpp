// SPDX-License-Identifier: MIT
#include "session/habits.h"

#include <algorithm>
#include <map>
#include <set>

namespace cramp
{

namespace
{

using Place = std::pair<Site, Side>;

constexpr std::chrono::days habitDays{90};
constexpr std::size_t mostSites = 6;

bool counts(const Episode& episode, const Moment& now)
{
    const Instant start = episode.start.instant();
    return !episode.stamps.binned && start <= now.instant() && start > now.instant() - habitDays;
}

// Each place once, however many finer places of it are there.
std::set<Place> placesOf(const Episode& episode)
{
    std::set<Place> places;
    for (const SiteEntry& entry : episode.sites)
        for (const Side side : {Side::Left, Side::Right})
            if (isOfLeg(entry.site) && (entry.side == side || entry.side == Side::Both))
                places.emplace(entry.site, side);
    return places;
}

}  // namespace

Habits habitsOf(const Diary& diary, const Moment& now)
{
    std::map<Place, int> places;
    std::map<Relief, int> tried;
    for (const Episode& episode : diary.episodes) {
        if (!counts(episode, now)) continue;
        for (const Place& place : placesOf(episode))
            ++places[place];
        for (const ReliefEntry& entry : episode.relief)
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
    const auto all = allValues<Relief>();
    habits.reliefs.assign(all.begin(), all.end());
    std::ranges::stable_sort(habits.reliefs, std::greater<>(), [&](Relief relief) {
        const auto found = tried.find(relief);
        return found == tried.end() ? 0 : found->second;
    });
    return habits;
}

}  // namespace cramp
