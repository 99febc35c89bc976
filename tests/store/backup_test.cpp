// SPDX-License-Identifier: MIT
#include "store/backups.h"
#include "store/proven_backup.h"
#include "store/support/store_helpers.h"

using namespace cramp::diary;
using namespace cramp::platform;
using namespace cramp::store;
using namespace cramp::test;
using Catch::Contains;

namespace
{

constexpr auto nowText = "2026-11-22-103000";

struct Fixture {
    Fixture() { store.apply(adding(episodeAt("2026-11-02T03:12:00+00:00", 1))); }

    Diary present() const { return DiaryStore::open(file, mustBeThere).read(everything); }
    // A backup that holds one episode, while the diary goes on to two.
    std::filesystem::path backupThenGoOn()
    {
        store.backupTo(folder / "backup.db");
        store.apply(adding(episodeAt("2026-11-03T03:12:00+00:00", 2)));
        return folder / "backup.db";
    }

    TemporaryFolder folder;
    std::filesystem::path file = folder / "diary.db";
    DiaryStore store = DiaryStore::open(file, make);
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a backup is a whole diary for its owner alone", "[store]")
{
    store.apply(additionsOf(RandomRecords(6).diary(30)));
    store.backupTo(folder / "copy.db");
    CHECK(modeOf(folder / "copy.db") == 0600);
    CHECK(DiaryStore::open(folder / "copy.db", mustBeThere).read(everything) == present());
    CHECK(namesIn(folder.path()) == std::set<std::string>{"diary.db", "copy.db"});
}

TEST_CASE_METHOD(Fixture, "a backup takes the place of another file only when asked", "[store]")
{
    writeWholeFile(folder / "copy.db", "kept");
    CHECK_THAT(sentenceOf([&] { store.backupTo(folder / "copy.db"); }), Contains("already a file"));
    CHECK(readWholeFile(folder / "copy.db") == "kept");
    store.backupTo(folder / "copy.db", Existing::Replace);
    CHECK(verifyDiaryFile(folder / "copy.db").episodes == 1);
}

TEST_CASE_METHOD(Fixture, "a diary is never backed up onto itself", "[store]")
{
    std::filesystem::create_symlink(file, folder / "link.db");
    CHECK_THROWS_AS(store.backupTo(file, Existing::Replace), Failure);
    CHECK_THROWS_AS(store.backupTo(folder / "link.db", Existing::Replace), Failure);
    CHECK(present().episodes.size() == 1);
}

TEST_CASE_METHOD(Fixture, "a backup into a folder that is not there names it", "[store]")
{
    const auto copy = folder / "usb/copy.db";
    CHECK_THAT(sentenceOf([&] { store.backupTo(copy); }), Contains(copy.string()));
}

TEST_CASE_METHOD(Fixture, "a damaged diary is not backed up", "[store]")
{
    runSql(file, "UPDATE episode SET status = 'over'");
    CHECK_THAT(sentenceOf([&] { store.backupTo(folder / "copy.db"); }), Contains("damaged"));
    CHECK(namesIn(folder.path()) == std::set<std::string>{"diary.db"});
}

TEST_CASE_METHOD(Fixture, "one backup a day is kept, of the last seven days and of the weeks before",
                 "[store]")
{
    CHECK_FALSE(newestBackup(file, {}));
    const Date first = day("2026-11-20");
    for (int index = 0; index < 12; ++index)
        CHECK(store.keepDailyBackup(first + std::chrono::days(index)));
    CHECK_FALSE(store.keepDailyBackup(first + std::chrono::days(11)));
    const auto backups = folder / "backups";
    CHECK(modeOf(backups) == 0700);
    CHECK(namesIn(backups).size() == 8);
    CHECK(newestBackup(file, {})->file == backups / "diary-2026-12-01.db");
    CHECK(std::filesystem::exists(backups / "diary-2026-11-25.db"));
    CHECK(std::filesystem::exists(backups / "diary-2026-11-22.db"));
    CHECK(newestProvenBackup(file, {})->holds.episodes == 1);
}

TEST_CASE_METHOD(Fixture, "other files among the backups are left alone", "[store]")
{
    const auto backups = folder / "backups";
    std::filesystem::create_directory(backups);
    for (const char* name : {"diary-holiday.db", "other-2026-12-01.db", "diary-2026-12-01.txt"})
        writeWholeFile(backups / name, "kept");
    for (int index = 0; index < 9; ++index)
        store.keepDailyBackup(day("2026-11-01") + std::chrono::days(index));
    CHECK(namesIn(backups).size() == 8 + 3);
    CHECK(newestBackup(file, {})->file == backups / "diary-2026-11-09.db");
}

TEST_CASE_METHOD(Fixture, "a restore keeps the present diary beside it", "[store]")
{
    const auto backup = backupThenGoOn();
    const std::string backupBytes = readWholeFile(backup);
    const std::string before = readWholeFile(file);
    const auto kept = restoreBackup(backup, file, nowText);
    CHECK(kept == folder / "diary.replaced-2026-11-22-103000.db");
    CHECK(readWholeFile(*kept) == before);
    CHECK(modeOf(*kept) == 0600);
    CHECK(modeOf(file) == 0600);
    CHECK(present().episodes.size() == 1);
    CHECK(readWholeFile(backup) == backupBytes);
    CHECK(restoreBackup(backup, file, nowText) == folder / "diary.replaced-2026-11-22-103000-2.db");
}

TEST_CASE_METHOD(Fixture, "a program that has the diary open reads the restored one", "[store]")
{
    const auto backup = backupThenGoOn();
    const auto version = store.dataVersion();
    restoreBackup(backup, file, nowText);
    CHECK(store.dataVersion() != version);
    CHECK(store.read(everything).episodes.size() == 1);
    store.apply(adding(episodeAt("2026-11-04T03:12:00+00:00", 3)));
    CHECK(present().episodes.size() == 2);
}

TEST_CASE_METHOD(Fixture, "a restore makes a diary where there is none", "[store]")
{
    const auto backup = backupThenGoOn();
    CHECK_FALSE(restoreBackup(backup, folder / "new/diary.db", nowText));
    CHECK(DiaryStore::open(folder / "new/diary.db", mustBeThere).read(everything).episodes.size() == 1);
    CHECK(modeOf(folder / "new/diary.db") == 0600);
}

TEST_CASE_METHOD(Fixture, "a restore replaces a damaged diary", "[store]")
{
    const auto backup = backupThenGoOn();
    std::string bytes = readWholeFile(file);
    const auto from = GENERATE(0U, 16U, 100U, 4096U, 8192U);
    CAPTURE(from);
    for (std::size_t place = from; place < bytes.size(); ++place)
        bytes[place] = '\x5a';
    const auto damaged = folder / "damaged.db";
    writeWholeFile(damaged, bytes);
    const auto kept = restoreBackup(backup, damaged, nowText);
    REQUIRE(kept);
    CHECK(readWholeFile(*kept) == bytes);
    CHECK(verifyDiaryFile(damaged).episodes == 1);
    CHECK(modeOf(damaged) == 0600);
}

TEST_CASE_METHOD(Fixture, "a bad backup leaves the diary as it is", "[store]")
{
    const std::string before = readWholeFile(file);
    writeWholeFile(folder / "bad.db", "not a diary at all");
    writeWholeFile(folder / "empty.db", "");
    store.backupTo(folder / "damaged.db");
    runSql(folder / "damaged.db", "UPDATE episode SET status = 'over'");
    for (const char* name : {"bad.db", "empty.db", "damaged.db", "missing.db"}) {
        CAPTURE(name);
        CHECK_THAT(sentenceOf([&] { restoreBackup(folder / name, file, nowText); }), Contains(name));
    }
    CHECK(readWholeFile(file) == before);
    CHECK_FALSE(std::filesystem::exists(folder / "diary.replaced-2026-11-22-103000.db"));
}

TEST_CASE_METHOD(Fixture,
                 "a restore takes the place of another program's file and of a newer diary, which it keeps",
                 "[store]")
{
    const auto backup = backupThenGoOn();
    const auto other = folder / "other.db";
    SECTION("another program's, with a journal of its own")
    {
        SQLite::Database(other.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("CREATE TABLE t (x)");
        writeWholeFile(other.string() + "-journal", "of the other program");
    }
    SECTION("a newer diary")
    {
        store.backupTo(other);
        runSql(other, "PRAGMA user_version = 99");
    }
    const std::string before = readWholeFile(other);
    const auto kept = restoreBackup(backup, other, nowText);
    REQUIRE(kept);
    CHECK(readWholeFile(*kept) == before);
    CHECK(verifyDiaryFile(other).episodes == 1);
    CHECK_FALSE(std::filesystem::exists(other.string() + "-journal"));
}

TEST_CASE_METHOD(Fixture, "a restore through a link keeps the link", "[store]")
{
    const auto backup = backupThenGoOn();
    writeWholeFile(folder / "garbage.db", "damaged beyond reading");
    std::filesystem::create_symlink("garbage.db", folder / "link.db");
    REQUIRE(restoreBackup(backup, folder / "link.db", nowText));
    CHECK(std::filesystem::is_symlink(folder / "link.db"));
    CHECK(verifyDiaryFile(folder / "garbage.db").episodes == 1);
}

TEST_CASE_METHOD(Fixture, "the backups of a diary are listed with their kinds, the newest first", "[store]")
{
    CHECK(backupsOf(file).empty());
    store.keepDailyBackup(day("2026-11-20"));
    store.keepDailyBackup(day("2026-11-22"));
    const auto asked = store.keepAskedBackup(parseMoment("2026-11-21T09:08:07+00:00").value());
    CHECK(asked == folder / "backups/diary-2026-11-21-090807.db");
    CHECK(modeOf(asked) == 0600);
    CHECK(verifyDiaryFile(asked).episodes == 1);
    const auto replaced = restoreBackup(asked, file, nowText);
    REQUIRE(replaced);
    writeWholeFile(folder / "backups/diary-notes.db", "no backup");
    writeWholeFile(folder / "backups/other-2026-11-22.db", "another diary's");
    writeWholeFile(folder / "backups/diary-2026-11-22-1030xx.db", "no backup");
    CHECK(backupsOf(file) ==
          std::vector<BackupFile>{{*replaced, BackupKind::Replaced, nowText},
                                  {dailyBackup(file, day("2026-11-22")), BackupKind::Daily, "2026-11-22"},
                                  {asked, BackupKind::Asked, "2026-11-21-090807"},
                                  {dailyBackup(file, day("2026-11-20")), BackupKind::Daily, "2026-11-20"}});
}

TEST_CASE_METHOD(Fixture, "backups that were asked for are not removed with the old daily ones", "[store]")
{
    const auto asked = store.keepAskedBackup(parseMoment("2026-01-01T00:00:00+00:00").value());
    for (int index = 0; index < 12; ++index)
        store.keepDailyBackup(day("2026-11-20") + std::chrono::days(index));
    CHECK(std::filesystem::exists(asked));
    CHECK(backupsOf(file).size() == 8 + 1);
}

TEST_CASE_METHOD(Fixture, "what has the name of today's backup and is none is told, and stays", "[store]")
{
    const auto taken = folder / "backups/diary-2026-11-20.db";
    std::filesystem::create_directory(folder / "backups");
    SECTION("a folder")
    {
        std::filesystem::create_directory(taken);
    }
    SECTION("an empty file")
    {
        writeWholeFile(taken, "");
    }
    SECTION("garbage")
    {
        writeWholeFile(taken, "no diary");
    }
    SECTION("a link to nothing")
    {
        std::filesystem::create_symlink("nothing", taken);
    }
    SECTION("a link round in a circle")
    {
        std::filesystem::create_symlink(taken.filename(), taken);
    }
    const auto before = namesIn(folder / "backups");
    CHECK_THAT(sentenceOf([&] { store.keepDailyBackup(day("2026-11-20")); }), Contains(taken.string()));
    CHECK(namesIn(folder / "backups") == before);
    CHECK(store.keepDailyBackup(day("2026-11-21")));
    store.apply(adding(episodeAt("2026-11-04T03:12:00+00:00", 3)));
}

TEST_CASE_METHOD(Fixture, "a folder of backups that is none is told, and the diary goes on", "[store]")
{
    const auto backups = folder / "backups";
    SECTION("a file")
    {
        writeWholeFile(backups, "no folder");
    }
    SECTION("a link round in a circle")
    {
        std::filesystem::create_symlink("backups", backups);
    }
    CHECK(backupsOf(file).empty());
    CHECK_THAT(sentenceOf([&] { requireBackupsListed(file); }), Contains(backups.string()));
    CHECK_FALSE(sentenceOf([&] { store.keepDailyBackup(day("2026-11-20")); }).empty());
    CHECK_FALSE(
        sentenceOf([&] { store.keepAskedBackup(parseMoment("2026-11-21T09:08:07+00:00").value()); }).empty());
    store.apply(adding(episodeAt("2026-11-04T03:12:00+00:00", 3)));
    CHECK(DiaryStore::open(file, mustBeThere).counts().episodes == 2);
    // Nobody can say that there is no backup, so that nothing is begun anew.
    std::filesystem::remove(file);
    CHECK_THAT(sentenceOf([&] { DiaryStore::open(file, make); }), Contains(backups.string()));
    CHECK_FALSE(std::filesystem::exists(file));
}
