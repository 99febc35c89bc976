// SPDX-License-Identifier: MIT
#include "cli/support/cli_run.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace cramp::test;
using nlohmann::json;

namespace
{

using Words = std::vector<std::string>;

constexpr auto table =
    "Date;Time;Where;Pain\n20.11.2026;03:12;Left calf;6\n21.11.2026;04:00;Right calf;7\n21.11.2026;25:00;;\n";

CliRun import(CliComputer& computer, const std::string& file, const Words& more = {})
{
    Words words = {"import", file, "--table"};
    words.insert(words.end(), more.begin(), more.end());
    return computer.run(words);
}

json episodesOf(CliComputer& computer)
{
    const CliRun run = computer.run({"list", "--json"});
    REQUIRE(run.status == 0);
    return json::parse(run.out);
}

}  // namespace

TEST_CASE("A table comes in, with the lines that are left out told, and a second time adds nothing")
{
    CliComputer computer;
    const std::string file = computer.write("cramps.csv", table);
    const CliRun run = import(computer, file);
    INFO(run.err);
    CHECK(run.status == 0);
    CHECK(run.out ==
          "added 2, updated 0, unchanged 0\nLeft out of the table (1 line):\n"
          "  line 4, Time: \"25:00\" is not a time of day, such as 03:12\n");
    CHECK(episodesOf(computer)[0]["sites"] == json::parse(R"([{"site": "calf", "side": "left"}])"));
    CHECK(linesOf(import(computer, file).out).front() == "added 0, updated 0, unchanged 2");
}

TEST_CASE("What was understood is printed as JSON, and nothing is written")
{
    CliComputer computer;
    const CliRun run = import(computer, computer.write("cramps.csv", std::string("My cramps\n") + table),
                              {"--dry-run", "--json"});
    INFO(run.err);
    REQUIRE(run.status == 0);
    const json report = json::parse(run.out);
    CHECK(report["header_line"] == 2);
    CHECK(report["separator"] == ";");
    CHECK(report["columns"] ==
          json::parse(R"([{"name": "Date", "use": "date"}, {"name": "Time", "use": "time"},
                                              {"name": "Where", "use": "site"}, {"name": "Pain", "use": "pain"}])"));
    CHECK(report["episodes"].size() == 2);
    CHECK(report["episodes"][0]["line"] == 3);
    CHECK(report["episodes"][0]["start"] == "2026-11-20T03:12:00+00:00");
    CHECK(report["nights"].empty());
    CHECK(report["left_out"].size() == 2);
    CHECK(report["left_out"][0]["line"] == 1);
    CHECK(report["added"] == 2);
    CHECK_FALSE(std::filesystem::exists(computer.diary()));
}

TEST_CASE("A question that no option answers stops the import, a line each, and nothing is written")
{
    CliComputer computer;
    const std::string file = computer.write("cramps.csv", "Date,Lasted,Severity (1-5)\n3/11/2026,4,5\n");
    const CliRun run = import(computer, file);
    CHECK(run.status == 1);
    CHECK(run.out.empty());
    const auto lines = linesOf(run.err);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].find("--dates dmy or --dates mdy") != std::string::npos);
    CHECK(lines[1].find("--lengths min") != std::string::npos);
    CHECK(lines[2].find("--night-of begins") != std::string::npos);
    CHECK(lines[3].find("--pain-top 5") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(computer.diary()));
    const CliRun answered = import(
        computer, file, {"--dates", "dmy", "--lengths", "min", "--night-of", "ends", "--pain-top", "5"});
    CHECK(answered.out == "added 1, updated 0, unchanged 0\n");
    CHECK(episodesOf(computer)[0]["pain"] == 10);
    CHECK(episodesOf(computer)[0]["duration_s"] == 240);
}

TEST_CASE("Words of the call that are wrong are told together")
{
    CliComputer computer;
    const std::string file = computer.write("cramps.csv", table);
    const CliRun run = import(computer, file,
                              {"--column", "Pain=ache", "--dates", "xyz", "--lengths", "weeks", "--night-of",
                               "never", "--pain-top", "1", "--json"});
    CHECK(run.status == 2);
    CHECK(linesOf(run.err).size() == 6);
    CHECK(computer.run({"import", file, "--dates", "dmy"}).status == 2);
    CHECK(import(computer, file, {"--column", "Weather=note"}).status == 1);
}

TEST_CASE("Another column, date form or separator doubles nothing, and what is new is taken")
{
    CliComputer computer;
    REQUIRE(import(computer, computer.write("a.csv", table)).status == 0);
    const std::string other =
        "When,Note,Where,Pain\n2026-11-20 03:12,after gardening,left calf,6\n2026-11-21 04:00,,right "
        "calf,7\n";
    CHECK(import(computer, computer.write("b.csv", other)).out == "added 0, updated 1, unchanged 1\n");
    CHECK(episodesOf(computer).size() == 2);
    CHECK(episodesOf(computer)[0]["note"] == "after gardening");
    const std::string less = "When\n2026-11-20 03:12\n2026-11-21 04:00\n";
    CHECK(import(computer, computer.write("c.csv", less)).out == "added 0, updated 0, unchanged 2\n");
}

TEST_CASE("A reading that was wrong is put right only when that is asked for")
{
    CliComputer computer;
    const std::string file =
        computer.write("cramps.csv", "Date,Time,Pain\n3/11/2026,03:12,6\n5/11/2026,03:12,6\n");
    REQUIRE(import(computer, file, {"--dates", "mdy"}).status == 0);
    CHECK(episodesOf(computer)[0]["start"] == "2026-03-11T03:12:00+00:00");
    const CliRun stopped = import(computer, file, {"--dates", "dmy"});
    CHECK(stopped.status == 1);
    CHECK(stopped.err.find("--replace") != std::string::npos);
    CHECK(episodesOf(computer).size() == 2);
    CHECK(import(computer, file, {"--dates", "dmy", "--replace"}).out == "added 2, updated 2, unchanged 0\n");
    REQUIRE(episodesOf(computer).size() == 2);
    CHECK(episodesOf(computer)[0]["start"] == "2026-11-03T03:12:00+00:00");
    CHECK(import(computer, file, {"--dates", "dmy"}).out == "added 0, updated 0, unchanged 2\n");
}

TEST_CASE("Rows whose cramp lies in the bin are named, and stay there")
{
    CliComputer computer;
    const std::string file = computer.write("cramps.csv", "When,Pain\n2026-11-20 03:12,6\n");
    REQUIRE(import(computer, file).status == 0);
    const std::string id = episodesOf(computer)[0]["id"];
    REQUIRE(computer.run({"delete", id}).status == 0);
    const CliRun run = import(computer, file);
    CHECK(run.out.find("line 2: crampdiary undelete " + id) != std::string::npos);
    CHECK(episodesOf(computer).empty());
}

TEST_CASE("A file of this program is known under any separator, also when it is called a table")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-20T03:12", "--site", "calf:left"});
    const CliRun csv = computer.run({"export", "-", "--format", "csv"});
    REQUIRE(csv.status == 0);
    std::string semicolons = csv.out;
    std::ranges::replace(semicolons, ',', ';');
    const std::string file = computer.write("own.csv", "sep=;\r\n" + semicolons.substr(3));
    for (const bool isTable : {false, true}) {
        const CliRun run = isTable ? import(computer, file) : computer.run({"import", file});
        INFO(run.err);
        CHECK(run.out == "added 0, updated 0, unchanged 1\n");
    }
    CHECK(episodesOf(computer).size() == 1);
}

TEST_CASE("Free nights come in as such, and a table without a readable line is refused")
{
    CliComputer computer;
    const std::string file = computer.write("nights.csv", "Date,Cramps\n2026-11-19,0\n2026-11-20,1\n");
    CHECK(import(computer, file, {"--night-of", "begins"}).out == "added 2, updated 0, unchanged 0\n");
    const json summary = json::parse(computer.run({"summary", "--json"}).out);
    CHECK(summary["nights"]["cramp_free"] == 1);
    CHECK(summary["nights"]["with_cramps"] == 1);
    const CliRun run = import(computer, computer.write("bad.csv", "Date,Time,Pain\nsoon,03:12,6\n"));
    CHECK(run.status == 1);
    CHECK(run.err.find("line 2, Date: \"soon\" is not a date") != std::string::npos);
}
