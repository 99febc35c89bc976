// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"
#include "triage/condition.h"

#include <map>
#include <span>
#include <vector>

namespace cramp
{

// A sign in an episode or a check-in, present or asked and absent.
struct Sighting {
    const SymptomEntry* entry = nullptr;
    RecordKind kind{};
    const Uuid* id = nullptr;
    const Moment* at = nullptr;
};

// A diary as the rules see it at a moment: without what is binned or lies after it, in the order of time, the
// signs by kind. Refers to the diary, which must outlive it.
class DiaryAt
{
public:
    DiaryAt(const Diary& diary, const Moment& now);

    const Moment& now() const { return m_now; }
    Date today() const { return m_now.date(); }
    const Person& person() const { return m_person; }
    // Oldest first.
    std::span<const Episode* const> episodes() const { return m_episodes; }
    std::span<const CheckIn* const> checkIns() const { return m_checkIns; }
    // Oldest first; present and absent.
    std::span<const Sighting> sightings(Symptom symptom) const;
    // Present and absent ones.
    std::span<const ContextItem* const> items(ContextCode code) const;

    // In (now - N x 24 h, now].
    bool isWithin(const Moment& moment, Days days) const { return moment.instant() > m_instant - days; }
    // The episodes within a window: a tail of all.
    std::span<const Episode* const> episodesWithin(Days days) const;
    // The oldest episode or check-in; none in an empty diary.
    std::optional<Instant> firstRecord() const;

private:
    void addSymptoms(const std::vector<SymptomEntry>& entries, RecordKind kind, const Uuid& id,
                     const Moment& at);

    Moment m_now;
    Instant m_instant;
    const Person& m_person;
    std::vector<const Episode*> m_episodes;
    std::vector<const CheckIn*> m_checkIns;
    std::map<Symptom, std::vector<Sighting>> m_sightings;
    std::map<ContextCode, std::vector<const ContextItem*>> m_items;
};

// The last day of an item, as far as it is known: after_birth ends 42 days after it began.
std::optional<Date> lastDayOf(const ContextItem& item);
// Today lies in [from, to]; a missing end is open. Whether the item is present is not asked.
bool spans(const ContextItem& item, Date day);

}  // namespace cramp
