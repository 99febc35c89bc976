// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"

#include <string_view>
#include <tuple>

namespace cramp::diary
{

// What holds for every kind of record alike, so that it is written once.

// "episode", "check-in", ...: for sentences.
std::string_view nameOf(RecordKind kind);

// "the episode ed2d5e07-...", "the night 2026-11-02", "the person's data": for sentences.
std::string describe(const Record& record);

// The same as people know it: "the cramp of 22 November 2026, 03:12", "the exercise “Wall”".
std::string tellOf(const Record& record);

// The kind of a type of record, known to the compiler.
template <typename Kind>
constexpr RecordKind recordKindOf()
{
    return []<typename... Kinds>(const std::variant<Kinds...>*) {
        std::size_t index = 0;
        (void)((std::is_same_v<Kind, Kinds> || (++index, false)) || ...);
        return static_cast<RecordKind>(index);
    }(static_cast<const Record*>(nullptr));
}

// The ten lists of a diary, in the order of RecordKind; std::get<std::vector<Kind>&> picks one.
inline auto recordLists(Diary& diary)
{
    return std::tie(diary.episodes, diary.checkIns, diary.nights, diary.context, diary.stretches,
                    diary.answers, diary.visits, diary.exercises, diary.plans, diary.trials);
}
inline auto recordLists(const Diary& diary)
{
    return std::tie(diary.episodes, diary.checkIns, diary.nights, diary.context, diary.stretches,
                    diary.answers, diary.visits, diary.exercises, diary.plans, diary.trials);
}

template <typename Kind>
std::vector<Kind>& recordsOf(Diary& diary)
{
    return std::get<std::vector<Kind>&>(recordLists(diary));
}
template <typename Kind>
const std::vector<Kind>& recordsOf(const Diary& diary)
{
    return std::get<const std::vector<Kind>&>(recordLists(diary));
}

// The key of a record whose kind is known: its id, or a night's date.
template <typename Kind>
const auto& recordKey(const Kind& record)
{
    if constexpr (std::is_same_v<Kind, Night>)
        return record.night;
    else
        return record.id;
}

}  // namespace cramp::diary
