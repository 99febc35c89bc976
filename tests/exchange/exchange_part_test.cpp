// SPDX-License-Identifier: MIT
#include "diary/text_check.h"
#include "exchange/support/exchange_texts.h"
#include "platform/failure.h"
#include "support/catch.h"
#include "support/diaries.h"

#include <random>

using namespace cramp::diary;
using namespace cramp::exchange;
using namespace cramp::platform;
using namespace cramp::test;

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
    CHECK_THAT(writeExchange(part), Catch::Contains(R"("range":{"from":"2026-11-01","to":"2026-11-30"})"));
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
    CHECK(readDiaryFile(fileWith(""), "a").diary == Diary());
    CHECK(readDiaryFile("\xef\xbb\xbf \n" + fileWith(""), "a").diary == Diary());
    const Diary diary = randomDiary(5, 20);
    Diary episodesAlone;
    episodesAlone.episodes = diary.episodes;
    for (Episode& episode : episodesAlone.episodes)
        episode.stamps.binned.reset();
    CHECK(readDiaryFile(writeCsv(episodesAlone.episodes, diary.sleep), "a").diary == episodesAlone);
}

TEST_CASE("files damaged at random are refused with sentences, or read")
{
    std::mt19937 random(20261122);
    ExchangeFile good;
    good.diary = randomDiary(7, 6);
    const std::string json = writeExchange(good);
    const std::string csv = writeCsv(good.diary.episodes, good.diary.sleep);
    constexpr std::string_view bytes = "{}[],:\"'\\0019.-+eEtfn \n\r\t;!\xc3\xff";
    int refused = 0;
    for (int round = 0; round < 1500; ++round) {
        std::string text = round % 3 == 0 ? csv : json;
        for (auto changes = random() % 4 + 1; changes > 0; --changes) {
            const auto place = random() % text.size();
            if (random() % 3 == 0)
                text.erase(place, random() % 20 + 1);
            else
                text[place] = bytes[random() % bytes.size()];
        }
        CAPTURE(round);
        try {
            readDiaryFile(text, "d");
        } catch (const Failure& failure) {
            ++refused;
            CHECK(failure.sentences().size() <= 100);
            for (const std::string& sentence : failure.sentences())
                CHECK(countCharacters(sentence) < 400);
        }
    }
    CHECK(refused > 1000);
}
