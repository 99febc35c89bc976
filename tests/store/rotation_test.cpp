// SPDX-License-Identifier: MIT
#include "store/rotation.h"

#include "store/proven_backup.h"
#include "store/support/store_helpers.h"

using namespace cramp::diary;
using namespace cramp::platform;
using namespace cramp::store;
using namespace cramp::test;
using std::chrono::days;

namespace
{

std::set<Date> daysFrom(std::string_view first, int count)
{
    std::set<Date> all;
    for (int index = 0; index < count; ++index)
        all.insert(day(first) + days(index));
    return all;
}

struct Fixture {
    Fixture() { store.apply(adding(episodeAt("2026-11-02T03:12:00+00:00", 1))); }
    bool isThere(std::string_view date) const
    {
        return std::filesystem::exists(dailyBackup(file, day(date)));
    }

    TemporaryFolder folder;
    std::filesystem::path file = folder / "diary.db";
    DiaryStore store = DiaryStore::open(file, make);
};

}  // namespace

TEST_CASE("of two years of days seven days, four weeks and twelve months are kept", "[store]")
{
    const Date today = day("2026-11-25");  // a Wednesday
    const auto kept = keptBackupDays(daysFrom("2024-11-26", 730), today);
    for (int back = 0; back < 7; ++back)
        CHECK(kept.contains(today - days(back)));
    for (const char* sunday : {"2026-11-22", "2026-11-15", "2026-11-08"})
        CHECK(kept.contains(day(sunday)));
    for (const char* last : {"2026-10-31", "2026-09-30", "2026-02-28", "2025-12-31"})
        CHECK(kept.contains(day(last)));
    CHECK_FALSE(kept.contains(day("2025-11-30")));
    CHECK(kept.size() == 7 + 2 + 11);
}

TEST_CASE("days without use count as none", "[store]")
{
    const std::set<Date> rare{day("2020-01-01"), day("2021-05-05"), day("2026-01-01")};
    CHECK(keptBackupDays(rare, day("2026-11-25")) == rare);
    CHECK(keptBackupDays({}, day("2026-11-25")).empty());
}

TEST_CASE("a wrong clock takes nothing away", "[store]")
{
    const auto real = daysFrom("2026-11-01", 30);
    auto withFuture = real;
    withFuture.insert(day("2099-01-01"));
    auto expected = keptBackupDays(real, day("2026-11-30"));
    expected.insert(day("2099-01-01"));
    CHECK(keptBackupDays(withFuture, day("2026-11-30")) == expected);
    auto withPast = real;
    withPast.insert(day("2000-01-01"));
    CHECK(keptBackupDays(withPast, day("2000-01-01")) == withPast);
}

TEST_CASE_METHOD(Fixture, "the copy just made is never the one removed, whatever the clock says", "[store]")
{
    for (int index = 0; index < 10; ++index)
        store.keepDailyBackup(day("2026-11-16") + days(index));
    store.keepDailyBackup(day("2000-01-01"));
    CHECK(isThere("2000-01-01"));
    CHECK(isThere("2026-11-25"));
    store.keepDailyBackup(day("2099-01-01"));
    CHECK(isThere("2099-01-01"));
    store.keepDailyBackup(day("2026-11-26"));
    CHECK(isThere("2026-11-26"));
    CHECK(newestBackup(file, day("2026-11-26"))->file == dailyBackup(file, day("2026-11-26")));
    CHECK(newestProvenBackup(file, day("2026-11-26"))->backup.file == dailyBackup(file, day("2026-11-26")));
}

TEST_CASE_METHOD(Fixture, "a backup that holds more than the diary stays", "[store]")
{
    const Change more = additionsOf(RandomRecords(6).diary(5));
    store.apply(more);
    store.keepDailyBackup(day("2026-11-02"));
    store.apply(more.inverse());
    for (int index = 1; index < 12; ++index)
        store.keepDailyBackup(day("2026-11-02") + days(index));
    CHECK(isThere("2026-11-02"));
    CHECK_FALSE(isThere("2026-11-03"));
    CHECK(newestProvenBackup(file, {}, 2)->backup.file == dailyBackup(file, day("2026-11-02")));
}

TEST_CASE_METHOD(Fixture, "a backup that cannot be read stays and is no proven one", "[store]")
{
    for (int index = 0; index < 3; ++index)
        store.keepDailyBackup(day("2026-11-02") + days(index));
    writeWholeFile(dailyBackup(file, day("2026-11-04")), "no diary");
    writeWholeFile(dailyBackup(file, day("2026-11-02")), "no diary");
    CHECK(newestProvenBackup(file, {})->backup.file == dailyBackup(file, day("2026-11-03")));
    for (int index = 3; index < 15; ++index)
        store.keepDailyBackup(day("2026-11-02") + days(index));
    CHECK(isThere("2026-11-02"));
    CHECK_FALSE(isThere("2026-11-03"));
}

TEST_CASE_METHOD(Fixture, "what is no folder of backups is told or passed over, never thrown", "[store]")
{
    writeWholeFile(folder / "backups", "a file");
    CHECK_THROWS_AS(store.keepDailyBackup(day("2026-11-02")), Failure);
    std::filesystem::remove(folder / "backups");
    std::filesystem::create_symlink("backups", folder / "backups");
    CHECK_THROWS_AS(store.keepDailyBackup(day("2026-11-02")), Failure);
    CHECK(backupsOf(file).empty());
    std::filesystem::remove(folder / "backups");
    std::filesystem::create_directories(folder / "backups/diary-2026-11-03.db");
    CHECK(backupsOf(file).empty());
    CHECK(store.keepDailyBackup(day("2026-11-04")));
}
