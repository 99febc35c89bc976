// SPDX-License-Identifier: MIT
#include "exchange/record_reader.h"

#include "exchange/part_reader.h"

#include <fmt/format.h>

namespace cramp
{

Episode readEpisode(ObjectReader& object)
{
    object.require({"id", "start"});
    Episode episode;
    takeIf(episode.id, object.id("id"));
    takeIf(episode.start, object.moment("start"));
    takeIf(episode.startPrecision, readCode<Precision>(object, "start_precision", "exact, about or night"));
    episode.duration = object.bounded<DurationSeconds>("duration_s");
    takeIf(episode.durationPrecision, readCode<Precision>(object, "duration_precision", "exact or about"));
    episode.sites = readEach<SiteEntry>(object, "sites", readSite);
    episode.statedPeriod = readStatedPeriod(object);
    episode.woke = object.truth("woke");
    episode.pain = object.bounded<Pain>("pain");
    episode.soreness = object.bounded<SorenessMinutes>("soreness_min");
    episode.symptoms = readEach<SymptomEntry>(object, "symptoms", readSymptom);
    episode.relief = readEach<ReliefEntry>(object, "relief", readRelief);
    episode.triggers = readTriggers(object);
    episode.note = ownText(object.text("note"));
    takeIf(episode.status, readCode<Status>(object, "status", "ongoing, incomplete or complete"));
    episode.stamps = readStamps(object);
    return episode;
}

CheckIn readCheckIn(ObjectReader& object)
{
    object.require({"id", "at"});
    CheckIn checkIn;
    takeIf(checkIn.id, object.id("id"));
    takeIf(checkIn.at, object.moment("at"));
    checkIn.symptoms = readEach<SymptomEntry>(object, "symptoms", readSymptom);
    checkIn.sleepDisturbance = object.bounded<SleepDisturbance>("sleep_disturbance");
    checkIn.functionAffected = object.truth("function_affected");
    checkIn.note = ownText(object.text("note"));
    checkIn.stamps = readStamps(object);
    return checkIn;
}

Night readNight(ObjectReader& object)
{
    object.require({"night", "cramps"});
    Night night;
    takeIf(night.night, object.date("night"));
    const auto cramps = object.text("cramps");
    if (cramps && *cramps != "none") object.slip("cramps", inQuotes(*cramps) + " is not none");
    night.stamps = {std::nullopt, object.moment("updated"), object.moment("binned")};
    return night;
}

ContextItem readContextItem(ObjectReader& object)
{
    object.require({"id", "kind", "code"});
    ContextItem item;
    takeIf(item.id, object.id("id"));
    const auto kind =
        readCode<ContextKind>(object, "kind", "medicine, condition, pregnancy, exposure or protection");
    const auto itemCode = readCode<ContextCode>(object, "code", "a context code");
    takeIf(item.code, itemCode);
    if (kind && itemCode && kindOf(*itemCode) != *kind)
        object.slip("code", fmt::format("{} is of kind {}, not {}", code(*itemCode), code(kindOf(*itemCode)),
                                        code(*kind)));
    item.present = object.truth("present").value_or(true);
    item.name = ownText(object.text("name"));
    item.from = object.date("from");
    takeIf(item.fromPrecision, readCode<Precision>(object, "from_precision", "exact or about"));
    item.to = object.date("to");
    item.change = object.coded<ContextChange>("change", contextChangeFromCode, "started, raised or lowered");
    item.note = ownText(object.text("note"));
    item.stamps = readStamps(object);
    return item;
}

StretchSession readStretchSession(ObjectReader& object)
{
    object.require({"id", "at", "stretch"});
    StretchSession session;
    takeIf(session.id, object.id("id"));
    takeIf(session.at, object.moment("at"));
    takeIf(session.stretch, object.coded<StretchReference>("stretch", parseStretchReference, aStretch));
    session.seconds = object.whole("seconds", 1, INT64_MAX);
    session.completed = object.truth("completed");
    session.side = readSide(object, "left, right or both");
    session.stamps = readStamps(object);
    return session;
}

Answer readAnswer(ObjectReader& object)
{
    object.require({"id", "rule", "at", "answer"});
    Answer answer;
    takeIf(answer.id, object.id("id"));
    answer.rule = ownText(object.text("rule"));
    takeIf(answer.at, object.moment("at"));
    takeIf(answer.answer, object.coded<AnswerKind>("answer", answerKindFromCode, "getting_help or seen"));
    answer.on = object.date("on");
    answer.by = object.coded<AnsweredBy>("by", answeredByFromCode,
                                         "emergency, nhs111, gp, pharmacist, maternity, hospital or other");
    answer.result =
        object.coded<AnswerResult>("result", answerResultFromCode, "ruled_out, found, waiting or unknown");
    answer.words = ownText(object.text("words"));
    answer.stamps = readStamps(object);
    return answer;
}

Visit readVisit(ObjectReader& object)
{
    object.require({"id"});
    Visit visit;
    takeIf(visit.id, object.id("id"));
    visit.on = object.date("on");
    visit.with = ownText(object.text("with"));
    visit.questions = ownText(object.text("questions"));
    visit.note = ownText(object.text("note"));
    visit.stamps = readStamps(object);
    return visit;
}

Exercise readExercise(ObjectReader& object)
{
    object.require({"id", "name"});
    Exercise exercise;
    takeIf(exercise.id, object.id("id"));
    exercise.name = ownText(object.text("name"));
    eachText(object, "steps",
             [&](std::string_view text, const Place&) { exercise.steps.emplace_back(text); });
    exercise.parts = readParts(object);
    exercise.holdSeconds = object.whole("hold_s", 0, INT64_MAX);
    exercise.restSeconds = object.whole("rest_s", 0, INT64_MAX);
    exercise.repetitions = object.whole("reps", 1, INT64_MAX);
    exercise.sides = object.coded<ExerciseSides>("sides", exerciseSidesFromCode, "each or together");
    exercise.picture = readPicture(object);
    exercise.stamps = readStamps(object);
    return exercise;
}

Plan readPlan(ObjectReader& object)
{
    object.require({"id", "stretch", "from"});
    Plan plan;
    takeIf(plan.id, object.id("id"));
    takeIf(plan.stretch, object.coded<StretchReference>("stretch", parseStretchReference, aStretch));
    takeIf(plan.from, object.date("from"));
    plan.to = object.date("to");
    plan.weekdays = readWeekdays(object);
    plan.at = object.clock("at");
    plan.stamps = readStamps(object);
    return plan;
}

Trial readTrial(ObjectReader& object)
{
    object.require({"id", "name", "blocks"});
    Trial trial;
    takeIf(trial.id, object.id("id"));
    trial.name = ownText(object.text("name"));
    trial.blocks = readEach<TrialBlock>(object, "blocks", readBlock);
    trial.note = ownText(object.text("note"));
    trial.stamps = readStamps(object);
    return trial;
}

Person readPerson(ObjectReader& object)
{
    Person person;
    person.name = ownText(object.text("name"));
    person.dateOfBirth = object.date("date_of_birth");
    const auto number = object.text("nhs_number");
    if (!number || number->empty()) return person;
    person.nhsNumber = NhsNumber::parse(*number);
    if (!person.nhsNumber)
        object.slip("nhs_number",
                    inQuotes(*number) + " is not an NHS number: 10 digits of which the last checks");
    return person;
}

SleepSchedule readSettings(ObjectReader& object)
{
    return {readEach<SleepHours>(object, "sleep", readSleepHours)};
}

}  // namespace cramp
