// SPDX-License-Identifier: MIT
#include "session/diary_update.h"

#include "diary/record_kinds.h"
#include "diary/time_order.h"

#include <algorithm>

namespace cramp
{

namespace
{

template <typename Kind>
auto placeOf(std::vector<Kind>& records, const Kind& record)
{
    return std::ranges::lower_bound(records, timeKey(record), {},
                                    [](const Kind& other) { return timeKey(other); });
}

template <typename Kind>
void removeFrom(Diary& diary, const Kind& record)
{
    auto& records = recordsOf<Kind>(diary);
    const auto place = placeOf(records, record);
    if (place != records.end() && recordKey(*place) == recordKey(record)) records.erase(place);
}

template <typename Kind>
void addTo(Diary& diary, const Kind& record)
{
    if (record.stamps.binned) return;
    auto& records = recordsOf<Kind>(diary);
    records.insert(placeOf(records, record), record);
}

void removeFrom(Diary& diary, const Person&)
{
    diary.person = {};
}
void addTo(Diary& diary, const Person& person)
{
    diary.person = person;
}
void removeFrom(Diary& diary, const SleepSchedule&)
{
    diary.sleep = {};
}
void addTo(Diary& diary, const SleepSchedule& sleep)
{
    diary.sleep = sleep;
}

}  // namespace

void update(Diary& diary, const Change& change)
{
    for (const Edit& edit : change.edits) {
        if (edit.before) std::visit([&](const auto& record) { removeFrom(diary, record); }, *edit.before);
        if (edit.after) std::visit([&](const auto& record) { addTo(diary, record); }, *edit.after);
    }
}

}  // namespace cramp
