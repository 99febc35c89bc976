// SPDX-License-Identifier: MIT
#include "cli/support/cli_run.h"
#include "support/catch.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

using namespace cramp::test;
using nlohmann::json;

namespace
{

constexpr auto firstId = "ed2d5e07-31e0-53d7-8950-726cb23f9b43";
constexpr auto secondId = "5446368b-f961-58a9-aaf4-c2d3b637cd66";

// One record of every kind, with fields that are easily lost.
constexpr auto everything = R"({"format": "crampdiary", "version": 1,
 "person": {"name": "Ann \u00c4", "date_of_birth": "1950-02-28", "nhs_number": "943 476 5919"},
 "settings": {"sleep": [{"night_from": "21:30", "night_to": "06:00", "weekdays": ["sat", "sun"]}]},
 "episodes": [
  {"id": "ed2d5e07-31e0-53d7-8950-726cb23f9b43", "start": "2026-11-20T03:12:07-03:30", "duration_s": 720,
   "duration_precision": "about", "start_precision": "about", "soreness_min": 2000, "woke": false,
   "sites": [{"site": "calf", "side": "left", "region": "upper_outer"}, {"site": "back", "side": "midline"}],
   "symptoms": [{"kind": "weakness", "side": "both", "course": "sudden"}, {"kind": "fever", "present": false}],
   "relief": [{"kind": "stretch", "eased": false}, {"kind": "other"}], "triggers": ["exercise", "alcohol"],
   "note": "=a;b,\"c\"\r\nline", "status": "incomplete", "period": "day", "period_source": "stated",
   "created": "2026-11-20T04:00:00+00:00", "updated": "2026-11-20T05:00:00+00:00"},
  {"id": "5446368b-f961-58a9-aaf4-c2d3b637cd66", "start": "2026-11-21T03:12:00Z"}],
 "checkins": [{"id": "847d84f0-f915-5d9a-b109-370a480e0060", "at": "2026-11-22T07:00:00+00:00",
   "sleep_disturbance": 7, "function_affected": true}],
 "nights": [{"night": "2026-11-18", "cramps": "none", "updated": "2026-11-19T08:00:00+00:00"}],
 "context": [{"id": "1407101f-d3f0-5ab2-9a83-bffafedc7306", "kind": "medicine", "code": "statin",
   "name": "one", "from": "2026-06-25", "change": "raised", "from_precision": "about"}],
 "stretches": [{"id": "aa065178-6888-562b-86a8-548b1e934da5", "at": "2026-11-20T21:00:00+00:00",
   "stretch": "X2b", "seconds": 60, "completed": true, "side": "both"}],
 "answers": [{"id": "c6633400-d681-5c9a-abcd-369f159d7310", "rule": "U4", "at": "2026-11-22T07:00:00+00:00",
   "answer": "seen", "by": "gp", "result": "ruled_out", "words": "fine"}],
 "visits": [{"id": "9b055c7b-c50e-5944-b520-5c6d717f032f", "with": "Dr B", "questions": "why?"}],
 "exercises": [{"id": "da0b11c2-b0c2-59e4-a97b-aa15601dac64", "name": "own", "steps": ["a", "b"], "hold_s": 0,
   "reps": 3, "sides": "each"}],
 "plans": [{"id": "7b3dc911-a72d-5fd1-bdcd-b87ad219d4d2", "stretch": "own:da0b11c2-b0c2-59e4-a97b-aa15601dac64",
   "from": "2026-11-01", "weekdays": ["mon"], "at": "22:00"}],
 "trials": [{"id": "e68b5727-da19-5c42-b4d2-a86f1976cc27", "name": "heat",
   "blocks": [{"from": "2026-11-01", "to": "2026-11-07", "with": true}]}]})";

std::string fileOf(const std::string& episodes, const std::string& head = {})
{
    return R"({"format": "crampdiary", "version": 1, )" + (head.empty() ? head : head + ", ") +
           R"("episodes": [)" + episodes + "]}";
}

std::string episode(const std::string& id, const std::string& more = "")
{
    return fmt::format(R"({{"id": "{}", "start": "2026-11-20T03:12:00+00:00"{}}})", id, more);
}

json records(CliComputer& computer, const std::vector<std::string>& more = {})
{
    std::vector<std::string> words = {"export", "-", "--format", "json", "--with-bin"};
    words.insert(words.end(), more.begin(), more.end());
    const CliRun run = computer.run(words);
    REQUIRE(run.status == 0);
    json file = json::parse(run.out);
    file.erase("diary");
    file.erase("exported_at");
    return file;
}

}  // namespace

TEST_CASE("An import into nothing makes the diary with all that the file holds")
{
    CliComputer computer;
    const CliRun run = computer.run({"import", computer.write("in.json", everything)});
    INFO(run.err);
    CHECK(run.status == 0);
    CHECK(run.out == "added 11, updated 0, unchanged 0\n");
    const json diary = records(computer);
    CHECK(diary["episodes"].size() == 2);
    CHECK(diary["episodes"][0]["start"] == "2026-11-20T03:12:07-03:30");
    CHECK(diary["episodes"][0]["note"] == "=a;b,\"c\"\r\nline");
    CHECK_FALSE(diary["episodes"][1].contains("updated"));
    CHECK(diary["person"]["nhs_number"] == "9434765919");
    CHECK(diary["trials"].size() == 1);
}

TEST_CASE("What version 2 added comes through the diary as it was; without it a file is of version 1")
{
    CliComputer computer;
    const auto given =
        json::parse(R"({"format": "crampdiary", "version": 2, "person": {"cramps_since": "1998-04"},
     "episodes": [{"id": "ed2d5e07-31e0-53d7-8950-726cb23f9b43", "start": "2026-11-20T03:12:07-03:30",
       "period": "night", "period_source": "derived", "status": "complete", "symptoms": [
       {"kind": "numbness", "side": "both", "course": "worsening", "onset": "longer"}]}],
     "context": [{"id": "1407101f-d3f0-5ab2-9a83-bffafedc7306", "kind": "usual", "code": "numbness", "side": "left"}],
     "answers": [{"id": "c6633400-d681-5c9a-abcd-369f159d7310", "rule": "G1", "at": "2026-11-22T07:00:00+00:00",
       "answer": "later"}],
     "trials": [{"id": "e68b5727-da19-5c42-b4d2-a86f1976cc27", "name": "heat", "order": "drawn",
       "blocks": [{"from": "2026-11-01", "to": "2026-11-07", "with": true}]}]})");
    const std::string file = computer.write("in.json", given.dump());
    CHECK(computer.run({"import", file}).out == "added 4, updated 0, unchanged 0\n");
    json diary = records(computer);
    diary.erase("generator");
    CHECK(diary == given);
    CHECK(computer.run({"import", file}).out == "added 0, updated 0, unchanged 4\n");
    // Since when is taken only where the diary does not say.
    const auto other =
        computer.write("other.json", fileOf("", R"("person": {"name": "Ann", "cramps_since": "2001"})"));
    REQUIRE(computer.run({"import", other}).status == 0);
    CHECK(records(computer)["person"] == json{{"name", "Ann"}, {"cramps_since", "1998-04"}});

    CliComputer old;
    REQUIRE(old.run({"import", old.write("in.json", everything)}).status == 0);
    CHECK(records(old)["version"] == 1);
}

TEST_CASE("Importing twice changes nothing")
{
    CliComputer computer;
    const std::string file = computer.write("in.json", everything);
    REQUIRE(computer.run({"import", file}).status == 0);
    const json first = records(computer);
    computer.setClock("2026-11-23T09:00:00+00:00");
    CHECK(computer.run({"import", file}).out == "added 0, updated 0, unchanged 11\n");
    CHECK(records(computer) == first);
}

TEST_CASE("Export, import and export again give the same bytes")
{
    CliComputer computer;
    REQUIRE(computer.run({"import", computer.write("in.json", everything)}).status == 0);
    REQUIRE(computer.run({"delete", secondId}).status == 0);
    const std::string other = computer.file("other.db").string();
    for (const char* format : {"json", "csv"}) {
        const std::string first = computer.file(std::string("first.") + format).string();
        const std::string second = computer.file(std::string("second.") + format).string();
        std::filesystem::remove(other);
        REQUIRE(computer.run({"export", first}).status == 0);
        REQUIRE(computer.run({"import", first, "--diary", other}).status == 0);
        REQUIRE(computer.run({"export", second, "--diary", other}).status == 0);
        if (format == std::string("csv")) CHECK(readFile(second) == readFile(first));
    }
    std::filesystem::remove(other);
    const json whole = records(computer);
    REQUIRE(computer.run({"import", computer.write("whole.json", whole.dump()), "--diary", other}).status ==
            0);
    CHECK(records(computer, {"--diary", other}) == whole);
}

TEST_CASE("A dry run tells the same and changes nothing")
{
    CliComputer computer;
    const std::string file = computer.write("in.json", everything);
    CHECK(computer.run({"import", file, "--dry-run"}).out == "added 11, updated 0, unchanged 0\n");
    CHECK_FALSE(std::filesystem::exists(computer.diary().parent_path()));
    computer.log({"--at", "2026-11-02T03:12"});
    const std::string before = readFile(computer.diary());
    CHECK(computer.run({"import", file, "--dry-run"}).out == "added 11, updated 0, unchanged 0\n");
    CHECK(readFile(computer.diary()) == before);
}

TEST_CASE("Only a newer record takes the place of one that is there")
{
    CliComputer computer;
    const auto import = [&computer](const std::string& more) {
        return computer.run({"import", computer.write("in.json", fileOf(episode(firstId, more)))}).out;
    };
    const auto pain = [&computer] { return records(computer)["episodes"][0].value("pain", -1); };
    CHECK(import(R"(, "pain": 1)") == "added 1, updated 0, unchanged 0\n");
    CHECK(import(R"(, "pain": 2)") == "added 0, updated 0, unchanged 1\n");
    CHECK(pain() == 1);
    CHECK(import(R"(, "pain": 3, "updated": "2026-11-20T10:00:00+00:00")") ==
          "added 0, updated 1, unchanged 0\n");
    CHECK(pain() == 3);
    // The same instant on another clock is not newer, though its text is greater.
    CHECK(import(R"(, "pain": 4, "updated": "2026-11-20T11:00:00+01:00")") ==
          "added 0, updated 0, unchanged 1\n");
    CHECK(import(R"(, "pain": 5, "updated": "2026-11-20T09:30:00-01:00")") ==
          "added 0, updated 1, unchanged 0\n");
    CHECK(import(R"(, "pain": 6)") == "added 0, updated 0, unchanged 1\n");
    CHECK(pain() == 5);
}

TEST_CASE("A binned id comes back only by a newer record")
{
    CliComputer computer;
    const std::string old = computer.write("old.json", fileOf(episode(firstId)));
    REQUIRE(computer.run({"import", old}).status == 0);
    REQUIRE(computer.run({"delete", firstId}).status == 0);
    CHECK(computer.run({"import", old}).out == "added 0, updated 0, unchanged 1\n");
    CHECK(computer.run({"list"}).out == "No episodes.\n");
    const std::string newer =
        computer.write("new.json", fileOf(episode(firstId, R"(, "updated": "2026-11-22T09:00:01+00:00")")));
    CHECK(computer.run({"import", newer}).out == "added 0, updated 1, unchanged 0\n");
    CHECK(linesOf(computer.run({"list"}).out).size() == 1);
}

TEST_CASE("A file of another person is refused")
{
    CliComputer computer;
    REQUIRE(computer.run({"import", computer.write("in.json", everything)}).status == 0);
    const std::string before = readFile(computer.diary());
    for (const char* person : {R"({"date_of_birth": "1950-03-01"})", R"({"nhs_number": "9434765870"})"}) {
        const std::string file = computer.write(
            "other.json",
            fmt::format(R"({{"format": "crampdiary", "version": 1, "episodes": [], "person": {}}})", person));
        for (const std::vector<std::string>& words :
             std::vector<std::vector<std::string>>{{"import", file}, {"import", file, "--dry-run"}}) {
            const CliRun run = computer.run(words);
            CHECK(run.status == 1);
            CHECK(run.out.empty());
            CHECK(run.err.find("someone else") != std::string::npos);
        }
    }
    CHECK(readFile(computer.diary()) == before);
}

TEST_CASE("JSON and CSV are told apart by what they hold, then by the name")
{
    CliComputer computer;
    const std::string one = fileOf(episode(firstId));
    CHECK(computer.run({"import", computer.write("a.csv", "\n  " + one), "--dry-run"}).status == 0);
    CHECK(computer.run({"import", computer.write("a.txt", one), "--dry-run"}).status == 0);
    const std::string csv = "id,start\r\n" + std::string(firstId) + ",2026-11-20T03:12:00+00:00\r\n";
    CHECK(computer.run({"import", computer.write("b.txt", csv), "--dry-run"}).status == 0);
    const CliRun bad = computer.run({"import", computer.write("c.json", "hello"), "--dry-run"});
    CHECK(bad.status == 1);
    INFO(bad.err);
    CHECK(linesOf(bad.err).size() == 1);
    CHECK(computer.run({"import", computer.write("d.bin", "hello"), "--dry-run"}).status == 1);
    CHECK(computer.run({"import", computer.write("e.csv", ""), "--dry-run"}).status == 1);
}

TEST_CASE("Standard input is imported like a file")
{
    CliComputer computer;
    computer.setInput(fileOf(episode(firstId)));
    CHECK(computer.run({"import", "-"}).out == "added 1, updated 0, unchanged 0\n");
    computer.setInput("");
    CHECK(computer.run({"import", "-"}).status == 1);
}

TEST_CASE("One bad record and nothing is imported, nor a diary made")
{
    CliComputer computer;
    const std::string file = computer.write(
        "bad.json", fileOf(episode(firstId) + "," + episode(secondId, R"(, "pain": 12, "mood": 1)")));
    const CliRun run = computer.run({"import", file});
    CHECK(run.status == 1);
    CHECK(run.out.empty());
    CHECK(run.err.find("episodes[1].pain: 12 is not 0 to 10") != std::string::npos);
    CHECK(linesOf(run.err).size() == 2);
    CHECK_FALSE(std::filesystem::exists(computer.diary()));
    CHECK(computer.run({"import", computer.file("none.json").string()}).status == 1);
    CHECK(computer.run({"import", computer.folder().string()}).status == 1);
    CHECK(computer.run({"import"}).status == 2);
    CHECK_FALSE(std::filesystem::exists(computer.diary()));
}

TEST_CASE("At most a hundred problems are told")
{
    CliComputer computer;
    std::string episodes;
    for (int index = 0; index < 150; ++index)
        episodes += (index == 0 ? "" : ",") + episode(firstId, R"(, "pain": 12)");
    const CliRun run = computer.run({"import", computer.write("bad.json", fileOf(episodes))});
    CHECK(run.status == 1);
    CHECK(linesOf(run.err).size() == 100);
}

TEST_CASE("An import that fails to be written leaves no empty diary")
{
    CliComputer computer;
    computer.write("crampdiary", "a file where the folder should be");
    const std::string file = computer.write("in.json", fileOf(episode(firstId)));
    CHECK(computer.run({"import", file}).status == 1);
    CHECK(readFile(computer.file("crampdiary")) == "a file where the folder should be");
}
