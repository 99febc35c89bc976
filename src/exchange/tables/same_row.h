// SPDX-License-Identifier: MIT
#pragma once

#include "diary/episode.h"

#include <map>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace cramp::exchange::tables
{

// Finds the cramps of a diary that rows of a table are about: those of the same id; else of the same start,
// whose places are not at odds. Each is found once.
class SameRows
{
public:
    // Both must outlive the finder.
    SameRows(const std::vector<diary::Episode>& mine, const std::vector<diary::Episode>& incoming);

    // Null when there is none.
    const diary::Episode* find(const diary::Episode& incoming);
    bool isFound(const diary::Uuid& id) const { return m_found.contains(id); }

private:
    std::unordered_map<diary::Uuid, const diary::Episode*> m_byId;
    std::multimap<std::string, const diary::Episode*> m_byStart;
    std::unordered_set<diary::Uuid> m_incomingIds;
    std::unordered_set<diary::Uuid> m_found;
};

// What is known of a cramp and what a row adds to it; none when they contradict each other. The wordier of
// two notes counts when it holds the other; else the old one stays.
std::optional<diary::Episode> joinedFacts(const diary::Episode& known, const diary::Episode& row);

}  // namespace cramp::exchange::tables
