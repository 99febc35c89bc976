// SPDX-License-Identifier: MIT
#pragma once

#include "diary/record_parts.h"

#include <vector>

namespace cramp::diary
{

// The places of a cramp while they are chosen, press by press, on the body map and in the list beside it.
// What is not pressed stays exactly as it was, with its finer places and in its order.
class ChosenSites
{
public:
    ChosenSites() = default;
    explicit ChosenSites(std::vector<SiteEntry> entries) : m_entries(std::move(entries)) {}

    const std::vector<SiteEntry>& entries() const { return m_entries; }

    // True when a region of the map (with its side and its name) is chosen: itself, or the whole place on
    // that side. A place without a side cannot be shown on the map.
    bool covers(const SiteEntry& region) const;
    // Chooses a region, or takes it and the whole place on that side back. A side that was not known becomes
    // known with the first region of the place.
    void press(const SiteEntry& region);

    // What a list says of a place: its side (left and right together are both), or that it has none.
    struct Answer {
        std::optional<Side> side;

        friend bool operator==(const Answer&, const Answer&) = default;
    };
    std::optional<Answer> answerFor(Site site) const;
    // Sets it; what is chosen on that side already keeps its finer places. None: the place is not chosen.
    void answer(Site site, std::optional<Answer> answer);

    friend bool operator==(const ChosenSites&, const ChosenSites&) = default;

private:
    bool has(Site site, std::optional<Side> side) const;

    std::vector<SiteEntry> m_entries;
};

}  // namespace cramp::diary
