// SPDX-License-Identifier: MIT
#include "diary/chosen_sites.h"

#include <algorithm>

namespace cramp::diary
{

namespace
{

Side otherOf(Side side)
{
    return side == Side::Left ? Side::Right : Side::Left;
}

bool isWhole(const SiteEntry& entry, const SiteEntry& region)
{
    return entry.site == region.site && entry.region.empty() &&
           (entry.side == region.side || entry.side == Side::Both);
}

}  // namespace

bool ChosenSites::covers(const SiteEntry& region) const
{
    return std::ranges::any_of(m_entries, [&](const SiteEntry& entry) {
        return entry == region || isWhole(entry, region) ||
               (entry.site == region.site && entry.side == Side::Both && entry.region == region.region);
    });
}

void ChosenSites::press(const SiteEntry& region)
{
    if (!covers(region)) {
        std::erase(m_entries, SiteEntry{region.site, std::nullopt, {}});
        m_entries.push_back(region);
        return;
    }
    std::vector<SiteEntry> kept;
    for (SiteEntry& entry : m_entries) {
        const bool isBoth = entry.site == region.site && entry.side == Side::Both;
        if (isBoth && (entry.region.empty() || entry.region == region.region))
            kept.push_back({entry.site, otherOf(region.side.value()), {}});
        else if (entry != region && !isWhole(entry, region))
            kept.push_back(std::move(entry));
    }
    m_entries = std::move(kept);
}

bool ChosenSites::has(Site site, std::optional<Side> side) const
{
    return std::ranges::any_of(
        m_entries, [&](const SiteEntry& entry) { return entry.site == site && entry.side == side; });
}

std::optional<ChosenSites::Answer> ChosenSites::answerFor(Site site) const
{
    if (has(site, Side::Both) || (has(site, Side::Left) && has(site, Side::Right))) return Answer{Side::Both};
    for (const Side side : {Side::Left, Side::Right, Side::Midline})
        if (has(site, side)) return Answer{side};
    if (has(site, std::nullopt)) return Answer{std::nullopt};
    return std::nullopt;
}

void ChosenSites::answer(Site site, std::optional<Answer> answer)
{
    if (answer == answerFor(site)) return;
    const auto fits = [&](const SiteEntry& entry) {
        if (!answer) return false;
        const bool isOneLeg = entry.side == Side::Left || entry.side == Side::Right;
        return entry.side == answer->side || (answer->side == Side::Both && isOneLeg);
    };
    std::erase_if(m_entries, [&](const SiteEntry& entry) { return entry.site == site && !fits(entry); });
    if (!answer || answerFor(site) == answer) return;
    const bool hasLeft = has(site, Side::Left);
    if (answer->side == Side::Both && (hasLeft || has(site, Side::Right)))
        m_entries.push_back({site, hasLeft ? Side::Right : Side::Left, {}});
    else
        m_entries.push_back({site, answer->side, {}});
}

}  // namespace cramp::diary
