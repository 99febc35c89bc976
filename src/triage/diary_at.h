// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"
#include "triage/condition.h"

#include <map>
#include <span>
#include <vector>

namespace cramp::triage
{

// A sign in an episode or a check-in, present or asked and absent.
struct Sighting {
    const diary::SymptomEntry* entry = nullptr;
    diary::RecordKind kind{};
    const diary::Uuid* id = nullptr;
    const diary::Moment* at = nullptr;
    diary::Precision precision = diary::Precision::Exact;
    // There for long and no worse: an onset of longer, or steady with the same sign 28 days before.
    bool isLongStanding = false;
    // Covered by what is usual for the person; it does not exist for the rules.
    bool isUsual = false;
};

// Its onset is recent; or it is sudden in a check-in (in an episode that may mean the cramp); or it has no
// onset and is worsening.
bool isRecent(const diary::SymptomEntry& entry, diary::RecordKind kind);

// A diary sorted out for assessments at any moments: without what is binned, in the order of time, the signs
// by kind. Refers to the diary, which must outlive it.
struct DiaryIndex {
    explicit DiaryIndex(const diary::Diary& diary);

    const diary::Person& person;
    // Oldest first, all of them.
    std::vector<const diary::Episode*> episodes;
    std::vector<const diary::CheckIn*> checkIns;
    std::vector<std::vector<Sighting>> sightings;  // by the number of the symptom, present and absent
    std::map<diary::ContextCode, std::vector<const diary::ContextItem*>> items;
};

// The diary as the rules see it at a moment: without what lies after it. A view that costs little; the index
// must outlive it.
class DiaryAt
{
public:
    DiaryAt(const DiaryIndex& index, const diary::Moment& now);

    const diary::Moment& now() const { return m_now; }
    diary::Date today() const { return m_now.date(); }
    const diary::Person& person() const { return m_index.person; }
    // Oldest first.
    std::span<const diary::Episode* const> episodes() const { return m_episodes; }
    std::span<const diary::CheckIn* const> checkIns() const { return m_checkIns; }
    // Of a window, oldest first; present and absent, those that are usual too.
    std::span<const Sighting> sightings(diary::Symptom symptom, Days within = longestWindow) const;
    // Present and absent ones.
    std::vector<const diary::ContextItem*> items(diary::ContextCode code) const;

    // In (now - N x 24 h, now].
    bool isWithin(const diary::Moment& moment, Days days) const
    {
        return moment.instant() > m_instant - days;
    }
    // The episodes within a window: a tail of all.
    std::span<const diary::Episode* const> episodesWithin(Days days) const;
    // The oldest episode or check-in; none in an empty diary.
    std::optional<diary::Instant> firstRecord() const;

private:
    const DiaryIndex& m_index;
    diary::Moment m_now;
    diary::Instant m_instant;
    std::span<const diary::Episode* const> m_episodes;
    std::span<const diary::CheckIn* const> m_checkIns;
};

// The last day of an item, as far as it is known: after_birth ends 42 days after it began.
std::optional<diary::Date> lastDayOf(const diary::ContextItem& item);
// Today lies in [from, to]; a missing end is open. Whether the item is present is not asked.
bool spans(const diary::ContextItem& item, diary::Date day);

}  // namespace cramp::triage
