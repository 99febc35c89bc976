// SPDX-License-Identifier: MIT
#include "exchange/tables/same_row.h"

#include "exchange/tables/understood_id.h"

#include <algorithm>

namespace cramp::exchange::tables
{

namespace
{

std::string startKey(const diary::Episode& episode)
{
    if (episode.startPrecision == diary::Precision::Night)
        return "night " + diary::formatDate(nightOf(episode.start));
    return std::to_string(episode.start.instant().time_since_epoch().count());
}

// One says no place, or every place of the shorter list is in the other, where a side may be unsaid.
bool placesAgree(const std::vector<diary::SiteEntry>& one, const std::vector<diary::SiteEntry>& other)
{
    const auto& few = one.size() <= other.size() ? one : other;
    const auto& many = one.size() <= other.size() ? other : one;
    return std::ranges::all_of(few, [&](const diary::SiteEntry& place) {
        return std::ranges::any_of(many, [&](const diary::SiteEntry& there) {
            return there.site == place.site && (there.side == place.side || !there.side || !place.side);
        });
    });
}

std::size_t placesTold(const diary::Episode& episode)
{
    std::size_t told = 0;
    for (const diary::SiteEntry& place : episode.sites)
        told += place.side ? 2 : 1;
    return told;
}

// False when both say something and not the same.
template <typename Value>
bool join(std::optional<Value>& known, const std::optional<Value>& row)
{
    if (known && row && *known != *row) return false;
    if (!known) known = row;
    return true;
}

}  // namespace

SameRows::SameRows(const std::vector<diary::Episode>& mine, const std::vector<diary::Episode>& incoming)
{
    for (const diary::Episode& episode : mine) {
        m_byId.insert({episode.id, &episode});
        m_byStart.insert({startKey(episode), &episode});
    }
    for (const diary::Episode& episode : incoming)
        m_incomingIds.insert(episode.id);
}

// Two cramps of a night without a time need not be one: there only those of tables are compared.
const diary::Episode* SameRows::find(const diary::Episode& incoming)
{
    if (const auto same = m_byId.find(incoming.id); same != m_byId.end()) {
        m_found.insert(incoming.id);
        return same->second;
    }
    const bool isNight = incoming.startPrecision == diary::Precision::Night;
    const auto [first, last] = m_byStart.equal_range(startKey(incoming));
    for (auto row = first; row != last; ++row) {
        const diary::Episode& there = *row->second;
        const bool isTaken = m_found.contains(there.id) || m_incomingIds.contains(there.id);
        if (isTaken || (isNight && !isUnderstoodId(there.id))) continue;
        if (!placesAgree(there.sites, incoming.sites)) continue;
        m_found.insert(there.id);
        return &there;
    }
    return nullptr;
}

std::optional<diary::Episode> joinedFacts(const diary::Episode& known, const diary::Episode& row)
{
    diary::Episode both = known;
    const bool agrees =
        join(both.duration, row.duration) && join(both.pain, row.pain) && join(both.woke, row.woke);
    if (!agrees) return std::nullopt;
    if (placesTold(row) > placesTold(known)) both.sites = row.sites;
    if (row.note.find(known.note) != std::string::npos) both.note = row.note;
    return both;
}

}  // namespace cramp::exchange::tables
