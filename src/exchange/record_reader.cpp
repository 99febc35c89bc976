// SPDX-License-Identifier: MIT
#include "exchange/record_reader.h"

#include "exchange/part_reader.h"

#include <fmt/format.h>

namespace cramp::exchange
{

diary::Episode readEpisode(ObjectReader& object)
{
    object.require({"id", "start"});
    diary::Episode episode;
    takeIf(episode.id, object.id("id"));
    takeIf(episode.start, object.moment("start"));
    takeIf(episode.startPrecision,
           readCode<diary::Precision>(object, "start_precision", "exact, about or night"));
    episode.duration = object.bounded<diary::DurationSeconds>("duration_s");
    takeIf(episode.durationPrecision,
           readCode<diary::Precision>(object, "duration_precision", "exact or about"));
    episode.sites = readEach<diary::SiteEntry>(object, "sites", readSite);
    episode.statedPeriod = readStatedPeriod(object);
    episode.woke = object.truth("woke");
    episode.pain = object.bounded<diary::Pain>("pain");
    episode.soreness = object.bounded<diary::SorenessMinutes>("soreness_min");
    episode.symptoms = readEach<diary::SymptomEntry>(object, "symptoms", readSymptom);
    episode.relief = readEach<diary::ReliefEntry>(object, "relief", readRelief);
    episode.triggers = readTriggers(object);
    episode.note = ownText(object.text("note"));
    takeIf(episode.status, readCode<diary::Status>(object, "status", "ongoing, incomplete or complete"));
    episode.stamps = readStamps(object);
    return episode;
}

diary::CheckIn readCheckIn(ObjectReader& object)
{
    object.require({"id", "at"});
    diary::CheckIn checkIn;
    takeIf(checkIn.id, object.id("id"));
    takeIf(checkIn.at, object.moment("at"));
    checkIn.symptoms = readEach<diary::SymptomEntry>(object, "symptoms", readSymptom);
    checkIn.sleepDisturbance = object.bounded<diary::SleepDisturbance>("sleep_disturbance");
    checkIn.functionAffected = object.truth("function_affected");
    checkIn.note = ownText(object.text("note"));
    checkIn.stamps = readStamps(object);
    return checkIn;
}

diary::Night readNight(ObjectReader& object)
{
    object.require({"night", "cramps"});
    diary::Night night;
    takeIf(night.night, object.date("night"));
    const auto cramps = object.text("cramps");
    if (cramps && *cramps != "none") object.slip("cramps", inQuotes(*cramps) + " is not none");
    night.stamps = {std::nullopt, object.moment("updated"), object.moment("binned")};
    return night;
}

diary::ContextItem readContextItem(ObjectReader& object)
{
    object.require({"id", "kind", "code"});
    diary::ContextItem item;
    takeIf(item.id, object.id("id"));
    const auto kind = readCode<diary::ContextKind>(
        object, "kind", "medicine, condition, pregnancy, exposure, protection or usual");
    const auto itemCode = readCode<diary::ContextCode>(object, "code", "a context code");
    takeIf(item.code, itemCode);
    if (kind && itemCode && diary::kindOf(*itemCode) != *kind)
        object.slip("code", fmt::format("{} is of kind {}, not {}", diary::code(*itemCode),
                                        diary::code(diary::kindOf(*itemCode)), diary::code(*kind)));
    item.present = object.truth("present").value_or(true);
    item.name = ownText(object.text("name"));
    item.from = object.date("from");
    takeIf(item.fromPrecision, readCode<diary::Precision>(object, "from_precision", "exact or about"));
    item.to = object.date("to");
    item.change = object.coded<diary::ContextChange>("change", diary::contextChangeFromCode,
                                                     "started, raised or lowered");
    item.note = ownText(object.text("note"));
    item.side = readSide(object, "left, right or both");
    item.stamps = readStamps(object);
    return item;
}

diary::StretchSession readStretchSession(ObjectReader& object)
{
    object.require({"id", "at", "stretch"});
    diary::StretchSession session;
    takeIf(session.id, object.id("id"));
    takeIf(session.at, object.moment("at"));
    takeIf(session.stretch,
           object.coded<diary::StretchReference>("stretch", diary::parseStretchReference, aStretch));
    session.seconds = object.whole("seconds", 1, INT64_MAX);
    session.completed = object.truth("completed");
    session.side = readSide(object, "left, right or both");
    session.stamps = readStamps(object);
    return session;
}

diary::Answer readAnswer(ObjectReader& object)
{
    object.require({"id", "rule", "at", "answer"});
    diary::Answer answer;
    takeIf(answer.id, object.id("id"));
    answer.rule = ownText(object.text("rule"));
    takeIf(answer.at, object.moment("at"));
    takeIf(answer.answer, object.coded<diary::AnswerKind>("answer", diary::answerKindFromCode,
                                                          "getting_help, seen or later"));
    answer.on = object.date("on");
    answer.by = object.coded<diary::AnsweredBy>(
        "by", diary::answeredByFromCode, "emergency, nhs111, gp, pharmacist, maternity, hospital or other");
    answer.result = object.coded<diary::AnswerResult>("result", diary::answerResultFromCode,
                                                      "ruled_out, found, waiting or unknown");
    answer.words = ownText(object.text("words"));
    answer.stamps = readStamps(object);
    return answer;
}

diary::Visit readVisit(ObjectReader& object)
{
    object.require({"id"});
    diary::Visit visit;
    takeIf(visit.id, object.id("id"));
    visit.on = object.date("on");
    visit.with = ownText(object.text("with"));
    visit.questions = ownText(object.text("questions"));
    visit.note = ownText(object.text("note"));
    visit.stamps = readStamps(object);
    return visit;
}

diary::Exercise readExercise(ObjectReader& object)
{
    object.require({"id", "name"});
    diary::Exercise exercise;
    takeIf(exercise.id, object.id("id"));
    exercise.name = ownText(object.text("name"));
    eachText(object, "steps",
             [&](std::string_view text, const JsonPath&) { exercise.steps.emplace_back(text); });
    exercise.parts = readParts(object);
    exercise.holdSeconds = object.whole("hold_s", 0, INT64_MAX);
    exercise.restSeconds = object.whole("rest_s", 0, INT64_MAX);
    exercise.repetitions = object.whole("reps", 1, INT64_MAX);
    exercise.sides =
        object.coded<diary::ExerciseSides>("sides", diary::exerciseSidesFromCode, "each or together");
    exercise.picture = readPicture(object);
    exercise.stamps = readStamps(object);
    return exercise;
}

diary::Plan readPlan(ObjectReader& object)
{
    object.require({"id", "stretch", "from"});
    diary::Plan plan;
    takeIf(plan.id, object.id("id"));
    takeIf(plan.stretch,
           object.coded<diary::StretchReference>("stretch", diary::parseStretchReference, aStretch));
    takeIf(plan.from, object.date("from"));
    plan.to = object.date("to");
    plan.weekdays = readWeekdays(object);
    plan.at = object.clock("at");
    plan.stamps = readStamps(object);
    return plan;
}

diary::Trial readTrial(ObjectReader& object)
{
    object.require({"id", "name", "blocks"});
    diary::Trial trial;
    takeIf(trial.id, object.id("id"));
    trial.name = ownText(object.text("name"));
    trial.blocks = readEach<diary::TrialBlock>(object, "blocks", readBlock);
    takeIf(trial.order,
           object.coded<diary::BlockOrder>("order", diary::blockOrderFromCode, "chosen or drawn"));
    trial.note = ownText(object.text("note"));
    trial.stamps = readStamps(object);
    return trial;
}

diary::Person readPerson(ObjectReader& object)
{
    diary::Person person;
    person.name = ownText(object.text("name"));
    person.dateOfBirth = object.date("date_of_birth");
    person.crampsSince = object.coded<diary::PartialDate>(
        "cramps_since", diary::PartialDate::parse,
        "a year, month or day of the calendar, such as 1998, 1998-04 or 1998-04-12");
    const auto number = object.text("nhs_number");
    if (!number || number->empty()) return person;
    person.nhsNumber = diary::NhsNumber::parse(*number);
    if (!person.nhsNumber)
        object.slip("nhs_number",
                    inQuotes(*number) + " is not an NHS number: 10 digits of which the last checks");
    return person;
}

diary::SleepSchedule readSettings(ObjectReader& object)
{
    return {readEach<diary::SleepHours>(object, "sleep", readSleepHours)};
}

}  // namespace cramp::exchange
