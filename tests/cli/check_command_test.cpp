// SPDX-License-Identifier: MIT
#include "cli/support/cli_run.h"
#include "store/diary_store.h"
#include "support/catch.h"

using namespace cramp::diary;
using namespace cramp::store;
using namespace cramp::test;

namespace
{

void makeDailyBackup(const CliComputer& computer)
{
    DiaryStore::open(computer.diary(), DiaryStore::WhenMissing::Fail)
        .keepDailyBackup(parseDate("2026-11-22").value());
}

std::filesystem::path dailyBackupOf(const CliComputer& computer)
{
    return computer.file("crampdiary") / "backups" / "diary-2026-11-22.db";
}

}  // namespace

TEST_CASE("check says what it verified")
{
    CliComputer computer;
    const std::string id = computer.log({"--at", "2026-11-02T03:12"});
    computer.log({"--at", "2026-11-03T03:12"});
    REQUIRE(computer.run({"delete", id}).status == 0);
    const CliRun without = computer.run({"check"});
    CHECK(without.status == 0);
    CHECK(without.out.find("episodes 2, other records 0; of them in the bin 1") != std::string::npos);
    CHECK(without.out.find("no backup") != std::string::npos);
    makeDailyBackup(computer);
    const CliRun with = computer.run({"check"});
    CHECK(with.status == 0);
    CHECK(with.out.find(dailyBackupOf(computer).string() + ": sound") != std::string::npos);
}

TEST_CASE("check tells of a damaged backup beside a sound diary")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12"});
    makeDailyBackup(computer);
    computer.write("crampdiary/backups/diary-2026-11-22.db", "nothing of a diary");
    const CliRun run = computer.run({"check"});
    CHECK(run.status == 1);
    CHECK(run.out.empty());
    CHECK(run.err.find("newest backup") != std::string::npos);
    CHECK(run.err.find("diary-2026-11-22.db") != std::string::npos);
}

TEST_CASE("check takes no backup of a wrong clock for the newest, and names a sound one")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12"});
    makeDailyBackup(computer);
    computer.write("crampdiary/backups/diary-2099-01-01.db", "nothing of a diary");
    CHECK(computer.run({"check"}).status == 0);
    computer.write("crampdiary/backups/diary-2026-11-22-080000.db", "nothing of a diary");
    const CliRun run = computer.run({"check"});
    CHECK(run.status == 1);
    CHECK(run.err.find(dailyBackupOf(computer).string()) != std::string::npos);
}

TEST_CASE("check does not take backups that cannot be listed for none")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12"});
    std::filesystem::create_symlink("backups", computer.file("crampdiary") / "backups");
    const CliRun run = computer.run({"check"});
    CHECK(run.status == 1);
    CHECK(run.out.empty());
    CHECK(linesOf(run.err).size() == 1);
    CHECK(run.err.find((computer.file("crampdiary") / "backups").string()) != std::string::npos);
    CHECK(computer.run({"list"}).status == 0);
}
