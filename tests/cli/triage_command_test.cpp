// SPDX-License-Identifier: MIT
#include "cli/support/cli_run.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <algorithm>

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

// Without the line breaks of the layout.
std::string unwrapped(std::string text)
{
    for (auto at = text.find("\n  "); at != text.npos; at = text.find("\n  "))
        text.replace(at, 3, " ");
    std::ranges::replace(text, '\n', ' ');
    return text;
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

TEST_CASE("The text of triage tells what was recorded, why it matters and what to do")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-21T09:00", "--symptom", "swelling:left!worsening"});
    const auto finding = triageOf(computer)["findings"][0];
    CHECK(finding["found"] == "Your left leg was swollen on 21 November, and it is getting worse.");
    const CliRun run = computer.run({"triage"});
    CHECK(run.status == 0);
    INFO(run.out);
    for (const std::string part : {"title", "found", "advice"})
        CHECK(unwrapped(run.out).find(finding[part].get<std::string>()) != std::string::npos);
    CHECK(run.out.find("- 9:00am on 21 November: Swelling (left leg, getting worse)") != std::string::npos);
    CHECK(unwrapped(run.out).find("It would help to know") != std::string::npos);
    // The long list of what was not asked is for programs alone.
    CHECK(run.out.find("Not asked") == std::string::npos);
}

TEST_CASE("The text of triage never reassures bare")
{
    CliComputer computer;
    const std::string id = computer.log({"--at", "2026-11-21T09:00", "--symptom", "swelling:left"});
    REQUIRE(computer.run({"delete", id}).status == 0);
    const std::string text = unwrapped(computer.run({"triage"}).out);
    CHECK(text.find("That does not rule out a problem.") != std::string::npos);
    CHECK(text.find("No clinician has approved this list.") != std::string::npos);
}

TEST_CASE("Three entries of a finding are listed, the newest first, and the rest counted")
{
    CliComputer computer;
    for (int day = 10; day < 22; ++day)
        computer.log({"--at", "2026-11-" + std::to_string(day) + "T03:12"});
    const std::string text = computer.run({"triage"}).out;
    INFO(text);
    const auto newest = text.find("- 3:12am on 21 November: A cramp");
    const auto third = text.find("- 3:12am on 19 November: A cramp");
    REQUIRE(newest != std::string::npos);
    REQUIRE(third != std::string::npos);
    CHECK(newest < third);
    CHECK(text.find("on 18 November: A cramp") == std::string::npos);
    CHECK(text.find("and 9 more") != std::string::npos);
    CHECK(triageOf(computer)["findings"][0]["evidence_count"] == 12);
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
    CHECK(text.find("- about 3:12am on 20 November: Swelling (left leg)") != std::string::npos);
    CHECK(text.find("- the night of 20 November: Swelling (left leg)") != std::string::npos);
    CHECK(text.find("- about 1 November: Statin (one two)") != std::string::npos);
}

TEST_CASE("An answered finding shrinks to what was said about it, and one that is worse says so")
{
    CliComputer computer;
    const auto diaryWith = [](const std::string& later) {
        return R"({"format": "crampdiary", "version": 2, "episodes": [], "checkins": [
        {"id": "ed2d5e07-31e0-53d7-8950-726cb23f9b43", "at": "2026-11-16T09:00:00+00:00",
         "symptoms": [{"kind": "swelling", "side": "left"}]})" +
               later + R"(], "answers": [{"id": "1407101f-d3f0-5ab2-9a83-bffafedc7306", "rule": "U4",
         "at": "2026-11-18T10:00:00+00:00", "answer": "seen", "by": "gp", "result": "ruled_out"}]})";
    };
    REQUIRE(computer.run({"import", computer.write("answered.json", diaryWith(""))}).status == 0);
    const auto json = triageOf(computer);
    CHECK(json["urgency"] == "routine");
    CHECK(json["findings"][0]["rule"] == "U4");
    CHECK(json["findings"][0]["state"] == "answered");
    CHECK(json["findings"][0]["answered"] ==
          nlohmann::json({{"on", "2026-11-18"}, {"by", "gp"}, {"until", "2026-12-02"}}));
    const std::string text = unwrapped(computer.run({"triage"}).out);
    INFO(text);
    CHECK(text.find("You talked about this on 18 November (GP surgery). You said: a serious cause was ruled "
                    "out.") != std::string::npos);
    const std::string worse = R"(, {"id": "5446368b-f961-58a9-aaf4-c2d3b637cd66",
        "at": "2026-11-21T09:00:00+00:00",
        "symptoms": [{"kind": "swelling", "side": "left", "course": "worsening"}]})";
    REQUIRE(computer.run({"import", computer.write("worse.json", diaryWith(worse))}).status == 0);
    CHECK(triageOf(computer)["urgency"] == "urgent");
    CHECK(unwrapped(computer.run({"triage"}).out).find("Worse since you talked about it on 18 November.") !=
          std::string::npos);
}

TEST_CASE("What is left out is said, with the reason")
{
    CliComputer computer;
    const std::string file =
        computer.write("old.json", R"({"format": "crampdiary", "version": 2, "episodes": [], "checkins": [
        {"id": "ed2d5e07-31e0-53d7-8950-726cb23f9b43", "at": "2026-11-21T09:00:00+00:00",
         "symptoms": [{"kind": "swelling", "side": "left", "onset": "longer"},
                      {"kind": "numbness", "side": "right"}]}],
      "context": [{"id": "1407101f-d3f0-5ab2-9a83-bffafedc7306", "kind": "usual", "code": "numbness",
         "from": "2026-01-01"}]})");
    const CliRun imported = computer.run({"import", file});
    INFO(imported.err);
    REQUIRE(imported.status == 0);
    CHECK(triageOf(computer)["left_out"] == nlohmann::json::parse(R"([
        {"fact": "numbness:right", "because": "usual", "id": "ed2d5e07-31e0-53d7-8950-726cb23f9b43"},
        {"fact": "swelling:left~longer", "because": "long_standing",
         "id": "ed2d5e07-31e0-53d7-8950-726cb23f9b43"}])"));
    const std::string text = unwrapped(computer.run({"triage"}).out);
    CHECK(text.find("you said that this is normal for you: 9:00am on 21 November: Numbness (right leg)") !=
          std::string::npos);
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
