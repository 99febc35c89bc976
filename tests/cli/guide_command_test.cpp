// SPDX-License-Identifier: MIT
#include "cli/support/cli_run.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace cramp::test;

TEST_CASE("guide lists the pages, prints one, and searches, without a diary")
{
    CliComputer computer;
    const CliRun pages = computer.run({"guide"});
    CHECK(pages.status == 0);
    CHECK(pages.out.find("when-to-get-help") != std::string::npos);
    const CliRun page = computer.run({"guide", "stretches"});
    CHECK(page.status == 0);
    CHECK(page.out.size() > 500);
    const CliRun found = computer.run({"guide", "--search", "stretch"});
    CHECK(found.status == 0);
    CHECK(found.out.find("stretches") != std::string::npos);
    const CliRun stretch = computer.run({"guide", "X1"});
    CHECK(stretch.status == 0);
    CHECK_FALSE(std::filesystem::exists(computer.diary()));
}

TEST_CASE("guide prints the rules with their cases and the log of hazards")
{
    CliComputer computer;
    const CliRun rules = computer.run({"guide", "triage-rules"});
    CHECK(rules.status == 0);
    CHECK(rules.out.find("U22 ") != std::string::npos);
    CHECK(rules.out.find("no clinician has approved this") != std::string::npos);
    CHECK(rules.out.find("checkin -1h stiff_jaw") != std::string::npos);
    const CliRun hazards = computer.run({"guide", "hazard-log"});
    CHECK(hazards.status == 0);
    CHECK(hazards.out.find("H1 ") != std::string::npos);
    CHECK(computer.run({"guide"}).out.find("triage-rules") != std::string::npos);
}

TEST_CASE("guide refuses a page that is not there, and says so when nothing is found")
{
    CliComputer computer;
    const CliRun page = computer.run({"guide", "no-such-page"});
    CHECK(page.status == 2);
    CHECK(page.out.empty());
    CHECK(page.err.find("no-such-page") != std::string::npos);
    CHECK(computer.run({"guide", "stretches", "--search", "calf"}).status == 2);
    const CliRun nothing = computer.run({"guide", "--search", "zzzzqqqq"});
    CHECK(nothing.status == 0);
    CHECK(nothing.out.find("zzzzqqqq") != std::string::npos);
}

TEST_CASE("guide --schema prints the schema of the exchange file, and stands alone")
{
    CliComputer computer;
    const CliRun run = computer.run({"guide", "--schema"});
    CHECK(run.status == 0);
    const auto schema = nlohmann::json::parse(run.out);
    CHECK(schema["properties"].contains("episodes"));
    CHECK(run.out.back() == '\n');
    CHECK(computer.run({"guide", "--schema", "stretches"}).status == 2);
    CHECK(computer.run({"guide", "--schema", "--search", "calf"}).status == 2);
}
