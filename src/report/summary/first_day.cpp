// SPDX-License-Identifier: MIT
#include "report/summary/summary.h"

#include <algorithm>

namespace cramp::report::summary
{

namespace
{

void keepFirst(std::optional<diary::Date>& first, std::optional<diary::Date> day)
{
    if (day && (!first || *day < *first)) first = day;
}

template <typename Kind, typename DayOf>
void keepFirstOf(std::optional<diary::Date>& first, const std::vector<Kind>& records, DayOf dayOf)
{
    for (const Kind& record : records)
        if (!record.stamps.binned) keepFirst(first, dayOf(record));
}

}  // namespace

std::optional<diary::Date> firstDayOf(const diary::Diary& diary)
{
    const auto dayOfTime = [](const auto& record) { return record.at.date(); };
    const auto dayMade = [](const auto& record) -> std::optional<diary::Date> {
        if (!record.stamps.created) return std::nullopt;
        return record.stamps.created->date();
    };
    std::optional<diary::Date> first;
    keepFirstOf(first, diary.episodes,
                [&](const diary::Episode& episode) { return countedDay(episode, diary.sleep); });
    keepFirstOf(first, diary.nights, [](const diary::Night& night) { return night.night; });
    keepFirstOf(first, diary.checkIns, dayOfTime);
    keepFirstOf(first, diary.stretches, dayOfTime);
    keepFirstOf(first, diary.answers, dayOfTime);
    keepFirstOf(first, diary.context, dayMade);
    keepFirstOf(first, diary.visits, dayMade);
    keepFirstOf(first, diary.plans, dayMade);
    keepFirstOf(first, diary.trials, dayMade);
    keepFirstOf(first, diary.exercises, dayMade);
    return first;
}

}  // namespace cramp::report::summary
