// SPDX-License-Identifier: MIT
#include "exchange/tables/place_names.h"

#include "diary/coded_text.h"
#include "exchange/tables/foreign_words.h"

#include <algorithm>
#include <array>

namespace cramp::exchange::tables
{

namespace
{

struct NamedSite {
    std::string_view name;
    diary::Site site;
};
// Beside the labels. A thigh alone may be its front, back or inner side and is not among them.
constexpr std::array namedSites = {NamedSite{"calves", diary::Site::Calf},
                                   NamedSite{"calfs", diary::Site::Calf},
                                   NamedSite{"calf muscle", diary::Site::Calf},
                                   NamedSite{"calf muscles", diary::Site::Calf},
                                   NamedSite{"gastrocnemius", diary::Site::Calf},
                                   NamedSite{"wade", diary::Site::Calf},
                                   NamedSite{"waden", diary::Site::Calf},
                                   NamedSite{"shins", diary::Site::Shin},
                                   NamedSite{"feet", diary::Site::Foot},
                                   NamedSite{"sole", diary::Site::Foot},
                                   NamedSite{"sole of foot", diary::Site::Foot},
                                   NamedSite{"arch", diary::Site::Foot},
                                   NamedSite{"arch of foot", diary::Site::Foot},
                                   NamedSite{"instep", diary::Site::Foot},
                                   NamedSite{"fuss", diary::Site::Foot},
                                   NamedSite{"fus", diary::Site::Foot},
                                   NamedSite{"toe", diary::Site::Toes},
                                   NamedSite{"big toe", diary::Site::Toes},
                                   NamedSite{"ankles", diary::Site::Ankle},
                                   NamedSite{"back of knee", diary::Site::KneeBack},
                                   NamedSite{"behind knee", diary::Site::KneeBack},
                                   NamedSite{"quad", diary::Site::ThighFront},
                                   NamedSite{"quads", diary::Site::ThighFront},
                                   NamedSite{"quadriceps", diary::Site::ThighFront},
                                   NamedSite{"front of thigh", diary::Site::ThighFront},
                                   NamedSite{"front thigh", diary::Site::ThighFront},
                                   NamedSite{"hamstring", diary::Site::ThighBack},
                                   NamedSite{"hamstrings", diary::Site::ThighBack},
                                   NamedSite{"back of thigh", diary::Site::ThighBack},
                                   NamedSite{"back thigh", diary::Site::ThighBack},
                                   NamedSite{"inner thigh", diary::Site::ThighInner},
                                   NamedSite{"inside thigh", diary::Site::ThighInner},
                                   NamedSite{"buttocks", diary::Site::Buttock},
                                   NamedSite{"glute", diary::Site::Buttock},
                                   NamedSite{"glutes", diary::Site::Buttock},
                                   NamedSite{"arms", diary::Site::Arm},
                                   NamedSite{"hands", diary::Site::Hand}};

std::optional<diary::Side> sideOfWord(std::string_view word)
{
    for (const std::string_view left : {"left", "l", "lt", "lhs", "links", "linke", "linkes"})
        if (word == left) return diary::Side::Left;
    for (const std::string_view right : {"right", "r", "rt", "rhs", "rechts", "rechte", "rechtes"})
        if (word == right) return diary::Side::Right;
    for (const std::string_view both : {"both", "b", "bilateral", "beide", "lr", "rl"})
        if (word == both) return diary::Side::Both;
    return std::nullopt;
}

bool isFiller(std::string_view word)
{
    static constexpr std::array<std::string_view, 12> fillers = {
        "leg", "legs", "side", "sides", "my", "the", "in", "only", "bein", "beine", "muscle", "muscles"};
    return std::ranges::find(fillers, word) != fillers.end();
}

// The sides named among words, and the words that are neither side nor filler.
struct SidesAndRest {
    std::optional<diary::Side> side;
    std::string rest;
    bool hasSeveral = false;
};

SidesAndRest sidesIn(std::string_view part)
{
    SidesAndRest result;
    for (const std::string& word : nameWords(part)) {
        if (const auto side = sideOfWord(word)) {
            result.hasSeveral = result.side.has_value() && result.side != side;
            result.side = result.hasSeveral ? diary::Side::Both : *side;
        } else if (!isFiller(word)) {
            result.rest += (result.rest.empty() ? "" : " ") + word;
        }
    }
    return result;
}

// The places of a plain cell, apart by ; , / + & line ends or "and".
std::vector<std::string> partsOf(std::string_view cell)
{
    std::string text(cell);
    const std::string lower = lowerCase(cell);
    for (const std::string_view joint : {" and ", " und ", " plus "})
        for (std::size_t place = lower.find(joint); place != std::string::npos;
             place = lower.find(joint, place + 1))
            text.replace(place, joint.size(), std::string(joint.size() - 1, ' ') + ';');
    std::vector<std::string> parts;
    std::size_t start = 0;
    while (start <= text.size()) {
        const std::size_t end = std::min(text.find_first_of(";,/+&\n", start), text.size());
        const std::string_view part = trimmed(std::string_view(text).substr(start, end - start));
        if (!part.empty()) parts.emplace_back(part);
        start = end + 1;
    }
    return parts;
}

void addSite(std::vector<diary::SiteEntry>& sites, const diary::SiteEntry& entry)
{
    if (std::ranges::find(sites, entry) == sites.end()) sites.push_back(entry);
}

diary::Side joined(std::optional<diary::Side> one, diary::Side other)
{
    return !one || *one == other ? other : diary::Side::Both;
}

}  // namespace

std::optional<diary::Side> readSide(std::string_view text)
{
    std::optional<diary::Side> side;
    for (const std::string& part : partsOf(text)) {
        const SidesAndRest found = sidesIn(part);
        if (!found.side || !found.rest.empty()) return std::nullopt;
        side = joined(side, *found.side);
    }
    return side;
}

PlaceNames::PlaceNames(const guide::Labels& labels)
{
    for (const diary::Site site : diary::allValues<diary::Site>()) {
        for (const diary::Side side : diary::allValues<diary::Side>()) {
            const diary::SiteEntry entry{site, side, {}};
            const std::string label = plainCell(labels.of(site));
            m_places[plainCell(labels.describe(entry))] = entry;
            m_places[plainCell(labels.of(side)) + " " + label] = entry;
            m_places[std::string(diary::code(side)) + " " + label] = entry;
        }
    }
    for (const NamedSite& named : namedSites)
        m_places[std::string(named.name)] = {named.site, std::nullopt, {}};
    // Last: some sides have no words of their own for some places.
    for (const diary::Site site : diary::allValues<diary::Site>())
        m_places[plainCell(labels.of(site))] = {site, std::nullopt, {}};
}

std::optional<diary::SiteEntry> PlaceNames::placeOf(std::string_view part) const
{
    const std::string plain = plainCell(part);
    if (const auto whole = m_places.find(plain); whole != m_places.end()) return whole->second;
    if (const auto coded = diary::parseSite(plain)) return coded;
    const SidesAndRest found = sidesIn(plain);
    const auto site = m_places.find(found.rest);
    if (site == m_places.end() || site->second.side) return std::nullopt;
    return diary::SiteEntry{site->second.site, found.side, {}};
}

PlacesInCell PlaceNames::read(std::string_view cell) const
{
    PlacesInCell result;
    const auto whole = m_places.find(plainCell(cell));
    if (whole != m_places.end()) return {{whole->second}, {}, {}};
    std::optional<diary::Side> waiting;  // a side in front of its place
    for (const std::string& part : partsOf(cell)) {
        if (const auto side = readSide(part)) {
            waiting = joined(waiting, *side);
        } else if (const auto place = placeOf(part)) {
            if (waiting) addSite(result.sites, {place->site, waiting, {}});
            waiting.reset();
            addSite(result.sites, *place);
        } else {
            result.unknown.push_back(part);
        }
    }
    result.side = waiting;
    return result;
}

}  // namespace cramp::exchange::tables
