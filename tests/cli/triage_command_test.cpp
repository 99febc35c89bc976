// SPDX-License-Identifier: MIT
#include "cli/support/cli_run.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace cramp::test;

namespace
{

nlohmann::json triageOf(CliComputer& computer, std::vector<std::string> options = {})
{
    options.insert(options.begin(), {"triage", "--json"});
    const CliRun run = computer.run(options);
    INFO(run.err);
    REQUIRE(run.status == 0);
    return nlohmann::json::parse(run.out);
}

}  // namespace

TEST_CASE("triage finds what log recorded")
{
    CliComputer computer;
    const std::string id =
        computer.log({"--at", "2026-11-21T09:00", "--site", "calf:left", "--symptom", "swelling:left"});
    const auto found = triageOf(computer);
    CHECK(found["assessed_at"] == "2026-11-22T09:00:00+00:00");
    CHECK(found["urgency"] == "urgent");
    REQUIRE_FALSE(found["findings"].empty());
    CHECK(found["findings"][0]["rule"] == "U4");
    CHECK(found["findings"][0]["evidence"][0]["id"] == id);
    CHECK(found["findings"][0]["evidence"][0]["fact"] == "swelling:left");
}

TEST_CASE("triage --at tells what the diary said then, in the offset given")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-21T09:00", "--symptom", "swelling:left"});
    CHECK(triageOf(computer, {"--at", "2026-11-20T09:00"})["urgency"] == "self_care");
    CHECK(triageOf(computer, {"--at", "2026-11-22T09:00+05:00"})["assessed_at"] ==
          "2026-11-22T09:00:00+05:00");
    CHECK(triageOf(computer, {"--at", "2027-02-22T09:00"})["urgency"] == "self_care");
}

TEST_CASE("The text of triage holds reasons, evidence and advice, and never reassures bare")
{
    CliComputer computer;
    const std::string id = computer.log({"--at", "2026-11-21T09:00", "--symptom", "swelling:left"});
    const auto finding = triageOf(computer)["findings"][0];
    const CliRun run = computer.run({"triage"});
    CHECK(run.status == 0);
    CHECK(run.out.find(finding["title"].get<std::string>()) != std::string::npos);
    CHECK(run.out.find("2026-11-21 09:00  swelling:left  " + id) != std::string::npos);
    REQUIRE(computer.run({"delete", id}).status == 0);
    CHECK(computer.run({"triage"}).out.size() > 200);
}

TEST_CASE("The text of triage says how well a time is known")
{
    CliComputer computer;
    const std::string file =
        computer.write("about.json", R"({"format": "crampdiary", "version": 1, "episodes": [
        {"id": "ed2d5e07-31e0-53d7-8950-726cb23f9b43", "start": "2026-11-20T03:12:00+00:00",
         "start_precision": "about", "symptoms": [{"kind": "swelling", "side": "left"}]},
        {"id": "5446368b-f961-58a9-aaf4-c2d3b637cd66", "start": "2026-11-21T02:00:00+00:00",
         "start_precision": "night", "symptoms": [{"kind": "swelling", "side": "left"}]}],
      "context": [{"id": "1407101f-d3f0-5ab2-9a83-bffafedc7306", "kind": "medicine", "code": "statin",
         "name": "one\ntwo", "from": "2026-11-01", "from_precision": "about"}]})");
    const CliRun imported = computer.run({"import", file});
    INFO(imported.err);
    REQUIRE(imported.status == 0);
    const std::string text = computer.run({"triage"}).out;
    INFO(text);
    CHECK(text.find("2026-11-20 ~03:12  swelling:left  ") != std::string::npos);
    CHECK(text.find("2026-11-20 night  swelling:left  ") != std::string::npos);
    CHECK(text.find("~2026-11-01  statin (one two)  ") != std::string::npos);
}

TEST_CASE("A binned episode says nothing to triage")
{
    CliComputer computer;
    const std::string id = computer.log({"--at", "2026-11-21T09:00", "--symptom", "swelling:left"});
    REQUIRE(computer.run({"delete", id}).status == 0);
    CHECK(triageOf(computer)["urgency"] == "self_care");
}

TEST_CASE("triage refuses a wrong time")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-21T09:00"});
    CHECK(computer.run({"triage", "--at", "2026-03-29T01:30"}).status == 2);
    CHECK(computer.run({"triage", "--at", "now"}).err.starts_with("--at: \"now\""));
}
