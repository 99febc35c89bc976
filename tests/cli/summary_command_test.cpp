// SPDX-License-Identifier: MIT
#include "cli/support/cli_run.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace cramp::test;

namespace
{

nlohmann::json summaryOf(CliComputer& computer, std::vector<std::string> options = {})
{
    options.insert(options.begin(), {"summary", "--json"});
    const CliRun run = computer.run(options);
    INFO(run.err);
    REQUIRE(run.status == 0);
    return nlohmann::json::parse(run.out);
}

std::string periodOf(CliComputer& computer, std::vector<std::string> options = {})
{
    const auto period = summaryOf(computer, std::move(options))["period"];
    return period["from"].get<std::string>() + " " + period["to"].get<std::string>() + " " +
           std::to_string(period["days"].get<int>());
}

}  // namespace

TEST_CASE("The period of a summary follows from what is given of it")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12"});
    CHECK(periodOf(computer) == "2026-10-26 2026-11-22 28");
    CHECK(periodOf(computer, {"--to", "2026-03-01"}) == "2026-02-02 2026-03-01 28");
    CHECK(periodOf(computer, {"--from", "2026-11-01"}) == "2026-11-01 2026-11-22 22");
    CHECK(periodOf(computer, {"--from", "2026-11-22"}) == "2026-11-22 2026-11-22 1");
    CHECK(periodOf(computer, {"--from", "2027-01-01", "--to", "2027-01-02"}) == "2027-01-01 2027-01-02 2");
}

TEST_CASE("Today is the date at T: in the local zone, or in T's own offset")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12"});
    CHECK(periodOf(computer, {"--at", "2026-06-30T23:30"}) == "2026-06-03 2026-06-30 28");
    CHECK(periodOf(computer, {"--at", "2026-06-30T23:30+09:00"}) == "2026-06-03 2026-06-30 28");
    computer.setClock("2026-06-30T23:30:00+00:00");  // half past midnight in London
    CHECK(periodOf(computer) == "2026-06-04 2026-07-01 28");
    computer.setZone("America/New_York");
    CHECK(periodOf(computer) == "2026-06-03 2026-06-30 28");
}

TEST_CASE("summary counts the period and the one before it")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12", "--site", "calf:left", "--duration", "60", "--woke"});
    computer.log({"--at", "2026-11-03T13:12"});
    computer.log({"--at", "2026-10-02T03:12"});
    computer.log({"--at", "2026-08-02T03:12"});
    const auto summary = summaryOf(computer);
    CHECK(summary["episodes"]["total"] == 2);
    CHECK(summary["episodes"]["night"] == 1);
    CHECK(summary["episodes"]["day"] == 1);
    CHECK(summary["woke"]["yes"] == 1);
    CHECK(summary["episodes"]["per_week"] == 0.5);
    CHECK(summary["duration_s"]["median"] == 60);
    CHECK(summary["before"]["from"] == "2026-09-28");
    CHECK(summary["before"]["night_cramps"] == 1);
    CHECK(summary["before"]["why_not"] == "few_weeks");
    CHECK(summary["sites"][0]["side"] == "left");
}

TEST_CASE("The span before is cut where the whole diary begins, not where the read part does")
{
    CliComputer computer;
    computer.log({"--at", "2026-10-02T03:12"});
    CHECK(summaryOf(computer)["before"]["from"] == "2026-10-01");
    computer.log({"--at", "2020-10-02T03:12"});
    CHECK(summaryOf(computer)["before"]["from"] == "2026-09-28");
    CHECK(summaryOf(computer, {"--to", "2020-10-02"})["before"].is_null());
}

TEST_CASE("An episode on the morning after makes the last night one with cramps, and counts")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-11T03:12"});
    const auto summary = summaryOf(computer, {"--from", "2026-11-10", "--to", "2026-11-10"});
    CHECK(summary["nights"]["with_cramps"] == 1);
    CHECK(summary["episodes"]["total"] == 1);
    CHECK(summary["hours"][3] == 1);
}

TEST_CASE("The text of a summary holds its figures")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12", "--site", "calf:left", "--duration", "60", "--pain", "7"});
    const CliRun run = computer.run({"summary"});
    CHECK(run.status == 0);
    CHECK(run.out.find("2026-10-26 to 2026-11-22, 28 days") == 0);
    CHECK(run.out.find("median 1 min") != std::string::npos);
    CHECK(run.out.find("calf:left 1") != std::string::npos);
    CHECK(run.out.find("03h 1") != std::string::npos);
}

TEST_CASE("Periods that cannot be are refused")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12"});
    for (const std::vector<std::string>& words :
         std::vector<std::vector<std::string>>{{"summary", "--from", "2026-11-23"},
                                               {"summary", "--from", "2026-11-03", "--to", "2026-11-02"},
                                               {"summary", "--from", "0001-01-01"},
                                               {"summary", "--to", "0000-01-05"},
                                               {"summary", "--at", "2026-13-01T00:00"}}) {
        const CliRun run = computer.run(words);
        INFO(words.back());
        CHECK(run.status == 2);
        CHECK(run.out.empty());
        CHECK(linesOf(run.err).size() == 1);
    }
    CHECK(computer.run({"summary", "--to", "9999-12-31"}).status == 0);
}
