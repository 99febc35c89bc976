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
void makeReleased(const std::filesystem::path& file, std::int64_t version)
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

// Of today's diaries; the tests add steps to come.
const std::int64_t newest = std::ssize(migrations());

// The name of the copy that is kept of a diary before it is brought to a version.
std::string copyBefore(std::int64_t version, const std::string& number = {})
{
    return "diary.before-v" + std::to_string(version) + number + ".db";
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
    for (std::int64_t version = 1; version <= newest; ++version) {
        CAPTURE(version);
        const TemporaryFolder folder;
        const auto file = folder / "diary.db";
        makeReleased(file, version);
        SQLite::Database inMemory = loadDiary(file, migrations());
        CHECK(versionOf(inMemory) == newest);
        const auto store = DiaryStore::open(file, mustBeThere);
        CHECK(store.read(everything) == releasedDiary(version));
        CHECK(schemaOf(file) == readWholeFile(testData("store/schema.approved.sql")));
    }
}

TEST_CASE("a diary of the first version means what it meant, and a copy of it stays", "[store]")
{
    const TemporaryFolder folder;
    makeReleased(folder / "diary.db", 1);
    DiaryStore store = DiaryStore::open(folder / "diary.db", mustBeThere);
    CHECK(namesIn(folder.path()) == std::set<std::string>{"diary.db", copyBefore(newest)});
    // What is new is written beside what was there.
    const Diary before = store.read(everything);
    Diary after = before;
    addFieldsOfVersion2(after);
    store.apply({"", {{before.person, after.person}, {before.trials[0], after.trials[0]}}});
    CHECK(store.read(everything).person == after.person);
    CHECK(store.read(everything).trials == after.trials);
    CHECK(store.read(everything).episodes == before.episodes);
}

TEST_CASE_METHOD(Fixture, "an older diary is copied beside itself, then brought up to date", "[store]")
{
    const Diary before = DiaryStore::open(file, mustBeThere).read(everything);
    const auto steps = extended({addColumn, addTable});
    openDiary(file, mustBeThere, steps);
    CHECK(versionOfFile(file) == newest + 2);
    const std::string copy = copyBefore(newest + 2);
    CHECK(namesIn(folder.path()) == std::set<std::string>{"diary.db", copy});
    CHECK(modeOf(folder / copy) == 0600);
    CHECK(DiaryStore::open(folder / copy, mustBeThere).read(everything) == before);
    CHECK(SQLite::Database(file.string()).tableExists("of_the_future"));
    // A second time there is nothing to do.
    openDiary(file, mustBeThere, steps);
    CHECK(namesIn(folder.path()).size() == 2);
}

TEST_CASE_METHOD(Fixture, "a copy of before never takes the place of another", "[store]")
{
    const std::string taken = copyBefore(newest + 1);
    writeWholeFile(folder / taken, "kept");
    openDiary(file, mustBeThere, extended({addColumn}));
    CHECK(readWholeFile(folder / taken) == "kept");
    CHECK(namesIn(folder.path()).contains(copyBefore(newest + 1, "-2")));
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
    CHECK(versionOf(database) == newest + 1);
    CHECK_FALSE(database.tableExists("of_the_future"));
    migrate(database, extended({addColumn, addTable}), [] {});
    CHECK(versionOf(database) == newest + 2);
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
    CHECK(versionOfFile(folder / "fresh.db") == newest + 2);
    CHECK(namesIn(folder.path()) == std::set<std::string>{"diary.db", "fresh.db"});
}

TEST_CASE_METHOD(Fixture, "an older backup is brought up to date in memory alone", "[store]")
{
    const std::string before = readWholeFile(file);
    SQLite::Database copy = loadDiary(file, extended({addColumn, addTable}));
    CHECK(versionOf(copy) == newest + 2);
    CHECK(readWholeFile(file) == before);
    CHECK(namesIn(folder.path()).size() == 1);
}
