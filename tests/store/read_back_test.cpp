// SPDX-License-Identifier: MIT
#include "store/read_back.h"

#include "store/connection.h"
#include "store/store_failure.h"
#include "store/support/store_helpers.h"

using namespace cramp::diary;
using namespace cramp::platform;
using namespace cramp::store;
using namespace cramp::test;
using Catch::Contains;

namespace
{

struct Fixture {
    Fixture() { DiaryStore::open(file, make).apply(change); }

    TemporaryFolder folder;
    std::filesystem::path file = folder / "diary.db";
    Change change = additionsOf(RandomRecords(8).diary(10));
};

}  // namespace

TEST_CASE_METHOD(Fixture, "what was written is read back, and what was removed is not", "[store]")
{
    SQLite::Database database = openFile(file, SQLite::OPEN_READONLY);
    CHECK_NOTHROW(readBack(database, change));
    CHECK_THROWS_AS(readBack(database, change.inverse()), BadRow);
    DiaryStore::open(file, mustBeThere).apply(change.inverse());
    CHECK_NOTHROW(readBack(database, change.inverse()));
    CHECK_THROWS_AS(readBack(database, change), BadRow);
}

TEST_CASE_METHOD(Fixture, "a record that one way of looking for it does not find is told", "[store]")
{
    const Change one = adding(episodeAt("2026-11-02T03:12:00+00:00", 1));
    DiaryStore::open(file, mustBeThere).apply(one);
    const auto sql =
        GENERATE(as<std::string>(), "UPDATE episode SET note = 'x'", "DELETE FROM episode",
                 "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM "
                 "sqlite_schema WHERE name = 'answer_by_start') WHERE name = 'episode_by_start'");
    runSql(file, sql);
    SQLite::Database database = openFile(file, SQLite::OPEN_READONLY);
    CHECK_THROWS_AS(readBack(database, one), BadRow);
}

TEST_CASE_METHOD(Fixture, "an insert that is ignored is no entry", "[store]")
{
    auto store = DiaryStore::open(file, mustBeThere);
    const auto before = store.counts().episodes;
    // While the store is open: at its opening the trigger would be found.
    runSql(file, "CREATE TRIGGER t BEFORE INSERT ON episode BEGIN SELECT RAISE(IGNORE); END");
    const Change one = adding(episodeAt("2026-11-02T03:12:00+00:00", 1));
    try {
        store.apply(one);
        CHECK(store.findEpisode(numbered(1)));
    } catch (const Failure&) {
        CHECK(store.counts().episodes == before);
    }
}

TEST_CASE("many records of one moment are read back like others", "[store]")
{
    // A search among all of that moment would be quadratic, and be stopped by the limit of steps.
    constexpr std::uint32_t many = 12'000;
    const TemporaryFolder folder;
    Change change;
    for (std::uint32_t number = 1; number <= many; ++number)
        change.edits.push_back({std::nullopt, episodeAt("2026-11-02T03:12:00+00:00", number)});
    DiaryStore store = DiaryStore::open(folder / "diary.db", make);
    CHECK_NOTHROW(store.apply(change));
    CHECK(store.counts().episodes == many);
}
