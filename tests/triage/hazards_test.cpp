// SPDX-License-Identifier: MIT
#include "triage/hazards.h"

#include "platform/bundled_content.h"
#include "platform/failure.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>

using namespace cramp::platform;
using namespace cramp::triage;
using nlohmann::json;

namespace
{

json realLog()
{
    return json::parse(bundledContent("en/hazards.json").value());
}

HazardLog loaded()
{
    return HazardLog::load(bundledContent("en/hazards.json").value(), "content/en/hazards.json");
}

std::string problemOf(const std::function<void(json&)>& change)
{
    json log = realLog();
    change(log);
    try {
        HazardLog::load(log.dump(), "x.json");
    } catch (const Failure& failure) {
        return failure.sentence();
    }
    return "none";
}

std::string textOfFile(const std::filesystem::path& path)
{
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("Every control of every hazard is shown by tests that exist")
{
    const HazardLog log = loaded();
    CHECK(log.hazards.size() >= 15);
    for (const Hazard& hazard : log.hazards) {
        for (const Control& control : hazard.controls) {
            for (const ControlTest& test : control.tests) {
                INFO(hazard.id << " " << test.file << ": " << test.name);
                const auto text = textOfFile(std::filesystem::path(CRAMP_SOURCE) / test.file);
                const std::string name = "\"" + test.name + "\"";
                CHECK((text.find("TEST_CASE(" + name) != std::string::npos ||
                       text.find("TEST_CASE_METHOD(Fixture, " + name) != std::string::npos));
            }
        }
    }
}

TEST_CASE("Risk follows from severity and likelihood by the matrix")
{
    CHECK(riskOf(Severity::Minor, Likelihood::VeryLow) == 1);
    CHECK(riskOf(Severity::Catastrophic, Likelihood::VeryLow) == 3);
    CHECK(riskOf(Severity::Minor, Likelihood::VeryHigh) == 3);
    CHECK(riskOf(Severity::Major, Likelihood::High) == 4);
    CHECK(riskOf(Severity::Considerable, Likelihood::Medium) == 3);
    CHECK(riskOf(Severity::Catastrophic, Likelihood::VeryHigh) == 5);
}

TEST_CASE("A log that contradicts itself or lacks something is refused by name")
{
    CHECK(problemOf([](json&) {}) == "none");
    CHECK(problemOf([](json& log) { log["hazards"][0]["initialRisk"] = 1; }).find("initialRisk") !=
          std::string::npos);
    CHECK(problemOf([](json& log) { log["hazards"][0]["residualRisk"] = 2; }).find("residualRisk") !=
          std::string::npos);
    CHECK(problemOf([](json& log) { log["hazards"][0]["residualLikelihood"] = "high"; }) != "none");
    CHECK(problemOf([](json& log) { log["hazards"][1]["id"] = "H7"; }).find("hazard 2") != std::string::npos);
    CHECK(problemOf([](json& log) { log["hazards"][1]["severity"] = "bad"; }).find("bad") !=
          std::string::npos);
    CHECK(problemOf([](json& log) { log["hazards"][1]["controls"] = json::array(); }).find("controls") !=
          std::string::npos);
    CHECK(problemOf([](json& log) { log["hazards"][1]["controls"][0]["tests"] = json::array(); }) != "none");
    CHECK(problemOf([](json& log) { log["page"].erase("purpose"); }).find("purpose") != std::string::npos);
    CHECK_THROWS_AS(HazardLog::load("{", "x.json"), Failure);
}

TEST_CASE("A risk that stays unacceptable with its controls is refused")
{
    const auto problem = problemOf([](json& log) {
        log["hazards"][0]["residualLikelihood"] = "very_high";
        log["hazards"][0]["residualRisk"] = 5;
    });
    CHECK(problem.find("not acceptable") != std::string::npos);
}
