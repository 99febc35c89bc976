// SPDX-License-Identifier: MIT
#include "report/exchange.h"

#include "platform/failure.h"
#include "report/support/diaries.h"
#include "support/catch.h"

#include <fmt/format.h>

using namespace cramp;
using namespace cramp::test;

namespace
{

const std::string idA = "ed2d5e07-31e0-53d7-8950-726cb23f9b43";
const std::string idB = "2763e01c-ca77-5f3d-9058-b93268d38567";

ExchangeFile read(const std::string& text)
{
    return readExchange(text, "d.json");
}

// The sentences that reading ends in; none when it succeeds.
std::vector<std::string> slipsOf(const std::string& text)
{
    try {
        read(text);
        return {};
    } catch (const Failure& failure) {
        return failure.sentences();
    }
}

std::string file(const std::string& rest)
{
    return R"({"format":"crampdiary","version":1,"episodes":[])" + (rest.empty() ? "" : "," + rest) + "}";
}

std::string withEpisode(const std::string& fields)
{
    return fmt::format(R"({{"format":"crampdiary","version":1,"episodes":[)"
                       R"({{"id":"{}","start":"2026-11-02T03:12:00+00:00"{}{}}}]}})",
                       idA, fields.empty() ? "" : ",", fields);
}

std::string withRecord(const std::string& list, const std::string& fields)
{
    return file(fmt::format(R"("{}":[{{{}}}])", list, fields));
}

using Sentences = std::vector<std::string>;

}  // namespace

TEST_CASE("the least file")
{
    const auto result = read(file(""));
    CHECK(result.diary == Diary());
    CHECK_FALSE(result.hasDiaryId);
    CHECK_FALSE(result.range);
    CHECK(writeExchange({}) == "{\"format\":\"crampdiary\",\"version\":1,\n\"episodes\":[]}\n");
}

TEST_CASE("an episode is written with what it holds, and with status, period and period_source")
{
    ExchangeFile full;
    auto episode = episodeAt("2026-11-02T03:12:00+00:00");
    episode.id = *Uuid::parse(idA);
    full.diary.episodes = {episode};
    CHECK(writeExchange(full) == R"({"format":"crampdiary","version":1,
"episodes":[
{"id":"ed2d5e07-31e0-53d7-8950-726cb23f9b43","start":"2026-11-02T03:12:00+00:00","period":"night","period_source":"derived","status":"complete"}
]}
)");
    CHECK(read(writeExchange(full)).diary == full.diary);
}

TEST_CASE("every field of every kind of record is read")
{
    const auto result = read(R"({"format":"crampdiary","version":1.0,"exported_at":"2026-11-22T09:00Z",
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

TEST_CASE("what is read leniently")
{
    SECTION("a byte order mark")
    {
        CHECK(read("\xef\xbb\xbf" + file("")).diary == Diary());
    }
    SECTION("a period counts only where it is stated")
    {
        CHECK_FALSE(read(withEpisode(R"("period":"day")")).diary.episodes[0].statedPeriod);
        CHECK_FALSE(
            read(withEpisode(R"("period":"day","period_source":"derived")")).diary.episodes[0].statedPeriod);
        CHECK_FALSE(read(withEpisode(R"("period_source":"stated")")).diary.episodes[0].statedPeriod);
    }
    SECTION("an empty text is an absent one")
    {
        CHECK(read(withEpisode(R"("note":"")")).diary.episodes[0].note.empty());
        CHECK(read(file(R"("person":{"name":"","nhs_number":""})")).diary.person == Person());
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
        {R"("note":"\u0007")",
         "episodes[0].note: holds a control character; only tab and line ends are allowed"},
        {R"("note":"\u0000")",
         "episodes[0].note: holds a control character; only tab and line ends are allowed"},
        {R"("note":"\u0085")",
         "episodes[0].note: holds a control character; only tab and line ends are allowed"},
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
         "context[0].kind: \"food\" is not medicine, condition, pregnancy, exposure or protection"},
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
         "answers[0].answer: \"no\" is not getting_help or seen"},
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

TEST_CASE("what is wrong with the head of a file is named")
{
    CHECK(
        slipsOf(file(R"("person":{"nhs_number":"943 476 5918"})")) ==
        Sentences{
            "person.nhs_number: \"943 476 5918\" is not an NHS number: 10 digits of which the last checks"});
    CHECK(slipsOf(file(R"("person":{"date_of_birth":""})")) ==
          Sentences{"person.date_of_birth: \"\" is not a day of the calendar, such as 2026-11-02"});
    CHECK(slipsOf(file(R"("person":5)")) == Sentences{"person: 5 is not an object"});
    CHECK(slipsOf(file(R"("checkins":{})")) == Sentences{"checkins: an object is not a list"});
    CHECK(slipsOf(file(R"("checkins":[7])")) == Sentences{"checkins[0]: 7 is not an object"});
    CHECK(slipsOf(file(R"("range":{"from":"2026-11-02","to":"2026-11-01"})")) ==
          Sentences{"range.to: 2026-11-01 is before from, 2026-11-02"});
    CHECK(slipsOf(file(R"("settings":{"sleep":[{"night_from":"22:00"}],"theme":"dark"})")) ==
          Sentences{"settings.sleep[0].night_to: is missing", "settings.theme: is not a key of this format"});
    CHECK(slipsOf(file(R"("generator":"\u0001")")) ==
          Sentences{"generator: holds a control character; only tab and line ends are allowed"});
    CHECK(slipsOf(file(R"("comment":1)")) == Sentences{"comment: is not a key of this format"});
    CHECK(slipsOf(file(R"("episodes":[])")) == Sentences{"\"episodes\": stands twice in the file"});
}

TEST_CASE("a file of another format or version is refused whole")
{
    CHECK(slipsOf(R"({"format":"crampdiary","version":2,"episodes":[],"moods":[]})") ==
          Sentences{"d.json: version 2 is newer than this program reads (1); a newer program can read it"});
    CHECK(slipsOf(R"({"moods":[],"format":"crampdiary","version":0,"episodes":[]})") ==
          Sentences{"d.json: version 0 is no version of this format"});
    CHECK(slipsOf(R"({"format":"package","version":1,"episodes":[]})") ==
          Sentences{"d.json: format: \"package\" is not \"crampdiary\"; this is no diary exchange file"});
    CHECK(slipsOf(R"({"format":"crampdiary","version":"1","episodes":[]})") ==
          Sentences{"version: \"1\" is not a whole number"});
    CHECK(slipsOf("{}") ==
          Sentences{"format: is missing; a diary exchange file has format, version and episodes",
                    "version: is missing; a diary exchange file has format, version and episodes",
                    "episodes: is missing; a diary exchange file has format, version and episodes"});
    for (const std::string root : {"[]", "5", "\"a\"", "null", "true", "1.5"})
        CHECK(slipsOf(root) ==
              Sentences{"the file is not an object; a diary exchange file begins with { and its "
                        "\"format\""});
}

TEST_CASE("an id may stand once in a file, over all kinds and in either case")
{
    const auto upper = "ED2D5E07-31E0-53D7-8950-726CB23F9B43";
    const auto text = fmt::format(R"({{"format":"crampdiary","version":1,"episodes":[
      {{"id":"{0}","start":"2026-11-02T03:12Z"}},{{"id":"{2}","start":"2026-11-02T03:12Z"}}],
      "visits":[{{"id":"{1}"}}]}})",
                                  idA, upper, idB);
    CHECK(slipsOf(text) == Sentences{"visits[0].id: " + idA + " is used twice (first in episodes[0])"});
}

TEST_CASE("a night given twice is refused at the second")
{
    CHECK(slipsOf(
              file(R"("nights":[{"night":"2026-11-01","cramps":"none"},{"night":"2026-11-02","cramps":"none"},
        {"night":"2026-11-01","cramps":"none"}])")) ==
          Sentences{"nights[2].night: 2026-11-01 is given twice (first in nights[0])"});
}

TEST_CASE("what is not JSON is named with line and column")
{
    CHECK(slipsOf("{\n\"format\":\"crampdiary\",\n\"é\" 5}") ==
          Sentences{"line 3, column 5: this is not JSON: unexpected number literal; expected ':'"});
    CHECK(slipsOf("") ==
          Sentences{"line 1, column 1: this is not JSON: unexpected end of input; expected '[', '{', "
                    "or a literal"});
    CHECK(
        slipsOf("{\"format\":") ==
        Sentences{
            "line 1, column 11: this is not JSON: unexpected end of input; expected '[', '{', or a literal"});
    const auto trailing = slipsOf(file("") + "x");
    REQUIRE(trailing.size() == 1);
    CHECK_THAT(trailing[0], Catch::Matchers::StartsWith("line 1, column 50: this is not JSON: "));
    CHECK(slipsOf(withEpisode("\"pain\":1e999")).size() == 1);
    CHECK(slipsOf(withEpisode("\"note\":\"\\ud800\"")).size() == 1);
    CHECK(slipsOf(withEpisode("\"note\":\"a\nb\"")).size() == 1);
    CHECK(slipsOf(withEpisode("\"pain\":NaN")).size() == 1);
    CHECK(slipsOf(withEpisode("\"pain\":05")).size() == 1);
}

TEST_CASE("a file that is not UTF-8 is refused with the line")
{
    CHECK(slipsOf("{\n\n\"a\xff\":1}") ==
          Sentences{"d.json: line 3 is not UTF-8 text; save the file as UTF-8"});
    CHECK(slipsOf("\xff\xfe{\0\"") == Sentences{"d.json: line 1 is not UTF-8 text; save the file as UTF-8"});
    CHECK(slipsOf("{\"a\":\"\xed\xa0\x80\"}").size() == 1);  // a surrogate
    CHECK(slipsOf("{\"a\":\"\xc0\xaf\"}").size() == 1);      // an overlong form
}

TEST_CASE("a key may stand once in an object")
{
    CHECK(slipsOf(withEpisode(R"("pain":5,"pain":6)")) ==
          Sentences{"episodes[0]: the key \"pain\" stands twice in one object"});
    CHECK(slipsOf(file(R"("person":{"name":"a","name":"b"})")) ==
          Sentences{"person: the key \"name\" stands twice in one object"});
}

TEST_CASE("what is made to exhaust the reader is refused")
{
    SECTION("deep nesting")
    {
        const auto deep = withEpisode("\"sites\":" + std::string(100000, '['));
        CHECK(slipsOf(deep) == Sentences{"episodes[0]: is nested more than 8 deep"});
        CHECK(slipsOf(std::string(100000, '[')).size() == 1);
        CHECK(slipsOf("{\"person\":" + std::string(100000, '[')) ==
              Sentences{"person: is nested more than 8 deep"});
    }
    SECTION("countless keys")
    {
        std::string fields = "\"a\":1";
        for (int index = 0; index < 1000; ++index)
            fields += fmt::format(",\"k{}\":1", index);
        CHECK(slipsOf(withEpisode(fields)) == Sentences{"episodes[0]: an object has more than 64 keys"});
        CHECK(slipsOf(file(fields)).size() == 62);  // 61 beside format, version and episodes; and the end
    }
    SECTION("countless slips: the first 100 are said")
    {
        std::string records = "7";
        for (int index = 0; index < 1000; ++index)
            records += ",7";
        const auto slips = slipsOf(file("\"visits\":[" + records + "]"));
        REQUIRE(slips.size() == 100);
        CHECK(slips.back() == "visits[99]: 7 is not an object");
        CHECK(slipsOf(withEpisode("\"triggers\":[" + records + "]")).size() == 100);
    }
    SECTION("a long text in a sentence is cut between characters")
    {
        std::string text;
        for (int index = 0; index < 100; ++index)
            text += "é";
        CHECK(slipsOf(withEpisode("\"status\":\"" + text + "\"")) ==
              Sentences{"episodes[0].status: \"" + text.substr(0, 60) +
                        "…\" is not ongoing, incomplete or complete"});
    }
}

TEST_CASE("several slips in several records are all said, and nothing is returned")
{
    const auto text = fmt::format(R"({{"format":"crampdiary","version":1,"episodes":[
      {{"id":"{}","start":"2026-11-02T03:12Z","pain":11,"woke":1}},{{"id":"x"}}]}})",
                                  idA);
    CHECK(slipsOf(text) ==
          Sentences{
              "episodes[0].woke: 1 is not true or false", "episodes[0].pain: 11 is not 0 to 10",
              "episodes[1].start: is missing",
              "episodes[1].id: \"x\" is not an id (a UUID), such as ed2d5e07-31e0-53d7-8950-726cb23f9b43"});
}

TEST_CASE("random diaries come back as they were")
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        ExchangeFile out;
        out.diary = randomDiary(seed, 40);
        out.hasDiaryId = true;
        out.exportedAt = moment("2026-11-22T09:00:00+00:00");
        out.generator = "crampdiary \"0.1\"";
        const std::string text = writeExchange(out);
        const ExchangeFile back = read(text);
        CHECK(back.diary == out.diary);
        CHECK(back.generator == out.generator);
        CHECK(back.exportedAt == out.exportedAt);
        CHECK(writeExchange(back) == text);
    }
}

TEST_CASE("episodes come as an array, as export writes them")
{
    CHECK(episodesJson({}, {}) == "[]\n");
    const Diary diary = randomDiary(3, 5);
    const std::string array = episodesJson(diary.episodes, diary.sleep);
    ExchangeFile back = read(R"({"format":"crampdiary","version":1,"episodes":)" + array + "}");
    CHECK(back.diary.episodes == diary.episodes);
}

TEST_CASE("a part holds records by their day, and what overlaps it")
{
    Diary diary;
    diary.person.name = "Jo";
    diary.episodes = {episodeAt("2026-10-31T23:59:00+00:00"), episodeAt("2026-11-01T00:00:00+00:00"),
                      episodeAt("2026-11-30T23:59:00-08:00"), episodeAt("2026-12-01T00:00:00+00:00")};
    diary.nights = {freeNight("2026-10-31"), freeNight("2026-11-30")};
    const auto item = [](std::uint64_t number, std::optional<Date> from, std::optional<Date> to) {
        ContextItem result;
        result.id = id(number);
        result.from = from;
        result.to = to;
        return result;
    };
    diary.context = {item(1, std::nullopt, std::nullopt),      item(2, std::nullopt, day("2026-10-31")),
                     item(3, std::nullopt, day("2026-11-01")), item(4, day("2026-11-30"), std::nullopt),
                     item(5, day("2026-12-01"), std::nullopt), item(6, day("2026-01-01"), day("2026-12-31"))};
    Visit next;
    next.id = id(20);
    Visit past = next;
    past.on = day("2026-10-01");
    diary.visits = {next, past};
    Trial trial;
    trial.id = id(30);
    trial.blocks = {{day("2026-09-01"), day("2026-09-10"), true},
                    {day("2026-11-30"), day("2026-12-10"), false}};
    diary.trials = {trial};
    const DateSpan november{day("2026-11-01"), day("2026-11-30")};
    const ExchangeFile part = partOf(diary, november);
    CHECK(part.range == november);
    CHECK(part.diary.person.name == "Jo");
    CHECK(part.diary.episodes == std::vector{diary.episodes[1], diary.episodes[2]});
    CHECK(part.diary.nights == std::vector{diary.nights[1]});
    std::vector<Uuid> items;
    for (const ContextItem& kept : part.diary.context)
        items.push_back(kept.id);
    CHECK(items == std::vector{id(1), id(3), id(4), id(6)});
    CHECK(part.diary.visits == std::vector{next});
    CHECK(part.diary.trials.size() == 1);
    CHECK_THAT(writeExchange(part),
               Catch::Matchers::Contains(R"("range":{"from":"2026-11-01","to":"2026-11-30"})"));
}

TEST_CASE("the whole span reaches over all days with records")
{
    CHECK(wholeSpan({}, day("2026-11-22")) == DateSpan{day("2026-11-22"), day("2026-11-22")});
    Diary diary;
    diary.episodes = {episodeAt("2026-10-31T23:59:00+00:00")};
    diary.nights = {freeNight("2026-12-01")};
    auto binned = freeNight("2025-01-01");
    binned.stamps.binned = moment("2026-11-22T09:00:00+00:00");
    diary.nights.push_back(binned);
    CHECK(wholeSpan(diary, day("2026-11-22")) == DateSpan{day("2026-10-31"), day("2026-12-01")});
}

TEST_CASE("a diary file is JSON or CSV by its first character")
{
    CHECK(readDiaryFile(file(""), "a").diary == Diary());
    CHECK(readDiaryFile("\xef\xbb\xbf \n" + file(""), "a").diary == Diary());
    const Diary diary = randomDiary(5, 20);
    Diary episodesAlone;
    episodesAlone.episodes = diary.episodes;
    for (Episode& episode : episodesAlone.episodes)
        episode.stamps.binned.reset();
    CHECK(readDiaryFile(writeCsv(episodesAlone.episodes, diary.sleep), "a").diary == episodesAlone);
}
