// SPDX-License-Identifier: MIT
#include "cli/support/cli_run.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace cramp::test;

TEST_CASE("list gives one line an episode, the oldest first")
{
    CliComputer computer;
    const std::string later =
        computer.log({"--at", "2026-11-03T14:00", "--duration", "65", "--note", "a\nb"});
    const std::string earlier =
        computer.log({"--at", "2026-11-02T03:12", "--site", "calf:left", "--pain", "7"});
    const CliRun run = computer.run({"list"});
    CHECK(run.status == 0);
    CHECK(run.err.empty());
    const auto lines = linesOf(run.out);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == earlier + "  2026-11-02 03:12  night  pain 7  calf:left");
    CHECK(lines[1] == later + "  2026-11-03 14:00  day  1 min 5 s  \"a b\"");
}

TEST_CASE("list takes both days in, and either end may be open")
{
    CliComputer computer;
    for (const char* day : {"01", "02", "03", "04"})
        computer.log({"--at", std::string("2026-11-") + day + "T03:12"});
    const auto count = [&computer](std::vector<std::string> words) {
        words.insert(words.begin(), "list");
        return linesOf(computer.run(words).out).size();
    };
    CHECK(count({"--from", "2026-11-02", "--to", "2026-11-03"}) == 2);
    CHECK(count({"--from", "2026-11-02"}) == 3);
    CHECK(count({"--to", "2026-11-02"}) == 2);
    CHECK(count({"--from", "2026-11-02", "--to", "2026-11-02"}) == 1);
    CHECK(computer.run({"list", "--from", "2027-01-01"}).out == "No episodes.\n");
}

TEST_CASE("list --json is an array of episodes as export writes them")
{
    CliComputer computer;
    const std::string id = computer.log({"--at", "2026-11-02T03:12", "--pain", "0"});
    computer.log({"--at", "2026-11-04T03:12"});
    const CliRun run = computer.run({"list", "--json", "--to", "2026-11-02"});
    REQUIRE(run.status == 0);
    const auto list = nlohmann::json::parse(run.out);
    REQUIRE(list.is_array());
    REQUIRE(list.size() == 1);
    CHECK(list[0]["id"] == id);
    CHECK(list[0]["start"] == "2026-11-02T03:12:00+00:00");
    CHECK(list[0]["pain"] == 0);
    CHECK(list[0]["period"] == "night");
    CHECK(list[0]["period_source"] == "derived");
    CHECK(list[0]["status"] == "complete");
    const auto exported = nlohmann::json::parse(computer.run({"export", "-", "--format", "json"}).out);
    CHECK(exported["episodes"][0] == list[0]);
    CHECK(nlohmann::json::parse(computer.run({"list", "--json", "--to", "2020-01-01"}).out).empty());
}

TEST_CASE("Wrong days are refused")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12"});
    for (const std::vector<std::string>& words :
         std::vector<std::vector<std::string>>{{"list", "--from", "2026-02-30"},
                                               {"list", "--to", "02.11.2026"},
                                               {"list", "--from", "2026-11-02T03:12"},
                                               {"list", "--from", "2026-11-03", "--to", "2026-11-02"}}) {
        const CliRun run = computer.run(words);
        CHECK(run.status == 2);
        CHECK(run.out.empty());
        CHECK(linesOf(run.err).size() == 1);
        CHECK(run.err.starts_with("--"));
    }
}
