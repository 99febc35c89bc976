// SPDX-License-Identifier: MIT
#include "exchange/format_version.h"

#include "exchange/support/exchange_texts.h"
#include "platform/whole_file.h"
#include "support/catch.h"
#include "support/diaries.h"
#include "support/test_data.h"

#include <nlohmann/json.hpp>

#include <set>

using namespace cramp::diary;
using namespace cramp::exchange;
using namespace cramp::platform;
using namespace cramp::test;

namespace
{

// Every text in a part of the vocabulary that version 1 was released with.
std::set<std::string> codesOfVersion1(const std::string& part)
{
    static const auto vocabulary =
        nlohmann::json::parse(readWholeFile(testData("exchange/vocabulary_of_version_1.json")));
    std::set<std::string> codes;
    for (const auto& list : vocabulary.at(part))
        codes.merge(list.get<std::set<std::string>>());
    return codes;
}

std::int64_t versionFor(bool isKnown)
{
    return isKnown ? 1 : 2;
}

Diary withSign(const SymptomEntry& entry)
{
    Diary diary;
    diary.episodes = {episodeAt("2026-11-02T03:12:00+00:00")};
    diary.episodes[0].symptoms = {{Symptom::Fever, {}, true, {}}, entry};
    return diary;
}

Diary withItem(const ContextItem& item)
{
    Diary diary;
    diary.context = {{}, item};
    return diary;
}

}  // namespace

TEST_CASE("a diary that holds nothing new is of version 1")
{
    CHECK(versionNeeded({}) == 1);
    CHECK(versionNeeded(withSign({Symptom::Swelling, Side::Left, true, Course::Sudden})) == 1);
    CHECK_THAT(writeExchange({}), Catch::Matchers::StartsWith(R"({"format":"crampdiary","version":1,)"));
}

TEST_CASE("each code that version 1 did not know needs version 2")
{
    const auto signs = codesOfVersion1("symptom");
    for (const Symptom symptom : allValues<Symptom>()) {
        CAPTURE(code(symptom));
        CHECK(versionNeeded(withSign({symptom, {}, true, {}})) ==
              versionFor(signs.contains(std::string(code(symptom)))));
    }
    const auto items = codesOfVersion1("context");
    for (const ContextCode value : allValues<ContextCode>()) {
        CAPTURE(code(value));
        ContextItem item;
        item.code = value;
        CHECK(versionNeeded(withItem(item)) == versionFor(items.contains(std::string(code(value)))));
    }
}

TEST_CASE("each field that version 1 did not know needs version 2")
{
    CHECK(versionNeeded(withSign({Symptom::Swelling, {}, true, {}, Onset::Longer})) == 2);
    Diary diary;
    SECTION("the onset of a sign of a check-in")
    {
        diary.checkIns.emplace_back().symptoms = {{Symptom::Fever, {}, false, {}, Onset::Recent}};
    }
    SECTION("since when")
    {
        diary.person.crampsSince = PartialDate::parse("1998");
    }
    SECTION("a binned answer")
    {
        Answer& answer = diary.answers.emplace_back();
        answer.answer = AnswerKind::Later;
        answer.stamps.binned = moment("2026-11-02T03:12:00+00:00");
    }
    SECTION("blocks drawn by lot")
    {
        diary.trials.emplace_back().order = BlockOrder::Drawn;
    }
    CHECK(versionNeeded(diary) == 2);
    ExchangeFile file;
    file.diary = diary;
    CHECK_THAT(writeExchange(file), Catch::Matchers::StartsWith(R"({"format":"crampdiary","version":2,)"));
}

TEST_CASE("a file of version 2 that holds nothing new is written as version 1")
{
    const auto file = readText(R"({"format":"crampdiary","version":2,"episodes":[],
      "trials":[{"id":"00000000-0000-4000-8000-000000000002","name":"tea","order":"chosen",
        "blocks":[{"from":"2026-11-02","to":"2026-11-03","with":true}]}]})");
    const std::string text = writeExchange(file);
    CHECK_THAT(text, Catch::Matchers::StartsWith(R"({"format":"crampdiary","version":1,)"));
    CHECK_THAT(text, !Catch::Contains("order"));
    CHECK(readText(text).diary == file.diary);
}

TEST_CASE("a part of a diary is of the version that the part needs")
{
    Diary diary;
    diary.checkIns.emplace_back().at = moment("2026-11-02T09:00:00+00:00");
    diary.checkIns[0].symptoms = {{Symptom::Fever, {}, false, {}, Onset::Recent}};
    CHECK_THAT(writeExchange(partOf(diary, {day("2026-11-01"), day("2026-11-30")})),
               Catch::Contains(R"("version":2)"));
    CHECK_THAT(writeExchange(partOf(diary, {day("2026-12-01"), day("2026-12-31")})),
               Catch::Contains(R"("version":1)"));
}

TEST_CASE("what the approved file of version 1 holds is written as it was, byte for byte")
{
    const std::string text = readWholeFile(testData("exchange/sample.approved.json"));
    CHECK(writeExchange(readText(text)) == text);
}
