// SPDX-License-Identifier: MIT
#include "cli/support/cli_run.h"
#include "support/catch.h"

using namespace cramp::test;

TEST_CASE("salvage saves what can be read into a new diary and says what it saved")
{
    CliComputer computer;
    const std::string id = computer.log({"--at", "2026-11-02T03:12"});
    std::string bytes = readFile(computer.diary());
    bytes.replace(0, 4096, 4096, 'z');
    const std::string damaged = computer.write("crampdiary/diary.db", bytes);
    CHECK(computer.run({"log", "--at", "2026-11-03T03:12"}).status == 1);
    const CliRun list = computer.run({"list"});
    CHECK(list.status == 1);
    const CliRun run = computer.run({"salvage", damaged});
    INFO(run.err);
    REQUIRE(run.status == 0);
    CHECK(run.out.find("episode: saved 1, not saved 0") != std::string::npos);
    CHECK(run.out.find("2026-11-02 to 2026-11-02") != std::string::npos);
    CHECK(run.out.find("no sound backup") != std::string::npos);
    CHECK(readFile(computer.diary()) == bytes);
    const auto salvaged = computer.file("crampdiary") / "diary.salvaged-2026-11-22-090000.db";
    CHECK(computer.run({"restore", salvaged.string()}).status == 0);
    CHECK(computer.run({"list"}).out.find(id) != std::string::npos);
}

TEST_CASE("salvage refuses what is no diary, and needs its name")
{
    CliComputer computer;
    const CliRun run = computer.run({"salvage", computer.write("notes.txt", "no diary")});
    CHECK(run.status == 1);
    CHECK(run.out.empty());
    CHECK(run.err.find("notes.txt") != std::string::npos);
    CHECK(computer.run({"salvage"}).status == 2);
}
