// SPDX-License-Identifier: MIT
#include "session/example_diary.h"

#include "exchange/exchange.h"

#include <algorithm>

namespace cramp
{

namespace
{

using std::chrono::days;

void shift(Moment& moment, days by)
{
    moment.wall += by;
}

void shift(std::optional<Date>& date, days by)
{
    if (date) *date += by;
}

void shift(Stamps& stamps, days by)
{
    for (std::optional<Moment>* moment : {&stamps.created, &stamps.updated, &stamps.binned})
        if (*moment) shift(**moment, by);
}

void shiftOwn(Episode& episode, days by)
{
    shift(episode.start, by);
}
void shiftOwn(CheckIn& checkIn, days by)
{
    shift(checkIn.at, by);
}
void shiftOwn(Night& night, days by)
{
    night.night += by;
}
void shiftOwn(ContextItem& item, days by)
{
    shift(item.from, by);
    shift(item.to, by);
}
void shiftOwn(StretchSession& session, days by)
{
    shift(session.at, by);
}
void shiftOwn(Plan& plan, days by)
{
    plan.from += by;
    shift(plan.to, by);
}
void shiftOwn(Visit& visit, days by)
{
    shift(visit.on, by);
}

template <typename Kind>
void addShifted(Change& change, const std::vector<Kind>& records, days by)
{
    for (Kind record : records) {
        shiftOwn(record, by);
        shift(record.stamps, by);
        change.edits.push_back({std::nullopt, std::move(record)});
    }
}

Date newestDay(const Diary& diary)
{
    Date newest{};
    for (const CheckIn& checkIn : diary.checkIns)
        newest = std::max(newest, checkIn.at.date());
    for (const Episode& episode : diary.episodes)
        newest = std::max(newest, episode.start.date());
    return newest;
}

}  // namespace

Change exampleDiary(std::string_view json, Date today)
{
    const Diary diary = readExchange(json, "example_diary.json").diary;
    const days by = today - newestDay(diary);
    Change change{"example diary", {}};
    addShifted(change, diary.episodes, by);
    addShifted(change, diary.checkIns, by);
    addShifted(change, diary.nights, by);
    addShifted(change, diary.context, by);
    addShifted(change, diary.stretches, by);
    addShifted(change, diary.plans, by);
    addShifted(change, diary.visits, by);
    change.edits.push_back({Record(Person{}), Record(diary.person)});
    return change;
}

}  // namespace cramp
