// SPDX-License-Identifier: MIT
#include "cli/support/cli_run.h"
#include "support/catch.h"

using namespace cramp::test;

TEST_CASE("What is backed up comes back by restore, and the diary before is kept with date and time")
{
    CliComputer computer;
    const std::string copy = computer.file("copy.db").string();
    const std::string id = computer.log({"--at", "2026-11-02T03:12"});
    CHECK(computer.run({"backup", copy}).status == 0);
    const std::string later = computer.log({"--at", "2026-11-03T03:12"});
    const CliRun run = computer.run({"restore", copy});
    INFO(run.err);
    CHECK(run.status == 0);
    const auto kept = computer.file("crampdiary") / "diary.replaced-2026-11-22-090000.db";
    CHECK(run.out.find(kept.string()) != std::string::npos);
    CHECK(linesOf(computer.run({"list"}).out).size() == 1);
    const CliRun before = computer.run({"list", "--diary", kept.string()});
    CHECK(before.out.find(id) != std::string::npos);
    CHECK(before.out.find(later) != std::string::npos);
}

TEST_CASE("restore makes a diary where there is none, but not from a bad backup")
{
    CliComputer computer;
    const std::string copy = computer.file("copy.db").string();
    computer.log({"--at", "2026-11-02T03:12"});
    REQUIRE(computer.run({"backup", copy}).status == 0);
    std::filesystem::remove_all(computer.diary().parent_path());
    CHECK(computer.run({"restore", computer.write("bad.db", "no diary")}).status == 1);
    CHECK(computer.run({"restore", computer.file("none.db").string()}).status == 1);
    CHECK_FALSE(std::filesystem::exists(computer.diary()));
    CHECK(computer.run({"restore", copy}).status == 0);
    CHECK(linesOf(computer.run({"list"}).out).size() == 1);
}

TEST_CASE("A damaged diary gives way to its backup and is kept")
{
    CliComputer computer;
    const std::string copy = computer.file("copy.db").string();
    computer.log({"--at", "2026-11-02T03:12"});
    REQUIRE(computer.run({"backup", copy}).status == 0);
    computer.write("crampdiary/diary.db", "damaged beyond reading");
    REQUIRE(computer.run({"list"}).status == 1);
    CHECK(computer.run({"restore", copy}).status == 0);
    CHECK(linesOf(computer.run({"list"}).out).size() == 1);
    CHECK(readFile(computer.file("crampdiary") / "diary.replaced-2026-11-22-090000.db") ==
          "damaged beyond reading");
}

TEST_CASE("A backup takes no name that is taken")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12"});
    const std::string taken = computer.write("taken.db", "mine");
    const CliRun run = computer.run({"backup", taken});
    CHECK(run.status == 1);
    CHECK(run.out.empty());
    CHECK(readFile(taken) == "mine");
    CHECK(computer.run({"backup", computer.diary().string()}).status == 1);
    CHECK(computer.run({"list"}).status == 0);
    CHECK(computer.run({"backup"}).status == 2);
    CHECK(computer.run({"restore"}).status == 2);
}

TEST_CASE("Without its diary a backup with entries is brought back by restore, not by log")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12"});
    const std::string backup =
        (computer.file("crampdiary") / "backups" / "diary-2026-11-22-080000.db").string();
    std::filesystem::create_directory(computer.file("crampdiary") / "backups");
    REQUIRE(computer.run({"backup", backup}).status == 0);
    std::filesystem::remove(computer.diary());
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"log", "--at", "2026-11-03T03:12"}, std::vector<std::string>{"list"}}) {
        const CliRun run = computer.run(words);
        CHECK(run.status == 1);
        CHECK(run.out.empty());
        CHECK(run.err.find("restore " + backup) != std::string::npos);
    }
    CHECK_FALSE(std::filesystem::exists(computer.diary()));
    CHECK(computer.run({"restore", backup}).status == 0);
    CHECK(linesOf(computer.run({"list"}).out).size() == 1);
}
