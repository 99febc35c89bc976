// SPDX-License-Identifier: MIT
#include "diary/validation.h"

#include "diary/text_check.h"
#include "support/catch.h"
#include "support/random_records.h"

using namespace cramp::diary;
using namespace cramp::test;

namespace
{

// The fields that are found fault with.
std::vector<std::string> fieldsOf(const Record& record)
{
    std::vector<std::string> fields;
    for (const Problem& problem : validate(record)) {
        CHECK_FALSE(problem.message.empty());
        fields.push_back(problem.field);
    }
    return fields;
}
using Fields = std::vector<std::string>;

std::string characters(std::size_t count)
{
    std::string text;
    for (std::size_t index = 0; index < count; ++index)
        text += "é";
    return text;
}

}  // namespace

TEST_CASE("good records have no problems", "[validation]")
{
    for (const Edit& edit : additionsOf(RandomRecords(8).diary(50)).edits)
        CHECK(validate(*edit.after).empty());
    CHECK(fieldsOf(Episode()).empty());
}

TEST_CASE("an ongoing episode has no duration", "[validation]")
{
    Episode episode;
    episode.duration = DurationSeconds::from(60);
    CHECK(fieldsOf(episode).empty());
    episode.status = Status::Ongoing;
    CHECK(fieldsOf(episode) == Fields{"duration_s"});
}

TEST_CASE("a duration is exact or about", "[validation]")
{
    Episode episode;
    episode.durationPrecision = Precision::Night;
    CHECK(fieldsOf(episode) == Fields{"duration_precision"});
    ContextItem item;
    item.fromPrecision = Precision::Night;
    CHECK(fieldsOf(item) == Fields{"from_precision"});
}

TEST_CASE("only signs of the leg have a side, and never the midline", "[validation]")
{
    CheckIn checkIn;
    checkIn.symptoms = {{Symptom::Swelling, Side::Both, true, {}}, {Symptom::Fever, {}, true, {}}};
    CHECK(fieldsOf(checkIn).empty());
    checkIn.symptoms = {{Symptom::Fever, Side::Left, true, {}}, {Symptom::Swelling, Side::Midline, true, {}}};
    CHECK(fieldsOf(checkIn) == Fields{"symptoms[0].side", "symptoms[1].side"});
}

TEST_CASE("only usual signs of the leg have a side on About me", "[validation]")
{
    ContextItem item;
    item.side = Side::Left;
    for (const ContextCode code : allValues<ContextCode>()) {
        CAPTURE(code);
        item.code = code;
        const auto sign = usualSign(code);
        CHECK(fieldsOf(item) == (sign && isOfLeg(*sign) ? Fields{} : Fields{"side"}));
    }
    item.code = ContextCode::UsualSwelling;
    item.side = Side::Midline;
    CHECK(fieldsOf(item) == Fields{"side"});
    item.code = ContextCode::UsualCramps;
    CHECK(validate(item).front().message == "cramps has no side; only a usual sign of the leg has one");
}

TEST_CASE("a sign on one side is not both present and absent", "[validation]")
{
    Episode episode;
    episode.symptoms = {{Symptom::Swelling, Side::Left, true, {}},
                        {Symptom::Swelling, Side::Right, false, {}},
                        {Symptom::Swelling, {}, false, {}},
                        {Symptom::Warmth, Side::Left, false, {}}};
    CHECK(fieldsOf(episode).empty());
    episode.symptoms.push_back({Symptom::Swelling, Side::Left, false, {}});
    CHECK(fieldsOf(episode) == Fields{"symptoms[4]"});
}

TEST_CASE("midline is for places outside the legs", "[validation]")
{
    Episode episode;
    episode.sites = {{Site::Back, Side::Midline, {}}, {Site::Calf, Side::Midline, {}}};
    CHECK(fieldsOf(episode) == Fields{"sites[1].side"});
}

TEST_CASE("a region is a short word of small letters", "[validation]")
{
    Episode episode;
    for (const char* region : {"upper_outer", "a1", ""}) {
        episode.sites = {{Site::Calf, Side::Left, region}};
        CHECK(fieldsOf(episode).empty());
    }
    for (const std::string& region : {std::string("Upper"), std::string("a b"), std::string("a-b"),
                                      std::string("é"), std::string(41, 'a')}) {
        episode.sites = {{Site::Calf, Side::Left, region}};
        CHECK(fieldsOf(episode) == Fields{"sites[0].region"});
    }
}

TEST_CASE("texts have their lengths in characters, not bytes", "[validation]")
{
    Episode episode;
    episode.note = characters(10000);
    CHECK(fieldsOf(episode).empty());
    episode.note += "x";
    CHECK(fieldsOf(episode) == Fields{"note"});

    ContextItem item;
    item.name = characters(201);
    CHECK(fieldsOf(item) == Fields{"name"});
    Answer answer;
    answer.rule = "U4";
    answer.words = characters(2001);
    CHECK(fieldsOf(answer) == Fields{"words"});
    Visit visit;
    visit.with = characters(201);
    visit.questions = characters(10001);
    visit.note = characters(10001);
    CHECK(fieldsOf(visit) == Fields{"with", "questions", "note"});
    Person person;
    person.name = characters(201);
    CHECK(fieldsOf(person) == Fields{"name"});
}

TEST_CASE("texts have no control characters and are UTF-8", "[validation]")
{
    Episode episode;
    for (const char* note : {"tab\t", "line\n", "line\r\n", "é 足 🦵", "\xc2\xa0"}) {
        episode.note = note;
        CHECK(fieldsOf(episode).empty());
    }
    for (const std::string& note :
         {std::string("\x01"), std::string("a\0b", 3), std::string("\x7f"), std::string("\xc2\x85"),
          std::string("\xff"), std::string("\xc3"), std::string("\xc0\x80"), std::string("\xed\xa0\x80"),
          std::string("\xf4\x90\x80\x80")}) {
        episode.note = note;
        CHECK(fieldsOf(episode) == Fields{"note"});
    }
}

TEST_CASE("bad UTF-8 is found where it begins", "[validation]")
{
    CHECK(firstBadUtf8("good é 足 🦵") == std::nullopt);
    CHECK(firstBadUtf8("ab\xff") == 2U);
    CHECK(firstBadUtf8("é\xc3") == 2U);
    CHECK(firstBadUtf8("\xe2\x82") == 0U);
    CHECK(countCharacters("é足🦵a") == 4U);
}

TEST_CASE("an end is not before its beginning", "[validation]")
{
    const Date date = *parseDate("2026-11-02");
    const Date before = *parseDate("2026-11-01");
    ContextItem item;
    item.from = date;
    item.to = date;
    CHECK(fieldsOf(item).empty());
    item.to = before;
    CHECK(fieldsOf(item) == Fields{"to"});
    item.from.reset();
    CHECK(fieldsOf(item).empty());
    Plan plan;
    plan.from = date;
    plan.to = before;
    CHECK(fieldsOf(plan) == Fields{"to"});
    Trial trial;
    trial.blocks = {{date, date, true}, {date, before, false}};
    CHECK(fieldsOf(trial) == Fields{"blocks[1].to"});
    trial.blocks.clear();
    CHECK(fieldsOf(trial) == Fields{"blocks"});
}

TEST_CASE("numbers have their least", "[validation]")
{
    StretchSession session;
    session.seconds = 1;
    CHECK(fieldsOf(session).empty());
    session.seconds = 0;
    session.side = Side::Midline;
    CHECK(fieldsOf(session) == Fields{"seconds", "side"});
    Exercise exercise;
    exercise.holdSeconds = 0;
    exercise.restSeconds = 0;
    exercise.repetitions = 1;
    CHECK(fieldsOf(exercise).empty());
    exercise.holdSeconds = -1;
    exercise.restSeconds = -1;
    exercise.repetitions = 0;
    CHECK(fieldsOf(exercise) == Fields{"hold_s", "rest_s", "reps"});
}

TEST_CASE("bounded numbers cannot lie outside their bounds", "[validation]")
{
    CHECK(Pain::from(0));
    CHECK(Pain::from(10));
    CHECK_FALSE(Pain::from(-1));
    CHECK_FALSE(Pain::from(11));
    CHECK_FALSE(SleepDisturbance::from(11));
    CHECK(DurationSeconds::from(1));
    CHECK(DurationSeconds::from(86400));
    CHECK_FALSE(DurationSeconds::from(0));
    CHECK_FALSE(DurationSeconds::from(86401));
    CHECK(SorenessMinutes::from(0));
    CHECK_FALSE(SorenessMinutes::from(-1));
}

TEST_CASE("an exercise has good steps and a good picture", "[validation]")
{
    Exercise exercise;
    exercise.steps = {"Stand.", characters(1001), "\x01"};
    CHECK(fieldsOf(exercise) == Fields{"steps[1]", "steps[2]"});
    exercise.steps.clear();
    exercise.picture = Picture{PictureType::Jpeg, "Zm9v\n"};
    CHECK(fieldsOf(exercise) == Fields{"picture.base64"});
    exercise.picture->base64 = std::string(2800001, 'A');
    CHECK(fieldsOf(exercise) == Fields{"picture.base64"});
}

TEST_CASE("an answer names a rule", "[validation]")
{
    Answer answer;
    for (const char* rule : {"E1", "U12", "G9", "P2"}) {
        answer.rule = rule;
        CHECK(fieldsOf(answer).empty());
    }
    for (const char* rule : {"", "E", "X1", "E123", "e1", "E1 ", "1E"}) {
        answer.rule = rule;
        CHECK(fieldsOf(answer) == Fields{"rule"});
    }
}
