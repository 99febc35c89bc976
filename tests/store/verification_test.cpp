// SPDX-License-Identifier: MIT
#include "store/salvage.h"
#include "store/store_failure.h"
#include "store/support/store_helpers.h"

#include <unistd.h>

#include <algorithm>
#include <random>

using namespace cramp::diary;
using namespace cramp::platform;
using namespace cramp::store;
using namespace cramp::test;
using Catch::Contains;

namespace
{

// A column of a table that the person fills, or of the digests.
struct Column {
    std::string table;
    std::string name;
    std::string type;
};

std::vector<Column> columnsOf(const std::filesystem::path& file)
{
    SQLite::Database database(file.string());
    std::vector<Column> columns;
    SQLite::Statement statement(database,
                                "SELECT t.name, c.name, c.type FROM sqlite_schema AS t, "
                                "pragma_table_info(t.name) AS c WHERE t.type = 'table'");
    while (statement.executeStep())
        columns.push_back({statement.getColumn(0).getString(), statement.getColumn(1).getString(),
                           statement.getColumn(2).getString()});
    return columns;
}

// Another value of the same type.
std::string otherValue(const Column& column)
{
    if (column.type == "INTEGER") return "ifnull(" + column.name + ", 0) + 1";
    if (column.type == "TEXT") return "ifnull(" + column.name + ", '') || '1'";
    return "randomblob(length(" + column.name + "))";
}

struct Fixture {
    Fixture()
    {
        auto store = DiaryStore::open(file, make);
        store.apply(additionsOf(RandomRecords(6).diary(10)));
        store.apply(adding(episodeAt("2026-11-02T03:12:00+00:00", 1)));
        store.apply(adding(episodeAt("2026-11-03T03:12:00+00:00", 2)));
        sound = store.read(everything);
        bytes = readWholeFile(file);
    }
    // False when SQLite itself refuses the value, or nothing was there to be changed.
    bool alter(const Column& column, std::uint32_t row) const
    {
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
        const std::string key = column.table == "table_digest" ? "name" : "rowid";
        const int rows = database.execAndGet("SELECT count(*) FROM " + column.table).getInt();
        if (rows == 0) return false;
        const std::string place = std::to_string(row % static_cast<std::uint32_t>(rows));
        try {
            return database.exec("UPDATE " + column.table + " SET " + column.name + " = " +
                                 otherValue(column) + " WHERE " + key + " = (SELECT " + key + " FROM " +
                                 column.table + " LIMIT 1 OFFSET " + place + ")") == 1;
        } catch (const SQLite::Exception&) {
            return false;
        }
    }
    // At its opening, in a check, by one that has it open, and as a backup.
    void checkFound(DiaryStore& open, const std::string& words) const
    {
        CHECK_THROWS_AS(open.read(everything), DamagedDiary);
        CHECK_THROWS_AS(open.checkFile(), DamagedDiary);
        CHECK_THROWS_AS(open.backupTo(folder / "copy.db"), DamagedDiary);
        CHECK_THROWS_AS(verifyDiaryFile(file), DamagedDiary);
        const std::string before = readWholeFile(file);
        CHECK_THAT(sentenceOf([&] { DiaryStore::open(file, mustBeThere); }),
                   Contains("damaged") && Contains(file.string()) && Contains(words));
        CHECK(readWholeFile(file) == before);
    }
    void checkFoundAfter(const std::string& sql, const std::string& words) const
    {
        CAPTURE(sql);
        auto open = DiaryStore::open(file, mustBeThere);
        runSql(file, sql);
        checkFound(open, words);
    }

    TemporaryFolder folder;
    std::filesystem::path file = folder / "diary.db";
    Diary sound;
    std::string bytes;
};

template <typename Kind>
bool isPartOf(const std::vector<Kind>& part, const std::vector<Kind>& whole)
{
    return std::ranges::all_of(
        part, [&](const Kind& record) { return std::ranges::find(whole, record) != whole.end(); });
}

// Every record of a part is in the whole as it is.
bool isPartOf(const Diary& part, const Diary& whole)
{
    return std::apply(
        [&whole]<typename... Kinds>(const std::vector<Kinds>&... lists) {
            return (isPartOf(lists, recordsOf<Kinds>(whole)) && ...);
        },
        recordLists(part));
}

std::int64_t lostOf(const DamagedDiaryParts& parts)
{
    std::int64_t lost = 0;
    for (const SalvagedKind& kind : parts.kinds)
        lost += kind.lost;
    return lost;
}

}  // namespace

TEST_CASE_METHOD(Fixture, "a value that was altered is found, in whatever column of whatever table",
                 "[store]")
{
    const auto seed = static_cast<std::uint32_t>(::getpid());
    CAPTURE(seed);
    std::mt19937 random(seed);
    auto columns = columnsOf(file);
    std::ranges::shuffle(columns, random);
    int altered = 0;
    for (std::size_t index = 0; altered < 30 && index < columns.size(); ++index) {
        const Column& column = columns[index];
        const auto row = static_cast<std::uint32_t>(random());
        CAPTURE(column.table, column.name, row);
        writeWholeFile(file, bytes);
        const auto open = DiaryStore::open(file, mustBeThere);
        if (!alter(column, row)) continue;
        ++altered;
        CHECK_THROWS_AS(open.read(everything), DamagedDiary);
        CHECK_THROWS_AS(DiaryStore::open(file, mustBeThere), DamagedDiary);
    }
    CHECK(altered == 30);
}

TEST_CASE_METHOD(Fixture, "no bit of the file can make it say something else", "[store]")
{
    const auto seed = static_cast<std::uint32_t>(::getpid());
    CAPTURE(seed);
    std::mt19937 random(seed);
    int found = 0;
    for (int round = 0; round < 60; ++round) {
        const std::size_t place = random() % bytes.size();
        const int bit = static_cast<int>(random() % 8);
        CAPTURE(place, bit);
        std::string damaged = bytes;
        damaged[place] = static_cast<char>(damaged[place] ^ (1 << bit));
        writeWholeFile(file, damaged);
        try {
            const Diary read = DiaryStore::open(file, mustBeThere).read(everything);
            CHECK(read == sound);
        } catch (const Failure&) {
            ++found;
        }
    }
    CHECK(found > 0);
}

TEST_CASE_METHOD(Fixture, "an altered record is named by its id and its time", "[store]")
{
    checkFoundAfter("UPDATE episode SET pain = 9 WHERE id = x'00000000000000000000000000000001'",
                    "00000000-0000-0000-0000-000000000001, the cramp of 2 November 2026, 03:12");
}

TEST_CASE_METHOD(Fixture, "a record that is missing is found", "[store]")
{
    const auto [table, name] = GENERATE(Catch::Generators::table<std::string, std::string>(
        {{"episode", "episode"},
         {"night", "night"},
         {"person", "person"},
         {"sleep_hours", "sleep_hours"},
         {"trial", "trial"},
         {"table_digest WHERE name = 'visit' --", "visit"}}));
    const bool isDigest = name == "visit";
    const std::string one = isDigest ? "" : " WHERE rowid = (SELECT max(rowid) FROM " + table + ")";
    checkFoundAfter("DELETE FROM " + table + one, isDigest ? "count of visit" : name);
}

TEST_CASE_METHOD(Fixture, "a record that is there twice, or in another's place, is found", "[store]")
{
    const auto sql = GENERATE(
        as<std::string>(),
        // Under another id, date or place.
        "CREATE TEMP TABLE t AS SELECT * FROM episode WHERE id = x'00000000000000000000000000000001';"
        "UPDATE t SET id = x'00000000000000000000000000000003'; INSERT INTO episode SELECT * FROM t",
        "CREATE TEMP TABLE t AS SELECT * FROM sleep_hours LIMIT 1;"
        "UPDATE t SET place = 99; INSERT INTO sleep_hours SELECT * FROM t",
        "INSERT INTO night SELECT day + 100000, updated, binned, tag FROM night LIMIT 1",
        // Two that exchanged what they say.
        "CREATE TEMP TABLE t AS SELECT * FROM episode WHERE id IN (x'00000000000000000000000000000001',"
        " x'00000000000000000000000000000002');"
        "DELETE FROM episode WHERE id IN (SELECT id FROM t);"
        "UPDATE t SET id = CASE id WHEN x'00000000000000000000000000000001'"
        " THEN x'00000000000000000000000000000002' ELSE x'00000000000000000000000000000001' END;"
        "INSERT INTO episode SELECT * FROM t",
        "UPDATE episode SET tag = (SELECT tag FROM episode WHERE id = x'00000000000000000000000000000002')"
        " WHERE id = x'00000000000000000000000000000001'",
        // Into another table of the same shape.
        "UPDATE table_digest SET (row_count, digest, tag) ="
        " (SELECT row_count, digest, tag FROM table_digest WHERE name = 'plan') WHERE name = 'trial'");
    checkFoundAfter(sql, "");
}

TEST_CASE_METHOD(Fixture, "an older state of a record, with the tag that it had, is found", "[store]")
{
    std::filesystem::copy_file(file, folder / "before.db");
    auto open = DiaryStore::open(file, mustBeThere);
    const Episode before = open.findEpisode(numbered(1)).value();
    Episode after = before;
    after.pain = Pain::from(7);
    open.apply({"", {{before, after}}});
    runSql(file, "ATTACH '" + (folder / "before.db").string() +
                     "' AS old; REPLACE INTO episode SELECT * FROM old.episode"
                     " WHERE id = x'00000000000000000000000000000001'");
    checkFound(open, "older");
    CHECK_THAT(lookAtDamaged(file).sentence, Contains("older than what was saved last: episode."));
}

TEST_CASE_METHOD(Fixture, "a record of another diary is found", "[store]")
{
    DiaryStore::open(folder / "other.db", make).apply(adding(episodeAt("2026-11-04T03:12:00+00:00", 9)));
    checkFoundAfter("ATTACH '" + (folder / "other.db").string() +
                        "' AS other; INSERT INTO episode SELECT * FROM other.episode",
                    "00000000-0000-0000-0000-000000000009");
}

TEST_CASE_METHOD(Fixture, "an altered record is not written over", "[store]")
{
    auto open = DiaryStore::open(file, mustBeThere);
    const Episode before = open.findEpisode(numbered(1)).value();
    const auto sql = GENERATE(as<std::string>(), "UPDATE episode SET note = 'x'",
                              "UPDATE table_digest SET row_count = row_count + 1 WHERE name = 'episode'",
                              "UPDATE diary SET id = randomblob(16)");
    runSql(file, sql);
    const std::string damaged = readWholeFile(file);
    CHECK_THROWS_AS(open.apply({"", {{before, std::nullopt}}}), DamagedDiary);
    CHECK(readWholeFile(file) == damaged);
}

TEST_CASE("in a diary too long to be looked at whole, what is read is held against its tags", "[store]")
{
    const TemporaryFolder folder;
    const auto file = folder / "diary.db";
    Change change;
    for (std::uint32_t number = 0; number < 1200; ++number) {
        Episode episode = episodeAt("2020-01-01T03:00:00+00:00", number + 1);
        episode.start.wall += std::chrono::days(number);
        episode.note = std::string(2000, 'n');
        change.edits.push_back({std::nullopt, episode});
    }
    DiaryStore::open(file, make).apply(change);
    const auto sql = GENERATE(as<std::string>(), "UPDATE episode SET pain = 3", "DELETE FROM episode");
    runSql(file, sql + " WHERE id = x'00000000000000000000000000000001'");
    auto store = DiaryStore::open(file, mustBeThere);
    CHECK(store.read({day("2021-01-01"), day("2021-01-31")}).episodes.size() == 31);
    CHECK_THROWS_AS(store.read({}), DamagedDiary);
    CHECK_THROWS_AS(store.checkFile(), DamagedDiary);
    if (sql.starts_with("UPDATE")) CHECK_THROWS_AS(store.read({{}, day("2020-01-31")}), DamagedDiary);
}

TEST_CASE_METHOD(Fixture, "a look at a damaged diary shows what is whole and counts the rest", "[store]")
{
    const auto seed = static_cast<std::uint32_t>(::getpid());
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto columns = columnsOf(file);
    for (int round = 0; round < 15; ++round) {
        const Column& column = columns[random() % columns.size()];
        const auto row = static_cast<std::uint32_t>(random());
        CAPTURE(column.table, column.name, row);
        writeWholeFile(file, bytes);
        if (!alter(column, row)) continue;
        if (column.table == "diary") {
            CHECK_THROWS_AS(lookAtDamaged(file), DamagedDiary);
            continue;
        }
        const DamagedDiaryParts parts = readDamagedDiary(file);
        CHECK(parts.isHeldAgainstTags);
        const bool isRecord = column.table != "table_digest";
        CHECK(lostOf(parts) == (isRecord ? 1 : 0));
        CHECK(isPartOf(parts.diary, sound));
        const DamagedLook look = lookAtDamaged(file);
        Diary shown = look.store.read(everything);
        CHECK(shown == parts.diary);
        CHECK_THAT(look.sentence, Contains(isRecord ? "leaves out: " : "No record"));
    }
}

TEST_CASE_METHOD(Fixture, "a look at a damaged diary counts what was removed from it", "[store]")
{
    runSql(file,
           "DELETE FROM episode WHERE id = x'00000000000000000000000000000001';"
           "DELETE FROM night; DELETE FROM person; DELETE FROM sleep_hours WHERE place = 1");
    const DamagedDiaryParts parts = readDamagedDiary(file);
    CHECK(parts.diary.episodes.size() == sound.episodes.size() - 1);
    CHECK(parts.diary.sleep.entries.empty());
    CHECK_THAT(lookAtDamaged(file).sentence,
               Contains("episode 1, night " + std::to_string(sound.nights.size()) + ", person"));
    CHECK(lostOf(parts) == std::ssize(sound.nights) + 3);
    // The file itself is only read.
    CHECK_THROWS_AS(DiaryStore::open(file, mustBeThere), DamagedDiary);
}
