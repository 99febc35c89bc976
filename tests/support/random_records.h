// SPDX-License-Identifier: MIT
#pragma once

#include "support/random_parts.h"

namespace cramp::test
{

template <>
inline diary::Episode RandomRecords::record<diary::Episode>()
{
    diary::Episode episode;
    episode.id = id();
    episode.start = moment();
    episode.startPrecision = code<diary::Precision>();
    episode.status = code<diary::Status>();
    if (episode.status != diary::Status::Ongoing)
        episode.duration = maybe([this] { return *diary::DurationSeconds::from(number(1, 86400)); });
    episode.durationPrecision = upTo(diary::Precision::About);
    episode.sites = sites();
    episode.statedPeriod = maybe([this] { return code<diary::Period>(); });
    episode.woke = maybe([this] { return chance(); });
    episode.pain = maybe([this] { return *diary::Pain::from(number(0, 10)); });
    episode.soreness = maybe([this] { return *diary::SorenessMinutes::from(number(0, 5000)); });
    episode.symptoms = symptoms();
    for (std::int64_t count = number(0, m_longestList); count > 0; --count)
        episode.relief.push_back({code<diary::Relief>(), maybe([this] { return chance(); })});
    for (std::int64_t count = number(0, m_longestList); count > 0; --count)
        episode.triggers.push_back(code<diary::Trigger>());
    episode.note = text(300);
    episode.stamps = stamps();
    return episode;
}

template <>
inline diary::CheckIn RandomRecords::record<diary::CheckIn>()
{
    diary::CheckIn checkIn;
    checkIn.id = id();
    checkIn.at = moment();
    checkIn.symptoms = symptoms();
    checkIn.sleepDisturbance = maybe([this] { return *diary::SleepDisturbance::from(number(0, 10)); });
    checkIn.functionAffected = maybe([this] { return chance(); });
    checkIn.note = text(200);
    checkIn.stamps = stamps();
    return checkIn;
}

template <>
inline diary::Night RandomRecords::record<diary::Night>()
{
    diary::Night night{date(), stamps()};
    night.stamps.created.reset();
    return night;
}

template <>
inline diary::ContextItem RandomRecords::record<diary::ContextItem>()
{
    diary::ContextItem item;
    item.id = id();
    item.code = code<diary::ContextCode>();
    item.present = chance();
    item.name = text(200);
    item.from = maybe([this] { return date(); });
    item.fromPrecision = upTo(diary::Precision::About);
    item.to = maybe([&] { return item.from.value_or(date()) + std::chrono::days(number(0, 90)); });
    item.change = maybe([this] { return upTo(diary::ContextChange::Lowered); });
    item.note = text(200);
    const auto sign = diary::usualSign(item.code);
    if (sign && diary::isOfLeg(*sign)) item.side = maybe([this] { return sideOfLeg(); });
    item.stamps = stamps();
    return item;
}

template <>
inline diary::StretchSession RandomRecords::record<diary::StretchSession>()
{
    diary::StretchSession session;
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
inline diary::Answer RandomRecords::record<diary::Answer>()
{
    diary::Answer answer;
    answer.id = id();
    answer.rule = "U" + std::to_string(number(1, 20));
    answer.at = moment();
    answer.answer = upTo(diary::AnswerKind::Later);
    answer.on = maybe([this] { return date(); });
    answer.by = maybe([this] { return upTo(diary::AnsweredBy::Other); });
    answer.result = maybe([this] { return upTo(diary::AnswerResult::Unknown); });
    answer.words = text(400);
    answer.stamps = stamps();
    return answer;
}

template <>
inline diary::Visit RandomRecords::record<diary::Visit>()
{
    diary::Visit visit;
    visit.id = id();
    visit.on = maybe([this] { return date(); });
    visit.with = text(100);
    visit.questions = text(200);
    visit.note = text(200);
    visit.stamps = stamps();
    return visit;
}

template <>
inline diary::Exercise RandomRecords::record<diary::Exercise>()
{
    diary::Exercise exercise;
    exercise.id = id();
    exercise.name = text(100);
    for (std::int64_t count = number(0, m_longestList); count > 0; --count)
        exercise.steps.push_back(text(100));
    for (std::int64_t count = number(0, m_longestList); count > 0; --count)
        exercise.parts.push_back(stretch());
    exercise.holdSeconds = maybe([this] { return number(0, 60); });
    exercise.restSeconds = maybe([this] { return number(0, 60); });
    exercise.repetitions = maybe([this] { return number(1, 20); });
    exercise.sides = maybe([this] { return upTo(diary::ExerciseSides::Together); });
    exercise.picture = maybe([this] { return picture(); });
    exercise.stamps = stamps();
    return exercise;
}

template <>
inline diary::Plan RandomRecords::record<diary::Plan>()
{
    diary::Plan plan;
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
inline diary::Trial RandomRecords::record<diary::Trial>()
{
    diary::Trial trial;
    trial.id = id();
    trial.name = text(100);
    for (std::int64_t count = number(1, m_longestList); count > 0; --count) {
        const diary::Date from = date();
        trial.blocks.push_back({from, from + std::chrono::days(number(0, 30)), chance()});
    }
    trial.order = upTo(diary::BlockOrder::Drawn);
    trial.note = text(200);
    trial.stamps = stamps();
    return trial;
}

template <>
inline diary::Person RandomRecords::record<diary::Person>()
{
    diary::Person person;
    person.name = text(100);
    person.dateOfBirth = maybe([this] { return date(); });
    person.nhsNumber = maybe([] { return *diary::NhsNumber::parse("943 476 5919"); });
    person.crampsSince = maybe([this] { return partialDate(); });
    return person;
}

template <>
inline diary::SleepSchedule RandomRecords::record<diary::SleepSchedule>()
{
    diary::SleepSchedule sleep;
    for (std::int64_t count = number(0, m_longestList); count > 0; --count)
        sleep.entries.push_back({maybe([this] { return date(); }), weekdays(), clock(), clock()});
    return sleep;
}

inline diary::Diary RandomRecords::diary(std::size_t count)
{
    diary::Diary diary;
    diary.person = record<diary::Person>();
    diary.sleep = record<diary::SleepSchedule>();
    const auto fill = [&]<typename Kind>(std::vector<Kind>& records) {
        for (std::size_t index = 0; index < count; ++index)
            records.push_back(record<Kind>());
    };
    std::apply([&](auto&... lists) { (fill(lists), ...); }, diary::recordLists(diary));
    std::set<diary::Date> nights;
    std::erase_if(diary.nights,
                  [&](const diary::Night& night) { return !nights.insert(night.night).second; });
    diary::sortByTime(diary);
    return diary;
}

// The additions that make an empty diary this one.
inline diary::Change additionsOf(const diary::Diary& diary)
{
    diary::Change change{"all", {}};
    std::apply(
        [&](const auto&... lists) {
            const auto add = [&](const auto& records) {
                for (const auto& record : records)
                    change.edits.push_back({std::nullopt, record});
            };
            (add(lists), ...);
        },
        diary::recordLists(diary));
    change.edits.push_back({diary::Person(), diary.person});
    change.edits.push_back({diary::SleepSchedule(), diary.sleep});
    return change;
}

}  // namespace cramp::test
