// SPDX-License-Identifier: MIT
#include "triage/diary_at.h"

#include <algorithm>

namespace cramp
{

namespace
{

constexpr Days afterBirthLasts{42};

template <typename Record, typename Time>
std::vector<const Record*> recordsUpTo(Instant now, const std::vector<Record>& records, Time timeOf)
{
    std::vector<const Record*> found;
    for (const Record& record : records) {
        if (!record.stamps.binned && timeOf(record).instant() <= now) found.push_back(&record);
    }
    std::ranges::sort(found, {},
                      [&](const Record* record) { return std::pair(timeOf(*record).instant(), record->id); });
    return found;
}

}  // namespace

DiaryAt::DiaryAt(const Diary& diary, const Moment& now)
    : m_now(now),
      m_instant(now.instant()),
      m_person(diary.person),
      m_episodes(recordsUpTo(
          m_instant, diary.episodes, [](const Episode& e) -> auto& { return e.start; })),
      m_checkIns(recordsUpTo(
          m_instant, diary.checkIns, [](const CheckIn& c) -> auto& { return c.at; }))
{
    for (const Episode* episode : m_episodes) {
        addSymptoms(episode->symptoms, RecordKind::Episode, episode->id, episode->start);
    }
    for (const CheckIn* checkIn : m_checkIns) {
        addSymptoms(checkIn->symptoms, RecordKind::CheckIn, checkIn->id, checkIn->at);
    }
    for (const ContextItem& item : diary.context) {
        if (item.stamps.binned || (item.from && *item.from > today())) continue;
        m_items[item.code].push_back(&item);
    }
}

void DiaryAt::addSymptoms(const std::vector<SymptomEntry>& entries, RecordKind kind, const Uuid& id,
                          const Moment& at)
{
    if (!isWithin(at, longestWindow)) return;
    for (const SymptomEntry& entry : entries) {
        m_sightings[entry.kind].push_back({&entry, kind, &id, &at});
    }
}

std::span<const Sighting> DiaryAt::sightings(Symptom symptom) const
{
    const auto found = m_sightings.find(symptom);
    if (found == m_sightings.end()) return {};
    return found->second;
}

std::span<const ContextItem* const> DiaryAt::items(ContextCode code) const
{
    const auto found = m_items.find(code);
    if (found == m_items.end()) return {};
    return found->second;
}

std::span<const Episode* const> DiaryAt::episodesWithin(Days days) const
{
    const auto first = std::ranges::partition_point(
        m_episodes, [&](const Episode* episode) { return !isWithin(episode->start, days); });
    return {first, m_episodes.end()};
}

std::optional<Instant> DiaryAt::firstRecord() const
{
    std::optional<Instant> first;
    if (!m_episodes.empty()) first = m_episodes.front()->start.instant();
    if (!m_checkIns.empty()) {
        const Instant checkIn = m_checkIns.front()->at.instant();
        first = first ? std::min(*first, checkIn) : checkIn;
    }
    return first;
}

std::optional<Date> lastDayOf(const ContextItem& item)
{
    if (item.to || item.code != ContextCode::AfterBirth || !item.from) return item.to;
    return *item.from + afterBirthLasts;
}

bool spans(const ContextItem& item, Date day)
{
    const auto last = lastDayOf(item);
    return (!item.from || *item.from <= day) && (!last || day <= *last);
}

}  // namespace cramp
