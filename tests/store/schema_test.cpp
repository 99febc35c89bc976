// SPDX-License-Identifier: MIT
#include "store/migrations.h"
#include "store/opening.h"
#include "store/support/released_diary.h"

#include <array>

using namespace cramp::diary;
using namespace cramp::platform;
using namespace cramp::store;
using namespace cramp::test;

namespace
{

std::string schemaOf(const std::filesystem::path& file)
{
    SQLite::Database database(file.string());
    std::string text = "-- version " + std::to_string(versionOf(database)) + "\n";
    SQLite::Statement statement(
        database, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name");
    while (statement.executeStep())
        text += statement.getColumn(0).getString() + ";\n";
    return text;
}

// A diary file of a released version, from its dump.
void makeReleased(const std::filesystem::path& file, int version)
{
    const auto dump = testData("store/released/v" + std::to_string(version) + ".sql");
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(readWholeFile(dump));
}

void addColumn(SQLite::Database& database)
{
    database.exec("ALTER TABLE visit ADD COLUMN of_the_future TEXT");
}
void addTable(SQLite::Database& database)
{
    database.exec("CREATE TABLE of_the_future (x INTEGER) STRICT");
}
void fail(SQLite::Database& database)
{
    addTable(database);
    database.exec("SELECT no_such_column FROM visit");
}

std::vector<Migration> extended(std::initializer_list<Migration> more)
{
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    steps.insert(steps.end(), more);
    return steps;
}

std::int64_t versionOfFile(const std::filesystem::path& file)
{
    SQLite::Database database(file.string());
    return versionOf(database);
}

struct Fixture {
    Fixture() { DiaryStore::open(file, make).apply(additionsOf(RandomRecords(4).diary(20))); }

    TemporaryFolder folder;
    std::filesystem::path file = folder / "diary.db";
};

}  // namespace

TEST_CASE("the schema is the approved one", "[store]")
{
    const TemporaryFolder folder;
    DiaryStore::open(folder / "diary.db", make);
    // What differs here is a new step at the end of the migrations, never a change of an old one.
    CHECK(schemaOf(folder / "diary.db") == readWholeFile(testData("store/schema.approved.sql")));
}

TEST_CASE("a diary of every released version is read", "[store]")
{
    for (int version = 1; version <= std::ssize(migrations()); ++version) {
        const TemporaryFolder folder;
        const auto file = folder / "diary.db";
        makeReleased(file, version);
        const auto store = DiaryStore::open(file, mustBeThere);
        CHECK(store.read(everything) == releasedDiary());
        CHECK(schemaOf(file) == readWholeFile(testData("store/schema.approved.sql")));
    }
}

TEST_CASE_METHOD(Fixture, "an older diary is copied beside itself, then brought up to date", "[store]")
{
    const Diary before = DiaryStore::open(file, mustBeThere).read(everything);
    const auto steps = extended({addColumn, addTable});
    openDiary(file, mustBeThere, steps);
    CHECK(versionOfFile(file) == 3);
    CHECK(namesIn(folder.path()) == std::set<std::string>{"diary.db", "diary.before-v3.db"});
    CHECK(modeOf(folder / "diary.before-v3.db") == 0600);
    CHECK(DiaryStore::open(folder / "diary.before-v3.db", mustBeThere).read(everything) == before);
    CHECK(SQLite::Database(file.string()).tableExists("of_the_future"));
    // A second time there is nothing to do.
    openDiary(file, mustBeThere, steps);
    CHECK(namesIn(folder.path()).size() == 2);
}

TEST_CASE_METHOD(Fixture, "a copy of before never takes the place of another", "[store]")
{
    writeWholeFile(folder / "diary.before-v2.db", "kept");
    openDiary(file, mustBeThere, extended({addColumn}));
    CHECK(readWholeFile(folder / "diary.before-v2.db") == "kept");
    CHECK(namesIn(folder.path()).contains("diary.before-v2-2.db"));
}

TEST_CASE_METHOD(Fixture, "a step that would fail is found out on the copy, and nothing is changed",
                 "[store]")
{
    const std::string before = readWholeFile(file);
    CHECK_THROWS(openDiary(file, mustBeThere, extended({addColumn, fail})));
    CHECK(readWholeFile(file) == before);
    CHECK(namesIn(folder.path()) == std::set<std::string>{"diary.db"});
}

TEST_CASE_METHOD(Fixture, "a step is done whole or not at all, and those before it stay done", "[store]")
{
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    CHECK_THROWS(migrate(database, extended({addColumn, fail}), [] {}));
    CHECK(versionOf(database) == 2);
    CHECK_FALSE(database.tableExists("of_the_future"));
    migrate(database, extended({addColumn, addTable}), [] {});
    CHECK(versionOf(database) == 3);
}

TEST_CASE_METHOD(Fixture, "a damaged older diary is not migrated", "[store]")
{
    runSql(file, "UPDATE episode SET status = 'over'");
    const std::string before = readWholeFile(file);
    CHECK_THAT(sentenceOf([&] { openDiary(file, mustBeThere, extended({addColumn})); }),
               Catch::Contains("damaged"));
    CHECK(readWholeFile(file) == before);
    CHECK(namesIn(folder.path()).size() == 1);
}

TEST_CASE_METHOD(Fixture, "a fresh file runs every step without a copy", "[store]")
{
    openDiary(folder / "fresh.db", make, extended({addColumn, addTable}));
    CHECK(versionOfFile(folder / "fresh.db") == 3);
    CHECK(namesIn(folder.path()) == std::set<std::string>{"diary.db", "fresh.db"});
}

TEST_CASE_METHOD(Fixture, "an older backup is brought up to date in memory alone", "[store]")
{
    const std::string before = readWholeFile(file);
    SQLite::Database copy = loadDiary(file, extended({addColumn, addTable}));
    CHECK(versionOf(copy) == 3);
    CHECK(readWholeFile(file) == before);
    CHECK(namesIn(folder.path()).size() == 1);
}
