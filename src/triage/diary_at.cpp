// SPDX-License-Identifier: MIT
#include "triage/diary_at.h"

#include "triage/sign_questions.h"

#include <algorithm>

namespace cramp::triage
{

namespace
{

constexpr Days afterBirthLasts{42};
// How long a thing must have been so to be long-standing.
constexpr Days longAgo{28};

const diary::Moment& timeOf(const diary::Episode* episode)
{
    return episode->start;
}
const diary::Moment& timeOf(const diary::CheckIn* checkIn)
{
    return checkIn->at;
}
const diary::Moment& timeOf(const Sighting& sighting)
{
    return *sighting.at;
}

template <typename Record>
std::vector<const Record*> inOrder(const std::vector<Record>& records)
{
    std::vector<const Record*> found;
    for (const Record& record : records) {
        if (!record.stamps.binned) found.push_back(&record);
    }
    std::ranges::sort(found, {},
                      [](const Record* record) { return std::pair(timeOf(record).instant(), record->id); });
    return found;
}

// Those up to a time: the front of what is in order.
template <typename Timed>
std::span<const Timed> upTo(diary::Instant last, const std::vector<Timed>& timed)
{
    const auto end =
        std::ranges::partition_point(timed, [&](const Timed& one) { return timeOf(one).instant() <= last; });
    return {timed.begin(), end};
}

void addSightings(DiaryIndex& index, const std::vector<diary::SymptomEntry>& entries, const Sighting& of)
{
    for (const diary::SymptomEntry& entry : entries)
        index.sightings[static_cast<std::size_t>(entry.kind)].push_back(
            {&entry, of.kind, of.id, of.at, of.precision});
}

// The same side, or one of the two without a side or both.
bool mayBeSameSide(const std::optional<diary::Side>& one, const std::optional<diary::Side>& other)
{
    return !one || !other || one == other || one == diary::Side::Both || other == diary::Side::Both;
}

bool wasThereLongBefore(const Sighting& sighting, const std::vector<Sighting>& all)
{
    return std::ranges::any_of(all, [&](const Sighting& earlier) {
        return earlier.entry->present && earlier.at->instant() <= sighting.at->instant() - longAgo &&
               mayBeSameSide(earlier.entry->side, sighting.entry->side);
    });
}

bool isLongStanding(const Sighting& sighting, const std::vector<Sighting>& all)
{
    const diary::SymptomEntry& entry = *sighting.entry;
    if (isRecent(entry, sighting.kind)) return false;
    if (entry.onset) return entry.course != diary::Course::Worsening;
    return entry.course == diary::Course::Steady && wasThereLongBefore(sighting, all);
}

bool isUsual(const Sighting& sighting, const std::vector<const diary::ContextItem*>& usual)
{
    const diary::SymptomEntry& entry = *sighting.entry;
    if (entry.course == diary::Course::Worsening) return false;
    // Bouts are recent each time.
    if (isRecent(entry, sighting.kind) && !comesInBouts(entry.kind)) return false;
    return std::ranges::any_of(usual, [&](const diary::ContextItem* item) {
        return isCoveredByUsual(*item, entry, sighting.at->date());
    });
}

void judge(std::vector<Sighting>& sightings, const DiaryIndex& index)
{
    if (sightings.empty()) return;
    const auto usualAs = diary::usualCode(sightings.front().entry->kind);
    const auto usual = usualAs ? index.items.find(*usualAs) : index.items.end();
    for (Sighting& sighting : sightings) {
        sighting.isLongStanding = isLongStanding(sighting, sightings);
        sighting.isUsual = usual != index.items.end() && isUsual(sighting, usual->second);
    }
}

}  // namespace

DiaryIndex::DiaryIndex(const diary::Diary& diary)
    : person(diary.person),
      episodes(inOrder(diary.episodes)),
      checkIns(inOrder(diary.checkIns)),
      sightings(diary::allValues<diary::Symptom>().size())
{
    for (const diary::Episode* episode : episodes) {
        addSightings(
            *this, episode->symptoms,
            {nullptr, diary::RecordKind::Episode, &episode->id, &episode->start, episode->startPrecision});
    }
    for (const diary::CheckIn* checkIn : checkIns) {
        addSightings(
            *this, checkIn->symptoms,
            {nullptr, diary::RecordKind::CheckIn, &checkIn->id, &checkIn->at, diary::Precision::Exact});
    }
    for (const diary::ContextItem& item : diary.context) {
        if (!item.stamps.binned) items[item.code].push_back(&item);
    }
    for (auto& found : sightings) {
        std::ranges::stable_sort(found, {}, [](const Sighting& sighting) { return sighting.at->instant(); });
        judge(found, *this);
    }
}

bool isRecent(const diary::SymptomEntry& entry, diary::RecordKind kind)
{
    if (entry.onset == diary::Onset::Recent) return true;
    if (entry.course == diary::Course::Sudden && kind == diary::RecordKind::CheckIn) return true;
    return !entry.onset && entry.course == diary::Course::Worsening;
}

DiaryAt::DiaryAt(const DiaryIndex& index, const diary::Moment& now)
    : m_index(index),
      m_now(now),
      m_instant(now.instant()),
      m_episodes(upTo(m_instant, index.episodes)),
      m_checkIns(upTo(m_instant, index.checkIns))
{
}

std::span<const Sighting> DiaryAt::sightings(diary::Symptom symptom, Days within) const
{
    const auto known = upTo(m_instant, m_index.sightings[static_cast<std::size_t>(symptom)]);
    const auto first = std::ranges::partition_point(
        known, [&](const Sighting& sighting) { return !isWithin(*sighting.at, within); });
    return {first, known.end()};
}

std::vector<const diary::ContextItem*> DiaryAt::items(diary::ContextCode code) const
{
    const auto found = m_index.items.find(code);
    if (found == m_index.items.end()) return {};
    auto known = found->second;
    std::erase_if(known, [&](const diary::ContextItem* item) { return item->from && *item->from > today(); });
    return known;
}

std::span<const diary::Episode* const> DiaryAt::episodesWithin(Days days) const
{
    const auto first = std::ranges::partition_point(
        m_episodes, [&](const diary::Episode* episode) { return !isWithin(episode->start, days); });
    return {first, m_episodes.end()};
}

std::optional<diary::Instant> DiaryAt::firstRecord() const
{
    std::optional<diary::Instant> first;
    if (!m_episodes.empty()) first = m_episodes.front()->start.instant();
    if (!m_checkIns.empty()) {
        const diary::Instant checkIn = m_checkIns.front()->at.instant();
        first = first ? std::min(*first, checkIn) : checkIn;
    }
    return first;
}

std::optional<diary::Date> lastDayOf(const diary::ContextItem& item)
{
    if (item.to || item.code != diary::ContextCode::AfterBirth || !item.from) return item.to;
    return *item.from + afterBirthLasts;
}

bool spans(const diary::ContextItem& item, diary::Date day)
{
    const auto last = lastDayOf(item);
    return (!item.from || *item.from <= day) && (!last || day <= *last);
}

}  // namespace cramp::triage
