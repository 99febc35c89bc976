// SPDX-License-Identifier: MIT
#include "session/example_diary.h"

#include "exchange/exchange.h"

#include <algorithm>

namespace cramp::session
{

namespace
{

using std::chrono::days;

void shift(diary::Moment& moment, days by)
{
    moment.wall += by;
}

void shift(std::optional<diary::Date>& date, days by)
{
    if (date) *date += by;
}

void shift(diary::Stamps& stamps, days by)
{
    for (std::optional<diary::Moment>* moment : {&stamps.created, &stamps.updated, &stamps.binned})
        if (*moment) shift(**moment, by);
}

void shiftOwn(diary::Episode& episode, days by)
{
    shift(episode.start, by);
}
void shiftOwn(diary::CheckIn& checkIn, days by)
{
    shift(checkIn.at, by);
}
void shiftOwn(diary::Night& night, days by)
{
    night.night += by;
}
void shiftOwn(diary::ContextItem& item, days by)
{
    shift(item.from, by);
    shift(item.to, by);
}
void shiftOwn(diary::StretchSession& session, days by)
{
    shift(session.at, by);
}
void shiftOwn(diary::Plan& plan, days by)
{
    plan.from += by;
    shift(plan.to, by);
}
void shiftOwn(diary::Visit& visit, days by)
{
    shift(visit.on, by);
}

template <typename Kind>
void addShifted(diary::Change& change, const std::vector<Kind>& records, days by)
{
    for (Kind record : records) {
        shiftOwn(record, by);
        shift(record.stamps, by);
        change.edits.push_back({std::nullopt, std::move(record)});
    }
}

diary::Date newestDay(const diary::Diary& diary)
{
    diary::Date newest{};
    for (const diary::CheckIn& checkIn : diary.checkIns)
        newest = std::max(newest, checkIn.at.date());
    for (const diary::Episode& episode : diary.episodes)
        newest = std::max(newest, episode.start.date());
    return newest;
}

}  // namespace

diary::Change exampleDiary(std::string_view json, diary::Date today)
{
    const diary::Diary diary = exchange::readExchange(json, "example_diary.json").diary;
    const days by = today - newestDay(diary);
    diary::Change change{"example diary", {}};
    addShifted(change, diary.episodes, by);
    addShifted(change, diary.checkIns, by);
    addShifted(change, diary.nights, by);
    addShifted(change, diary.context, by);
    addShifted(change, diary.stretches, by);
    addShifted(change, diary.plans, by);
    addShifted(change, diary.visits, by);
    change.edits.push_back({diary::Record(diary::Person{}), diary::Record(diary.person)});
    return change;
}

}  // namespace cramp::session
