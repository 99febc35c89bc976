// SPDX-License-Identifier: MIT
#include "exchange/support/exchange_texts.h"
#include "support/approve.h"
#include "support/catch.h"
#include "support/diaries.h"
#include "support/sample_diary.h"

using namespace cramp::diary;
using namespace cramp::exchange;
using namespace cramp::test;

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
    CHECK(readText(writeExchange(full)).diary == full.diary);
}

TEST_CASE("what version 2 added is written, defaults are not")
{
    ExchangeFile file;
    file.diary.person.crampsSince = PartialDate::parse("1998-04");
    auto episode = episodeAt("2026-11-02T03:12:00+00:00");
    episode.id = *Uuid::parse(idA);
    episode.symptoms = {{Symptom::Numbness, Side::Both, true, Course::Worsening, Onset::Longer}};
    file.diary.episodes = {episode};
    ContextItem usual;
    usual.id = *Uuid::parse(idB);
    usual.code = ContextCode::UsualNumbness;
    usual.side = Side::Left;
    file.diary.context = {usual};
    Trial trial;
    trial.id = id(3);
    trial.name = "tea";
    trial.blocks = {{day("2026-11-02"), day("2026-11-03"), true}};
    trial.order = BlockOrder::Drawn;
    file.diary.trials = {trial};
    CHECK(writeExchange(file) == R"({"format":"crampdiary","version":2,
"person":{"cramps_since":"1998-04"},
"episodes":[
{"id":"ed2d5e07-31e0-53d7-8950-726cb23f9b43","start":"2026-11-02T03:12:00+00:00","period":"night","period_source":"derived","symptoms":[{"kind":"numbness","side":"both","course":"worsening","onset":"longer"}],"status":"complete"}
],
"context":[
{"id":"2763e01c-ca77-5f3d-9058-b93268d38567","kind":"usual","code":"numbness","side":"left"}
],
"trials":[
{"id":"10203040-5060-4070-8000-000000000003","name":"tea","blocks":[{"from":"2026-11-02","to":"2026-11-03","with":true}],"order":"drawn"}
]}
)");
    CHECK(readText(writeExchange(file)).diary == file.diary);
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
        const ExchangeFile back = readText(text);
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
    ExchangeFile back = readText(R"({"format":"crampdiary","version":2,"episodes":)" + array + "}");
    CHECK(back.diary.episodes == diary.episodes);
}

TEST_CASE("the exchange file of the sample diary is as approved")
{
    ExchangeFile file;
    file.diary = sampleDiary();
    file.hasDiaryId = true;
    file.exportedAt = sampleNow();
    file.generator = "crampdiary 0.1.0";
    approve(writeExchange(file), "exchange/sample", "json");
}
