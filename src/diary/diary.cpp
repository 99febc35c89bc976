// SPDX-License-Identifier: MIT
#include "diary/diary.h"

#include "diary/time_order.h"

#include <algorithm>

namespace cramp::diary
{

namespace
{

template <typename Kind>
void sortRecords(std::vector<Kind>& records)
{
    const auto key = [](const Kind& record) { return timeKey(record); };
    // As the store gives most of them; moving them about costs more than a look.
    if (!std::ranges::is_sorted(records, {}, key)) std::ranges::sort(records, {}, key);
}

}  // namespace

void sortByTime(Diary& diary)
{
    sortRecords(diary.episodes);
    sortRecords(diary.checkIns);
    sortRecords(diary.nights);
    sortRecords(diary.context);
    sortRecords(diary.stretches);
    sortRecords(diary.answers);
    sortRecords(diary.visits);
    sortRecords(diary.exercises);
    sortRecords(diary.plans);
    sortRecords(diary.trials);
}

NightState nightState(Date night, bool hasEpisode, bool isVouchedFree, std::chrono::local_seconds now)
{
    if (hasEpisode) return NightState::WithCramps;
    if (isVouchedFree) return NightState::CrampFree;
    return now < endOfNight(night) ? NightState::NotOver : NightState::NotRecorded;
}

}  // namespace cramp::diary
