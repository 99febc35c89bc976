// SPDX-License-Identifier: MIT
#include "exchange/support/exchange_texts.h"
#include "support/catch.h"
#include "support/diaries.h"

using namespace cramp::diary;
using namespace cramp::exchange;
using namespace cramp::test;

TEST_CASE("the least file")
{
    const auto result = readText(fileWith(""));
    CHECK(result.diary == Diary());
    CHECK_FALSE(result.hasDiaryId);
    CHECK_FALSE(result.range);
    CHECK(writeExchange({}) == "{\"format\":\"crampdiary\",\"version\":1,\n\"episodes\":[]}\n");
}

TEST_CASE("every field of every kind of record is read")
{
    const auto result = readText(R"({"format":"crampdiary","version":1.0,"exported_at":"2026-11-22T09:00Z",
      "generator":"x 1","diary":"2763E01C-CA77-5F3D-9058-B93268D38567","range":{"from":"2026-11-01","to":"2026-11-22"},
      "person":{"name":"Jo","date_of_birth":"1950-02-28","nhs_number":"943 476 5919"},
      "settings":{"sleep":[{"from":"2026-01-01","weekdays":["sun","mon"],"night_from":"23:00","night_to":"06:30"}]},
      "episodes":[{"id":"ed2d5e07-31e0-53d7-8950-726cb23f9b43","start":"2026-11-02T03:12-11:30",
        "start_precision":"about","duration_s":270.0,"duration_precision":"about",
        "sites":[{"site":"calf","side":"left","region":"upper_2"},{"site":"back","side":"midline"}],
        "period":"day","period_source":"stated","woke":true,"pain":7,"soreness_min":0,
        "symptoms":[{"kind":"weakness","side":"both","course":"sudden"},{"kind":"fever","present":false}],
        "relief":[{"kind":"stretch","eased":false},{"kind":"walk"}],"triggers":["alcohol","hot_day"],
        "note":"a\tb\nc","status":"incomplete","created":"2026-11-02T03:20:00+00:00",
        "updated":"2026-11-02T03:21:00+00:00","binned":"2026-11-03T00:00:00+00:00"}]})");
    CHECK(result.exportedAt == moment("2026-11-22T09:00:00+00:00"));
    CHECK(result.generator == "x 1");
    CHECK(result.hasDiaryId);
    CHECK(result.diary.id.text() == idB);
    CHECK(result.range == DateSpan{day("2026-11-01"), day("2026-11-22")});
    CHECK(result.diary.person.nhsNumber->digits() == "9434765919");
    REQUIRE(result.diary.sleep.entries.size() == 1);
    CHECK(result.diary.sleep.entries[0].weekdays.chosen ==
          std::array{true, false, false, false, false, false, true});
    REQUIRE(result.diary.episodes.size() == 1);
    const Episode& episode = result.diary.episodes[0];
    CHECK(episode.start.offset == std::chrono::minutes(-690));
    CHECK(episode.startPrecision == Precision::About);
    CHECK(episode.duration->value() == 270);
    CHECK(episode.sites[0] == SiteEntry{Site::Calf, Side::Left, "upper_2"});
    CHECK(episode.statedPeriod == Period::Day);
    CHECK(episode.symptoms[1] == SymptomEntry{Symptom::Fever, std::nullopt, false, std::nullopt});
    CHECK(episode.relief[0].eased == false);
    CHECK_FALSE(episode.relief[1].eased);
    CHECK(episode.triggers == std::vector{Trigger::Alcohol, Trigger::HotDay});
    CHECK(episode.note == "a\tb\nc");
    CHECK(episode.status == Status::Incomplete);
    CHECK(episode.stamps.binned == moment("2026-11-03T00:00:00+00:00"));
}

TEST_CASE("what version 2 added is read")
{
    const auto result = readText(R"({"format":"crampdiary","version":2,
      "person":{"cramps_since":"1998-04"},
      "episodes":[{"id":"ed2d5e07-31e0-53d7-8950-726cb23f9b43","start":"2026-11-02T03:12-11:30",
        "symptoms":[{"kind":"numbness","side":"both","course":"worsening","onset":"longer"},
                    {"kind":"shaking","onset":"recent"}]}],
      "context":[{"id":"2763e01c-ca77-5f3d-9058-b93268d38567","kind":"usual","code":"numbness","side":"left",
        "from":"2020-01-01"}],
      "answers":[{"id":"00000000-0000-4000-8000-000000000001","rule":"G1","at":"2026-11-02T03:12Z",
        "answer":"later"}],
      "trials":[{"id":"00000000-0000-4000-8000-000000000002","name":"tea","order":"drawn",
        "blocks":[{"from":"2026-11-02","to":"2026-11-03","with":true}]}]})");
    CHECK(result.diary.person.crampsSince == PartialDate::parse("1998-04"));
    const auto& symptoms = result.diary.episodes.at(0).symptoms;
    CHECK(symptoms.at(0) ==
          SymptomEntry{Symptom::Numbness, Side::Both, true, Course::Worsening, Onset::Longer});
    CHECK(symptoms.at(1) == SymptomEntry{Symptom::Shaking, {}, true, {}, Onset::Recent});
    CHECK(result.diary.context.at(0).code == ContextCode::UsualNumbness);
    CHECK(result.diary.context.at(0).side == Side::Left);
    CHECK(result.diary.answers.at(0).answer == AnswerKind::Later);
    CHECK(result.diary.trials.at(0).order == BlockOrder::Drawn);
}

TEST_CASE("what is read leniently")
{
    SECTION("a byte order mark")
    {
        CHECK(readText("\xef\xbb\xbf" + fileWith("")).diary == Diary());
    }
    SECTION("a period counts only where it is stated")
    {
        CHECK_FALSE(readText(withEpisode(R"("period":"day")")).diary.episodes[0].statedPeriod);
        CHECK_FALSE(readText(withEpisode(R"("period":"day","period_source":"derived")"))
                        .diary.episodes[0]
                        .statedPeriod);
        CHECK_FALSE(readText(withEpisode(R"("period_source":"stated")")).diary.episodes[0].statedPeriod);
    }
    SECTION("an empty text is an absent one")
    {
        CHECK(readText(withEpisode(R"("note":"")")).diary.episodes[0].note.empty());
        CHECK(readText(fileWith(R"("person":{"name":"","nhs_number":""})")).diary.person == Person());
    }
    SECTION("an episode's last day may be a leap day")
    {
        CHECK(slipsOf(withRecord("plans", R"("id":")" + idB + R"(","stretch":"X4","from":"2028-02-29")"))
                  .empty());
    }
}

TEST_CASE("what is wrong is named with its place")
{
    const std::vector<std::pair<std::string, std::string>> cases = {
        {R"("pain":12)", "episodes[0].pain: 12 is not 0 to 10"},
        {R"("pain":-1)", "episodes[0].pain: -1 is not 0 to 10"},
        {R"("pain":5.5)", "episodes[0].pain: 5.5 is not a whole number"},
        {R"("pain":"5")", "episodes[0].pain: \"5\" is not a whole number"},
        {R"("pain":null)", "episodes[0].pain: null is not a whole number"},
        {R"("pain":true)", "episodes[0].pain: true is not a whole number"},
        {R"("pain":[5])", "episodes[0].pain: a list is not a whole number"},
        {R"("pain":{})", "episodes[0].pain: an object is not a whole number"},
        {R"("pain":1e300)", "episodes[0].pain: 1e300 is not 0 to 10"},
        {R"("duration_s":0)", "episodes[0].duration_s: 0 is not 1 to 86400"},
        {R"("duration_s":86401)", "episodes[0].duration_s: 86401 is not 1 to 86400"},
        {R"("soreness_min":-5)", "episodes[0].soreness_min: -5 is less than 0"},
        {R"("soreness_min":18446744073709551615)",
         "episodes[0].soreness_min: 18446744073709551615 is too large"},
        {R"("woke":"yes")", "episodes[0].woke: \"yes\" is not true or false"},
        {R"("note":5)", "episodes[0].note: 5 is not a text"},
        {R"("note":"\u0007")", "episodes[0].note: has a hidden character that cannot be used"},
        {R"("note":"\u0000")", "episodes[0].note: has a hidden character that cannot be used"},
        {R"("note":"\u0085")", "episodes[0].note: has a hidden character that cannot be used"},
        {R"("status":"done")", "episodes[0].status: \"done\" is not ongoing, incomplete or complete"},
        {R"("status":"ongoing","duration_s":5)",
         "episodes[0].duration_s: an ongoing episode has no duration yet"},
        {R"("start_precision":"hour")", "episodes[0].start_precision: \"hour\" is not exact, about or night"},
        {R"("duration_precision":"night")", "episodes[0].duration_precision: night is not exact or about"},
        {R"("period":"evening")", "episodes[0].period: \"evening\" is not night or day"},
        {R"("period_source":"guess")", "episodes[0].period_source: \"guess\" is not derived or stated"},
        {R"("mood":"low")", "episodes[0].mood: is not a key of this format"},
        {R"("a b":1)", "episodes[0]: \"a b\" is not a key of this format"},
        {R"("sites":"calf")", "episodes[0].sites: \"calf\" is not a list"},
        {R"("sites":["calf"])", "episodes[0].sites[0]: \"calf\" is not an object"},
        {R"("sites":[{"site":"calf"},{"side":"left"}])", "episodes[0].sites[1].site: is missing"},
        {R"("sites":[{"site":"elbow"}])", "episodes[0].sites[0].site: \"elbow\" is not a site code"},
        {R"("sites":[{"site":"calf","side":"up"}])",
         "episodes[0].sites[0].side: \"up\" is not left, right, both or midline"},
        {R"("sites":[{"site":"calf","side":"midline"}])",
         "episodes[0].sites[0].side: midline is not a side of calf"},
        {R"("sites":[{"site":"calf","region":""}])",
         "episodes[0].sites[0].region: is not 1 to 40 small letters, digits or underscores"},
        {R"("sites":[{"site":"calf","region":"Upper"}])",
         "episodes[0].sites[0].region: is not 1 to 40 small letters, digits or underscores"},
        {R"("symptoms":[{"kind":"ache"}])", "episodes[0].symptoms[0].kind: \"ache\" is not a symptom code"},
        {R"("symptoms":[{"kind":"fever","side":"left"}])",
         "episodes[0].symptoms[0].side: fever is a sign of the body and has no side"},
        {R"("symptoms":[{"kind":"swelling","side":"midline"}])",
         "episodes[0].symptoms[0].side: midline is not left, right or both"},
        {R"("symptoms":[{"kind":"fever"},{"kind":"fever","present":false}])",
         "episodes[0].symptoms[1]: fever is both present and absent"},
        {R"("symptoms":[{"kind":"fever","course":"odd"}])",
         "episodes[0].symptoms[0].course: \"odd\" is not sudden, worsening, steady or improving"},
        {R"("symptoms":[{"kind":"fever","onset":true}])",
         "episodes[0].symptoms[0].onset: true is not a text"},
        {R"("relief":[{"kind":"luck"}])", "episodes[0].relief[0].kind: \"luck\" is not a relief code"},
        {R"("relief":[{"kind":"walk","eased":"no"}])",
         "episodes[0].relief[0].eased: \"no\" is not true or false"},
        {R"("triggers":["rain"])", "episodes[0].triggers[0]: \"rain\" is not a trigger code"},
        {R"("triggers":[3])", "episodes[0].triggers[0]: 3 is not a text"},
        {R"("updated":"2026-11-02T03:12:00")",
         "episodes[0].updated: \"2026-11-02T03:12:00\" is not a time of the calendar with its offset, such "
         "as "
         "2026-11-02T03:12:00+00:00"},
        {R"("updated":"2026-02-30T03:12:00Z")",
         "episodes[0].updated: \"2026-02-30T03:12:00Z\" is not a time of the calendar with its offset, such "
         "as "
         "2026-11-02T03:12:00+00:00"},
        {R"("updated":"2026-02-03T03:12:00+14:01")",
         "episodes[0].updated: \"2026-02-03T03:12:00+14:01\" is not a time of the calendar with its offset, "
         "such "
         "as 2026-11-02T03:12:00+00:00"},
    };
    for (const auto& [fields, sentence] : cases) {
        CAPTURE(fields);
        CHECK(slipsOf(withEpisode(fields)) == Sentences{sentence});
    }
}

TEST_CASE("what is wrong with other records is named with its place")
{
    const std::string own = R"("id":")" + idB + R"(",)";
    const std::vector<std::tuple<std::string, std::string, std::string>> cases = {
        {"checkins", own + R"("at":"x")",
         "checkins[0].at: \"x\" is not a time of the calendar with its offset, such as "
         "2026-11-02T03:12:00+00:00"},
        {"checkins", own + R"("at":"2026-11-02T03:12Z","sleep_disturbance":11)",
         "checkins[0].sleep_disturbance: 11 is not 0 to 10"},
        {"nights", R"("night":"2026-11-31","cramps":"none")",
         "nights[0].night: \"2026-11-31\" is not a day of the calendar, such as 2026-11-02"},
        {"nights", R"("night":"2026-11-30","cramps":"some")", "nights[0].cramps: \"some\" is not none"},
        {"nights", R"("night":"2026-11-30","cramps":"none","created":"2026-11-02T03:12Z")",
         "nights[0].created: is not a key of this format"},
        {"context", own + R"("kind":"condition","code":"statin")",
         "context[0].code: statin is of kind medicine, not condition"},
        {"context", own + R"("kind":"medicine","code":"aspirin")",
         "context[0].code: \"aspirin\" is not a context code"},
        {"context", own + R"("kind":"food","code":"statin")",
         "context[0].kind: \"food\" is not medicine, condition, pregnancy, exposure, protection or usual"},
        {"context", own + R"("kind":"usual","code":"dark_urine")",
         "context[0].code: \"dark_urine\" is not a context code"},
        {"context", own + R"("kind":"usual","code":"statin")",
         "context[0].code: statin is of kind medicine, not usual"},
        {"context", own + R"("kind":"medicine","code":"numbness")",
         "context[0].code: numbness is of kind usual, not medicine"},
        {"context", own + R"("kind":"condition","code":"diabetes","side":"left")",
         "context[0].side: diabetes has no side; only a usual sign of the leg has one"},
        {"context", own + R"("kind":"usual","code":"cramps","side":"left")",
         "context[0].side: cramps has no side; only a usual sign of the leg has one"},
        {"context", own + R"("kind":"usual","code":"fit","side":"both")",
         "context[0].side: fit has no side; only a usual sign of the leg has one"},
        {"context", own + R"("kind":"usual","code":"numbness","side":"midline")",
         "context[0].side: midline is not left, right or both"},
        {"context", own + R"("kind":"usual","code":"numbness","side":"up")",
         "context[0].side: \"up\" is not left, right or both"},
        {"checkins", own + R"("at":"2026-11-02T03:12Z","symptoms":[{"kind":"fever","onset":"new"}])",
         "checkins[0].symptoms[0].onset: \"new\" is not recent or longer"},
        {"context", own + R"("kind":"medicine","code":"statin","from":"2026-11-02","to":"2026-11-01")",
         "context[0].to: 2026-11-01 is before from, 2026-11-02"},
        {"context", own + R"("kind":"medicine","code":"statin","change":"stopped")",
         "context[0].change: \"stopped\" is not started, raised or lowered"},
        {"context", own + R"("kind":"medicine","code":"statin","name":")" + std::string(201, 'x') + "\"",
         "context[0].name: is longer than 200 characters"},
        {"stretches", own + R"("at":"2026-11-02T03:12Z","stretch":"X99")",
         "stretches[0].stretch: \"X99\" is not a stretch code, or own: and an id"},
        {"stretches", own + R"("at":"2026-11-02T03:12Z","stretch":"X1","seconds":0)",
         "stretches[0].seconds: 0 is less than 1"},
        {"answers", own + R"("rule":"Z1","at":"2026-11-02T03:12Z","answer":"seen")",
         "answers[0].rule: is not a rule's name, such as U4"},
        {"answers", own + R"("rule":"U1","at":"2026-11-02T03:12Z","answer":"no")",
         "answers[0].answer: \"no\" is not getting_help, seen or later"},
        {"visits", R"("on":"2026-11-02")", "visits[0].id: is missing"},
        {"visits", R"("id":"123")",
         "visits[0].id: \"123\" is not an id (a UUID), such as ed2d5e07-31e0-53d7-8950-726cb23f9b43"},
        {"exercises", own + R"("name":"a","parts":["X1","own:5"])",
         "exercises[0].parts[1]: \"own:5\" is not a stretch code, or own: and an id"},
        {"exercises", own + R"("name":"a","picture":{"type":"image/gif","base64":""})",
         "exercises[0].picture.type: \"image/gif\" is not image/png or image/jpeg"},
        {"exercises", own + R"("name":"a","reps":0)", "exercises[0].reps: 0 is less than 1"},
        {"plans", own + R"("stretch":"X4","from":"2026-11-02","weekdays":["wednesday"])",
         "plans[0].weekdays[0]: \"wednesday\" is not mon, tue, wed, thu, fri, sat or sun"},
        {"plans", own + R"("stretch":"X4","from":"2026-11-02","at":"24:00")",
         "plans[0].at: \"24:00\" is not a time of day, such as 22:00"},
        {"trials",
         own + R"("name":"a","blocks":[{"from":"2026-11-02","to":"2026-11-03","with":true}],"order":"lot")",
         "trials[0].order: \"lot\" is not chosen or drawn"},
        {"trials", own + R"("name":"a","blocks":[])",
         "trials[0].blocks: has no block; one or more are needed"},
        {"trials", own + R"("name":"a","blocks":[{"from":"2026-11-02","to":"2026-11-01","with":true}])",
         "trials[0].blocks[0].to: 2026-11-01 is before from, 2026-11-02"},
        {"trials", own + R"("name":"a","blocks":[{"from":"2026-11-02","to":"2026-11-03"}])",
         "trials[0].blocks[0].with: is missing"},
    };
    for (const auto& [list, fields, sentence] : cases) {
        CAPTURE(list, fields);
        CHECK(slipsOf(withRecord(list, fields)) == Sentences{sentence});
    }
}
