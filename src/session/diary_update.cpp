// SPDX-License-Identifier: MIT
#include "session/diary_update.h"

#include "diary/record_kinds.h"
#include "diary/time_order.h"

#include <algorithm>

namespace cramp::session
{

namespace
{

template <typename Kind>
auto placeOf(std::vector<Kind>& records, const Kind& record)
{
    return std::ranges::lower_bound(records, diary::timeKey(record), {},
                                    [](const Kind& other) { return diary::timeKey(other); });
}

template <typename Kind>
void removeFrom(diary::Diary& diary, const Kind& record)
{
    auto& records = diary::recordsOf<Kind>(diary);
    const auto place = placeOf(records, record);
    if (place != records.end() && diary::recordKey(*place) == diary::recordKey(record)) records.erase(place);
}

template <typename Kind>
void addTo(diary::Diary& diary, const Kind& record)
{
    if (record.stamps.binned) return;
    auto& records = diary::recordsOf<Kind>(diary);
    records.insert(placeOf(records, record), record);
}

void removeFrom(diary::Diary& diary, const diary::Person&)
{
    diary.person = {};
}
void addTo(diary::Diary& diary, const diary::Person& person)
{
    diary.person = person;
}
void removeFrom(diary::Diary& diary, const diary::SleepSchedule&)
{
    diary.sleep = {};
}
void addTo(diary::Diary& diary, const diary::SleepSchedule& sleep)
{
    diary.sleep = sleep;
}

}  // namespace

void update(diary::Diary& diary, const diary::Change& change)
{
    for (const diary::Edit& edit : change.edits) {
        if (edit.before) std::visit([&](const auto& record) { removeFrom(diary, record); }, *edit.before);
        if (edit.after) std::visit([&](const auto& record) { addTo(diary, record); }, *edit.after);
    }
}

}  // namespace cramp::session
