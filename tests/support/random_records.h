// SPDX-License-Identifier: MIT
#pragma once

#include "support/random_parts.h"

namespace cramp::test
{

template <>
inline Episode RandomRecords::record<Episode>()
{
    Episode episode;
    episode.id = id();
    episode.start = moment();
    episode.startPrecision = code<Precision>();
    episode.status = code<Status>();
    if (episode.status != Status::Ongoing)
        episode.duration = maybe([this] { return *DurationSeconds::from(number(1, 86400)); });
    episode.durationPrecision = upTo(Precision::About);
    episode.sites = sites();
    episode.statedPeriod = maybe([this] { return code<Period>(); });
    episode.woke = maybe([this] { return chance(); });
    episode.pain = maybe([this] { return *Pain::from(number(0, 10)); });
    episode.soreness = maybe([this] { return *SorenessMinutes::from(number(0, 5000)); });
    episode.symptoms = symptoms();
    for (std::int64_t count = number(0, m_longestList); count > 0; --count)
        episode.relief.push_back({code<Relief>(), maybe([this] { return chance(); })});
    for (std::int64_t count = number(0, m_longestList); count > 0; --count)
        episode.triggers.push_back(code<Trigger>());
    episode.note = text(300);
    episode.stamps = stamps();
    return episode;
}

template <>
inline CheckIn RandomRecords::record<CheckIn>()
{
    CheckIn checkIn;
    checkIn.id = id();
    checkIn.at = moment();
    checkIn.symptoms = symptoms();
    checkIn.sleepDisturbance = maybe([this] { return *SleepDisturbance::from(number(0, 10)); });
    checkIn.functionAffected = maybe([this] { return chance(); });
    checkIn.note = text(200);
    checkIn.stamps = stamps();
    return checkIn;
}

template <>
inline Night RandomRecords::record<Night>()
{
    Night night{date(), stamps()};
    night.stamps.created.reset();
    return night;
}

template <>
inline ContextItem RandomRecords::record<ContextItem>()
{
    ContextItem item;
    item.id = id();
    item.code = code<ContextCode>();
    item.present = chance();
    item.name = text(200);
    item.from = maybe([this] { return date(); });
    item.fromPrecision = upTo(Precision::About);
    item.to = maybe([&] { return item.from.value_or(date()) + std::chrono::days(number(0, 90)); });
    item.change = maybe([this] { return upTo(ContextChange::Lowered); });
    item.note = text(200);
    item.stamps = stamps();
    return item;
}

template <>
inline StretchSession RandomRecords::record<StretchSession>()
{
    StretchSession session;
    session.id = id();
    session.at = moment();
    session.stretch = stretch();
    session.seconds = maybe([this] { return number(1, 600); });
    session.completed = maybe([this] { return chance(); });
    session.side = maybe([this] { return sideOfLeg(); });
    session.stamps = stamps();
    return session;
}

template <>
inline Answer RandomRecords::record<Answer>()
{
    Answer answer;
    answer.id = id();
    answer.rule = "U" + std::to_string(number(1, 20));
    answer.at = moment();
    answer.answer = upTo(AnswerKind::Seen);
    answer.on = maybe([this] { return date(); });
    answer.by = maybe([this] { return upTo(AnsweredBy::Other); });
    answer.result = maybe([this] { return upTo(AnswerResult::Unknown); });
    answer.words = text(400);
    answer.stamps = stamps();
    return answer;
}

template <>
inline Visit RandomRecords::record<Visit>()
{
    Visit visit;
    visit.id = id();
    visit.on = maybe([this] { return date(); });
    visit.with = text(100);
    visit.questions = text(200);
    visit.note = text(200);
    visit.stamps = stamps();
    return visit;
}

template <>
inline Exercise RandomRecords::record<Exercise>()
{
    Exercise exercise;
    exercise.id = id();
    exercise.name = text(100);
    for (std::int64_t count = number(0, m_longestList); count > 0; --count)
        exercise.steps.push_back(text(100));
    for (std::int64_t count = number(0, m_longestList); count > 0; --count)
        exercise.parts.push_back(stretch());
    exercise.holdSeconds = maybe([this] { return number(0, 60); });
    exercise.restSeconds = maybe([this] { return number(0, 60); });
    exercise.repetitions = maybe([this] { return number(1, 20); });
    exercise.sides = maybe([this] { return upTo(ExerciseSides::Together); });
    exercise.picture = maybe([this] { return picture(); });
    exercise.stamps = stamps();
    return exercise;
}

template <>
inline Plan RandomRecords::record<Plan>()
{
    Plan plan;
    plan.id = id();
    plan.stretch = stretch();
    plan.from = date();
    plan.to = maybe([&] { return plan.from + std::chrono::days(number(0, 90)); });
    plan.weekdays = weekdays();
    plan.at = maybe([this] { return clock(); });
    plan.stamps = stamps();
    return plan;
}

template <>
inline Trial RandomRecords::record<Trial>()
{
    Trial trial;
    trial.id = id();
    trial.name = text(100);
    for (std::int64_t count = number(1, m_longestList); count > 0; --count) {
        const Date from = date();
        trial.blocks.push_back({from, from + std::chrono::days(number(0, 30)), chance()});
    }
    trial.note = text(200);
    trial.stamps = stamps();
    return trial;
}

template <>
inline Person RandomRecords::record<Person>()
{
    Person person;
    person.name = text(100);
    person.dateOfBirth = maybe([this] { return date(); });
    person.nhsNumber = maybe([] { return *NhsNumber::parse("943 476 5919"); });
    return person;
}

template <>
inline SleepSchedule RandomRecords::record<SleepSchedule>()
{
    SleepSchedule sleep;
    for (std::int64_t count = number(0, m_longestList); count > 0; --count)
        sleep.entries.push_back({maybe([this] { return date(); }), weekdays(), clock(), clock()});
    return sleep;
}

inline Diary RandomRecords::diary(std::size_t count)
{
    Diary diary;
    diary.person = record<Person>();
    diary.sleep = record<SleepSchedule>();
    const auto fill = [&]<typename Kind>(std::vector<Kind>& records) {
        for (std::size_t index = 0; index < count; ++index)
            records.push_back(record<Kind>());
    };
    std::apply([&](auto&... lists) { (fill(lists), ...); }, recordLists(diary));
    std::set<Date> nights;
    std::erase_if(diary.nights, [&](const Night& night) { return !nights.insert(night.night).second; });
    sortByTime(diary);
    return diary;
}

// The additions that make an empty diary this one.
inline Change additionsOf(const Diary& diary)
{
    Change change{"all", {}};
    std::apply(
        [&](const auto&... lists) {
            const auto add = [&](const auto& records) {
                for (const auto& record : records)
                    change.edits.push_back({std::nullopt, record});
            };
            (add(lists), ...);
        },
        recordLists(diary));
    change.edits.push_back({Person(), diary.person});
    change.edits.push_back({SleepSchedule(), diary.sleep});
    return change;
}

}  // namespace cramp::test
