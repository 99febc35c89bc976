// SPDX-License-Identifier: MIT
#include "session/episode_rows.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace cramp::session
{

namespace
{

bool isOnSide(const diary::SiteEntry& entry, diary::Side side)
{
    const bool isPaired = side == diary::Side::Left || side == diary::Side::Right;
    return entry.side == side || (isPaired && entry.side == diary::Side::Both);
}

bool hasPlace(const diary::Episode& episode, const EpisodeFilter& filter)
{
    if (!filter.site && !filter.side) return true;
    return std::ranges::any_of(episode.sites, [&](const diary::SiteEntry& entry) {
        return (!filter.site || entry.site == *filter.site) &&
               (!filter.side || isOnSide(entry, *filter.side));
    });
}

bool hasSymptom(const diary::Episode& episode, std::optional<diary::Symptom> symptom)
{
    if (!symptom) return true;
    return std::ranges::any_of(episode.symptoms, [&](const diary::SymptomEntry& entry) {
        return entry.present && entry.kind == *symptom;
    });
}

bool isInDays(const diary::Episode& episode, const EpisodeFilter& filter)
{
    const diary::Date date = episode.start.date();
    return (!filter.from || date >= *filter.from) && (!filter.to || date <= *filter.to) &&
           (!filter.night || diary::nightOf(episode.start) == *filter.night);
}

// Minutes from noon on: the evening comes before the morning.
std::int64_t timeOfNight(const diary::Episode& episode)
{
    const diary::Moment& start = episode.start;
    return (start.wall - (diary::nightOf(start) + std::chrono::hours(12))).count();
}

// What is compared; none: the episode does not say.
std::optional<std::int64_t> numberOf(const diary::Episode& episode, const diary::SleepSchedule& sleep,
                                     EpisodeKey key)
{
    switch (key) {
        case EpisodeKey::Start: return episode.start.instant().time_since_epoch().count();
        case EpisodeKey::TimeOfNight:
            if (episode.startPrecision == diary::Precision::Night) return std::nullopt;
            return timeOfNight(episode);
        case EpisodeKey::Duration:
            if (!episode.duration) return std::nullopt;
            return episode.duration->value();
        case EpisodeKey::Site:
            if (episode.sites.empty()) return std::nullopt;
            return static_cast<std::int64_t>(episode.sites.front().site) * 8 +
                   (episode.sites.front().side ? static_cast<std::int64_t>(*episode.sites.front().side) : 7);
        case EpisodeKey::PainScore:
            if (!episode.pain) return std::nullopt;
            return episode.pain->value();
        case EpisodeKey::Period: return static_cast<std::int64_t>(diary::periodOf(episode, sleep));
        case EpisodeKey::Note: return episode.note.empty() ? std::nullopt : std::optional<std::int64_t>(0);
    }
    return std::nullopt;
}

struct SortRow {
    std::uint32_t row = 0;
    bool isSilent = false;
    std::int64_t number = 0;
};

bool isBefore(const SortRow& one, const SortRow& other, const std::vector<diary::Episode>& episodes,
              const EpisodeOrder& order)
{
    if (one.isSilent != other.isSilent) return other.isSilent;
    if (one.number != other.number) return (one.number < other.number) != order.isDescending;
    if (order.key == EpisodeKey::Note) {
        const int compared = episodes[one.row].note.compare(episodes[other.row].note);
        if (compared != 0) return (compared < 0) != order.isDescending;
    }
    return one.row > other.row;
}

}  // namespace

EpisodeRows orderOf(const std::vector<diary::Episode>& episodes, const diary::SleepSchedule& sleep,
                    EpisodeOrder order)
{
    EpisodeRows rows(episodes.size());
    std::iota(rows.begin(), rows.end(), 0U);
    if (order.key == EpisodeKey::Start) {
        if (order.isDescending) std::ranges::reverse(rows);
        return rows;
    }
    std::vector<SortRow> sorted;
    sorted.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        const auto number = numberOf(episodes[row], sleep, order.key);
        sorted.push_back({row, !number.has_value(), number.value_or(0)});
    }
    std::ranges::sort(sorted, [&](const SortRow& one, const SortRow& other) {
        return isBefore(one, other, episodes, order);
    });
    std::ranges::transform(sorted, rows.begin(), &SortRow::row);
    return rows;
}

EpisodeRows rowsThatPass(const std::vector<diary::Episode>& episodes, const EpisodeRows& order,
                         const EpisodeFilter& filter, std::span<const std::string> foldedNotes)
{
    if (filter.isEmpty()) return order;
    assert(filter.text.empty() || foldedNotes.size() == episodes.size());
    EpisodeRows rows;
    std::ranges::copy_if(order, std::back_inserter(rows), [&](std::uint32_t row) {
        const diary::Episode& episode = episodes[row];
        return isInDays(episode, filter) && hasPlace(episode, filter) &&
               hasSymptom(episode, filter.symptom) &&
               (filter.text.empty() || foldedNotes[row].find(filter.text) != std::string::npos);
    });
    return rows;
}

}  // namespace cramp::session
