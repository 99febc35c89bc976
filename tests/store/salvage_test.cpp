// SPDX-License-Identifier: MIT
#include "store/salvage.h"

#include "store/backup_files.h"
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

constexpr std::size_t pageSize = 4096;
constexpr auto nowText = "2026-11-22-103000";

struct Fixture {
    Fixture()
    {
        auto store = DiaryStore::open(file, make);
        store.apply(additionsOf(RandomRecords(3).diary(200)));
        sound = store.read(everything);
        bytes = readWholeFile(file);
    }
    void overwrite(std::size_t place, std::size_t length)
    {
        bytes.replace(place, length, std::string(length, '\x5a'));
        writeWholeFile(file, bytes);
    }
    Diary salvaged() const { return DiaryStore::open(salvage.file, mustBeThere).read(everything); }
    void salvageFile()
    {
        salvage = salvageDiary(file, nowText);
        CHECK(readWholeFile(file) == bytes);
        CHECK(modeOf(salvage.file) == 0600);
    }

    TemporaryFolder folder;
    std::filesystem::path file = folder / "diary.db";
    Diary sound;
    std::string bytes;
    Salvage salvage;
};

// Every record of a part is in the whole as it is.
bool isWithin(const std::vector<Episode>& part, const std::vector<Episode>& whole)
{
    return std::ranges::all_of(
        part, [&](const Episode& episode) { return std::ranges::find(whole, episode) != whole.end(); });
}

std::int64_t lostOf(const Salvage& salvage, RecordKind kind)
{
    for (const SalvagedKind& each : salvage.kinds)
        if (each.kind == kind) return each.lost;
    return 0;
}

}  // namespace

TEST_CASE_METHOD(Fixture, "a salvage of a sound diary is the diary", "[store]")
{
    salvageFile();
    CHECK(salvage.file == folder / "diary.salvaged-2026-11-22-103000.db");
    CHECK(salvaged() == sound);
    for (const SalvagedKind& kind : salvage.kinds)
        CHECK(kind.lost == 0);
    CHECK(salvage.kinds.size() == 10);
    CHECK(salvage.unreadablePages == 0);
    CHECK(salvage.firstDay == sound.episodes.front().start.date());
    CHECK(salvageDiary(file, nowText).file == folder / "diary.salvaged-2026-11-22-103000-2.db");
}

TEST_CASE_METHOD(Fixture, "without its first page a diary gives all of its records", "[store]")
{
    overwrite(0, pageSize);
    salvageFile();
    CHECK(salvaged() == sound);
}

TEST_CASE_METHOD(Fixture, "a wrong number of its version hides nothing of a diary", "[store]")
{
    bytes[63] = GENERATE('\x01', '\x02', '\x77', '\x00');
    writeWholeFile(file, bytes);
    salvageFile();
    CHECK(salvaged() == sound);
}

TEST_CASE_METHOD(Fixture, "an altered record is lost, and given by a backup that has it", "[store]")
{
    const Uuid id = sound.episodes.front().id;
    DiaryStore::open(file, mustBeThere).backupTo(folder / "before.db");
    runSql(file,
           "UPDATE episode SET pain = ifnull(pain, 3) + 1 WHERE rowid = "
           "(SELECT rowid FROM episode ORDER BY start LIMIT 1)");
    bytes = readWholeFile(file);
    salvageFile();
    CHECK(lostOf(salvage, RecordKind::Episode) == 1);
    CHECK(salvaged().episodes.size() == sound.episodes.size() - 1);
    CHECK_FALSE(DiaryStore::open(salvage.file, mustBeThere).findEpisode(id));
    std::filesystem::create_directory(folder / "backups");
    std::filesystem::rename(folder / "before.db", dailyBackup(file, day("2026-11-20")));
    salvageFile();
    CHECK(salvaged() == sound);
}

TEST_CASE_METHOD(Fixture, "without the row that holds the key, records are saved as they stand", "[store]")
{
    runSql(file, "UPDATE diary SET id = randomblob(16)");
    bytes = readWholeFile(file);
    salvageFile();
    Diary saved = salvaged();
    saved.id = sound.id;
    CHECK(saved == sound);
}

TEST_CASE_METHOD(Fixture, "without the page that leads to its rows a table gives them still", "[store]")
{
    SQLite::Database database(file.string());
    for (const char* table :
         {"episode", "answer", "visit", "trial", "check_in", "stretch_session", "exercise"}) {
        const int root =
            database
                .execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = '" + std::string(table) + "'")
                .getInt();
        const std::size_t place = (static_cast<std::size_t>(root) - 1) * pageSize;
        if (bytes[place] == 5) bytes.replace(place, pageSize, std::string(pageSize, '\0'));
    }
    writeWholeFile(file, bytes);
    salvageFile();
    CHECK(salvaged() == sound);
    CHECK(salvage.unreadablePages > 0);
}

TEST_CASE_METHOD(Fixture, "a page whose front is gone gives the rows behind it", "[store]")
{
    std::size_t leaf = 0;
    for (std::size_t page = bytes.size() / pageSize - 1; leaf == 0 && page > 0; --page)
        if (bytes[page * pageSize] == 13) leaf = page;
    overwrite(leaf * pageSize, 8);
    salvageFile();
    const Diary saved = salvaged();
    CHECK(isWithin(saved.episodes, sound.episodes));
    const std::size_t lost = sound.episodes.size() - saved.episodes.size();
    CHECK(lost <= 1);
    CHECK(salvage.unreadablePages == 1);
}

TEST_CASE_METHOD(Fixture, "what is lost is counted and dated", "[store]")
{
    SQLite::Database database(file.string());
    // The first leaf of the episodes: the page that holds the first row's id.
    SQLite::Statement id(database, "SELECT id FROM episode ORDER BY rowid LIMIT 1");
    REQUIRE(id.executeStep());
    const std::string first(static_cast<const char*>(id.getColumn(0).getBlob()), 16);
    for (auto place = bytes.find(first); place != std::string::npos; place = bytes.find(first, place + 1)) {
        const std::size_t page = place / pageSize * pageSize;
        if (bytes[page] == 13) overwrite(page, pageSize);
    }
    salvageFile();
    const auto saved = salvaged().episodes;
    CHECK(saved.size() < sound.episodes.size());
    CHECK(isWithin(saved, sound.episodes));
    const auto lost = static_cast<std::int64_t>(sound.episodes.size() - saved.size());
    CHECK(lostOf(salvage, RecordKind::Episode) == lost);
    CHECK(std::ssize(salvage.lostDays) == lost);
}

TEST_CASE_METHOD(Fixture, "the newest sound backup gives what the file lost", "[store]")
{
    DiaryStore::open(file, mustBeThere).keepDailyBackup(day("2026-11-20"));
    overwrite(20 * pageSize, 20 * pageSize);
    writeWholeFile(dailyBackup(file, day("2026-11-21")), "no diary");
    salvageFile();
    CHECK(salvage.backup == dailyBackup(file, day("2026-11-20")));
    CHECK(salvage.fromBackup > 0);
    CHECK(salvaged() == sound);
}

TEST_CASE_METHOD(Fixture, "a file that was cut short gives what is left of it", "[store]")
{
    bytes.resize(bytes.size() * 2 / 3 + 100);
    writeWholeFile(file, bytes);
    salvageFile();
    CHECK_FALSE(salvaged().episodes.empty());
    CHECK(isWithin(salvaged().episodes, sound.episodes));
}

TEST_CASE_METHOD(Fixture, "what holds nothing of a diary is refused and makes nothing", "[store]")
{
    const auto other = folder / "other.db";
    writeWholeFile(other,
                   GENERATE(as<std::string>(), "", "x", std::string(50'000, 'y'), std::string(9000, '\x0d')));
    CHECK_THAT(sentenceOf([&] { salvageDiary(other, nowText); }), Contains("Nothing of a diary"));
    CHECK_THROWS_AS(salvageDiary(folder / "nowhere.db", nowText), Failure);
    CHECK_THROWS_AS(salvageDiary(folder.path(), nowText), Failure);
    CHECK(namesIn(folder.path()) == std::set<std::string>{"diary.db", "other.db"});
}

TEST_CASE_METHOD(Fixture, "whatever is overwritten, most is saved and nothing is made up", "[store]")
{
    const auto seed = static_cast<std::uint32_t>(::getpid());
    CAPTURE(seed);
    std::mt19937 random(seed);
    const std::string whole = bytes;
    for (int round = 0; round < 10; ++round) {
        bytes = whole;
        for (int spot = 0; spot < 12; ++spot)
            bytes.replace(random() % (bytes.size() - 300), 1, 1, static_cast<char>(random()));
        overwrite(random() % (bytes.size() - pageSize), 1 + random() % pageSize);
        salvageFile();
        const Diary saved = salvaged();
        CHECK(saved.episodes.size() * 10 >= sound.episodes.size() * 8);
        CHECK(isWithin(saved.episodes, sound.episodes));
    }
}
