// SPDX-License-Identifier: MIT
#include "store/support/store_helpers.h"
#include "store/table_digest.h"

using namespace cramp::diary;
using namespace cramp::platform;
using namespace cramp::store;
using namespace cramp::test;
using Catch::Contains;

namespace
{

constexpr std::size_t pageSize = 4096;

struct Fixture {
    Fixture()
    {
        auto store = DiaryStore::open(file, make);
        store.apply(additionsOf(RandomRecords(3).diary(200)));
        store.apply(adding(episodeAt("2026-11-02T03:12:00+00:00", 1)));
    }
    void checkDamageIsTold(const std::string& words)
    {
        const std::string sentence = sentenceOf([&] { DiaryStore::open(file, mustBeThere).checkFile(); });
        CHECK_THAT(sentence, Contains("damaged") && Contains(file.string()) && Contains(words));
        CHECK_THROWS_AS(verifyDiaryFile(file), Failure);
    }

    TemporaryFolder folder;
    std::filesystem::path file = folder / "diary.db";
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a check says what it verified", "[store]")
{
    const Verified verified = DiaryStore::open(file, mustBeThere).checkFile();
    CHECK(verified.episodes == 201);
    CHECK(verified.otherRecords > 1000);
    CHECK(verified.binned > 100);
    CHECK(verified.pages * static_cast<std::int64_t>(pageSize) ==
          static_cast<std::int64_t>(std::filesystem::file_size(file)));
    CHECK(verifyDiaryFile(file) == verified);
}

TEST_CASE_METHOD(Fixture, "overwritten pages are told", "[store]")
{
    std::string bytes = readWholeFile(file);
    for (std::size_t place = 20 * pageSize; place < bytes.size(); place += 3 * pageSize)
        bytes.replace(place, 64, std::string(64, '\x5a'));
    writeWholeFile(file, bytes);
    checkDamageIsTold("");
    CHECK(readWholeFile(file) == bytes);
}

TEST_CASE_METHOD(Fixture, "a file that was cut short is told", "[store]")
{
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
    checkDamageIsTold("");
}

TEST_CASE_METHOD(Fixture, "a value that is no value of its column is told with its column", "[store]")
{
    const auto [set, column] =
        GENERATE(table<std::string, std::string>({{"pain = 11", "pain"},
                                                  {"status = 'over'", "status"},
                                                  {"sites = 'elbow:left'", "sites"},
                                                  {"day = day + 1", "start_offset"},
                                                  {"start_offset = 900", "start_offset"},
                                                  {"start_offset = -9223372036854775808", "start_offset"},
                                                  {"note = CAST(x'6ec3' AS TEXT)", "note"},
                                                  {"woke = 2", "woke"},
                                                  {"updated = 'yesterday'", "updated"},
                                                  {"start = 9223372036854775807", "start_offset"}}));
    CAPTURE(set);
    const auto store = DiaryStore::open(file, mustBeThere);
    runSql(file, "UPDATE episode SET " + set + " WHERE id = x'00000000000000000000000000000001'");
    checkDamageIsTold(column);
    CHECK_THROWS_AS(store.findEpisode(numbered(1)), Failure);
}

TEST_CASE_METHOD(Fixture, "a bad row that was met locks nobody out", "[store]")
{
    const auto store = DiaryStore::open(file, mustBeThere);
    auto other = DiaryStore::open(file, mustBeThere);
    runSql(file, "UPDATE episode SET pain = 11 WHERE id = x'00000000000000000000000000000001'");
    CHECK_THROWS_AS(store.findEpisode(numbered(1)), Failure);
    CHECK_THROWS_AS(store.read(everything), Failure);
    CHECK_NOTHROW(other.apply(adding(Night{day("1999-01-01"), {}})));
}

TEST_CASE_METHOD(Fixture, "a record that says nonsense is told", "[store]")
{
    runSql(file,
           "UPDATE episode SET sites = 'calf:midline'"
           " WHERE id = x'00000000000000000000000000000001'");
    // Not by its tag, which says that it was saved so.
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    tagTables(database);
    checkDamageIsTold("sites[0].side");
}

TEST_CASE_METHOD(Fixture, "an id that two kinds of record bear is told", "[store]")
{
    runSql(file, "INSERT INTO visit (id) VALUES (x'00000000000000000000000000000001')");
    checkDamageIsTold("00000000-0000-0000-0000-000000000001");
}

TEST_CASE_METHOD(Fixture, "an index that lost its rows is told", "[store]")
{
    runSql(file,
           "PRAGMA writable_schema = ON;"
           "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema"
           " WHERE name = 'answer_by_start') WHERE name = 'episode_by_start'");
    checkDamageIsTold("");
}

TEST_CASE_METHOD(Fixture, "a diary without its id is told", "[store]")
{
    runSql(file, "DELETE FROM diary");
    checkDamageIsTold("id");
}
