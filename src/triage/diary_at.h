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
    Precision precision = Precision::Exact;
};

// A diary sorted out for assessments at any moments: without what is binned, in the order of time, the signs
// by kind. Refers to the diary, which must outlive it.
struct DiaryIndex {
    explicit DiaryIndex(const Diary& diary);

    const Person& person;
    // Oldest first, all of them.
    std::vector<const Episode*> episodes;
    std::vector<const CheckIn*> checkIns;
    std::map<Symptom, std::vector<Sighting>> sightings;
    std::map<ContextCode, std::vector<const ContextItem*>> items;
};

// The diary as the rules see it at a moment: without what lies after it. A view that costs little; the index
// must outlive it.
class DiaryAt
{
public:
    DiaryAt(const DiaryIndex& index, const Moment& now);

    const Moment& now() const { return m_now; }
    Date today() const { return m_now.date(); }
    const Person& person() const { return m_index.person; }
    // Oldest first.
    std::span<const Episode* const> episodes() const { return m_episodes; }
    std::span<const CheckIn* const> checkIns() const { return m_checkIns; }
    // Of the longest window, oldest first; present and absent.
    std::span<const Sighting> sightings(Symptom symptom) const;
    // Present and absent ones.
    std::vector<const ContextItem*> items(ContextCode code) const;

    // In (now - N x 24 h, now].
    bool isWithin(const Moment& moment, Days days) const { return moment.instant() > m_instant - days; }
    // The episodes within a window: a tail of all.
    std::span<const Episode* const> episodesWithin(Days days) const;
    // The oldest episode or check-in; none in an empty diary.
    std::optional<Instant> firstRecord() const;

private:
    const DiaryIndex& m_index;
    Moment m_now;
    Instant m_instant;
    std::span<const Episode* const> m_episodes;
    std::span<const CheckIn* const> m_checkIns;
};

// The last day of an item, as far as it is known: after_birth ends 42 days after it began.
std::optional<Date> lastDayOf(const ContextItem& item);
// Today lies in [from, to]; a missing end is open. Whether the item is present is not asked.
bool spans(const ContextItem& item, Date day);

}  // namespace cramp
