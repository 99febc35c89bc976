// SPDX-License-Identifier: MIT
#include "store/backups.h"
#include "store/store_failure.h"
#include "store/support/store_helpers.h"

#include <unistd.h>

#include <random>

using namespace cramp::platform;
using namespace cramp::store;
using namespace cramp::test;
using Catch::Contains;

namespace
{

constexpr auto nowText = "2026-11-22-103000";

struct Fixture {
    Fixture()
    {
        auto store = DiaryStore::open(file, make);
        store.apply(adding(episodeAt("2026-11-02T03:12:00+00:00", 1)));
        store.backupTo(folder / "backup.db");
    }
    void flip(std::size_t place, int bit)
    {
        std::string bytes = readWholeFile(file);
        bytes[place] = static_cast<char>(bytes[place] ^ (1 << bit));
        writeWholeFile(file, bytes);
    }
    // Refused with a sentence, unchanged, and the backup takes its place.
    void checkRefusedAndRestored()
    {
        const std::string before = readWholeFile(file);
        for (const auto whenMissing : {make, mustBeThere})
            CHECK_THAT(sentenceOf([&] { DiaryStore::open(file, whenMissing); }), Contains(file.string()));
        CHECK_THROWS_AS(verifyDiaryFile(file), Failure);
        CHECK(readWholeFile(file) == before);
        const auto kept = restoreBackup(folder / "backup.db", file, nowText);
        REQUIRE(kept);
        CHECK(readWholeFile(*kept) == before);
        CHECK(verifyDiaryFile(file).episodes == 1);
        CHECK(modeOf(file) == 0600);
    }

    TemporaryFolder folder;
    std::filesystem::path file = folder / "diary.db";
};

}  // namespace

TEST_CASE_METHOD(Fixture,
                 "a bit of a diary's own numbers is enough to refuse it, and not to refuse a restore",
                 "[store]")
{
    // Magic, page size, reserved bytes, schema's encoding, version (a negative one too) and application id.
    const auto [place, bit] = GENERATE(table<std::size_t, int>({{0, 0},
                                                                {16, 6},
                                                                {17, 1},
                                                                {20, 3},
                                                                {21, 0},
                                                                {59, 1},
                                                                {60, 7},
                                                                {62, 0},
                                                                {63, 1},
                                                                {63, 5},
                                                                {68, 0},
                                                                {71, 4}}));
    CAPTURE(place, bit);
    flip(place, bit);
    checkRefusedAndRestored();
}

TEST_CASE_METHOD(Fixture, "a negative version is damage", "[store]")
{
    runSql(file, "PRAGMA user_version = -5");
    CHECK_THROWS_AS(DiaryStore::open(file, make), DamagedDiary);
    runSql(file, "PRAGMA user_version = 0");
    CHECK_THROWS_AS(DiaryStore::open(file, mustBeThere), DamagedDiary);
}

TEST_CASE_METHOD(Fixture, "a diary that holds more than this program makes is damaged", "[store]")
{
    const auto sql =
        GENERATE(as<std::string>(), "CREATE VIEW v AS SELECT * FROM episode",
                 "CREATE TRIGGER t BEFORE INSERT ON episode BEGIN SELECT RAISE(IGNORE); END",
                 "CREATE TABLE more (x)", "ALTER TABLE visit ADD COLUMN more INTEGER AS (length(note))",
                 "CREATE VIRTUAL TABLE words USING fts5(x)", "DROP INDEX episode_by_start",
                 "DROP TABLE trial", "CREATE INDEX more ON episode (note)");
    CAPTURE(sql);
    runSql(file, sql);
    CHECK_THROWS_AS(DiaryStore::open(file, mustBeThere), DamagedDiary);
    checkRefusedAndRestored();
}

TEST_CASE_METHOD(Fixture, "a view that never ends in place of a table hangs nothing", "[store]")
{
    runSql(file,
           "DROP TABLE person;"
           "CREATE VIEW person AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
           "SELECT 1 AS only, max(x) AS name, 1 AS birth_day, 1 AS nhs_number FROM n");
    checkRefusedAndRestored();
}

TEST_CASE_METHOD(Fixture, "two tables on one page are damage", "[store]")
{
    runSql(file,
           "PRAGMA writable_schema = ON;"
           "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'visit')"
           " WHERE name = 'trial'");
    CHECK_THROWS_AS(DiaryStore::open(file, mustBeThere), DamagedDiary);
}

TEST_CASE_METHOD(Fixture, "a diary with other pages than this program's is damaged", "[store]")
{
    runSql(file, "PRAGMA page_size = 1024; VACUUM");
    checkRefusedAndRestored();
}

TEST_CASE_METHOD(Fixture, "no bit of the first page can make a command hang, crash or lose the file",
                 "[store]")
{
    const auto seed = static_cast<std::uint32_t>(::getpid());
    CAPTURE(seed);
    std::mt19937 random(seed);
    const std::string sound = readWholeFile(file);
    for (int round = 0; round < 150; ++round) {
        const std::size_t place = random() % (round % 2 == 0 ? 128 : 4096);
        const int bit = static_cast<int>(random() % 8);
        CAPTURE(place, bit);
        writeWholeFile(file, sound);
        flip(place, bit);
        try {
            auto store = DiaryStore::open(file, mustBeThere);
            store.apply(adding(episodeAt("2026-11-03T03:12:00+00:00", 2)));
            CHECK(store.findEpisode(numbered(2)));
            CHECK(DiaryStore::open(file, mustBeThere).read(everything).episodes.size() == 2);
        } catch (const Failure& failure) {
            CHECK_THAT(failure.sentence(), Contains(file.string()));
        }
    }
}

TEST_CASE_METHOD(Fixture, "damaged pages of a small diary are found before anything is written", "[store]")
{
    {
        auto store = DiaryStore::open(file, mustBeThere);
        store.apply(additionsOf(RandomRecords(3).diary(100)));
    }
    std::string bytes = readWholeFile(file);
    bytes.replace(bytes.size() - 4096, 64, std::string(64, '\x5a'));
    writeWholeFile(file, bytes);
    CHECK_THROWS_AS(DiaryStore::open(file, mustBeThere), DamagedDiary);
    CHECK(readWholeFile(file) == bytes);
}
