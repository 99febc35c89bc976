// SPDX-License-Identifier: MIT
#include "triage/check_words.h"

#include "platform/bundled_content.h"
#include "platform/failure.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace cramp::diary;
using namespace cramp::platform;
using namespace cramp::triage;
using nlohmann::json;

namespace
{

json realWords()
{
    return json::parse(bundledContent("en/check.json").value());
}

std::string problemOf(const json& words)
{
    try {
        CheckWords::load(words.dump(), "x.json");
    } catch (const Failure& failure) {
        return failure.sentence();
    }
    return "none";
}

}  // namespace

TEST_CASE("The words of the check are there for everyone who helps and everything that can come of it")
{
    const auto words = CheckWords::load(realWords().dump(), "en/check.json");
    CHECK(words.of(AnsweredBy::Gp) == "GP surgery");
    CHECK(words.of(AnswerResult::Found) == "a cause was found");
    CHECK(words.ended("5 November 2026").find("shown until 5 November 2026.") != std::string::npos);
    CHECK(words.off().find("switched off") != std::string::npos);
}

TEST_CASE("A word that is missing or not known is named")
{
    auto missing = realWords();
    missing["words"].erase("by.gp");
    CHECK(problemOf(missing).find("by.gp") != std::string::npos);
    auto more = realWords();
    more["words"]["by.dentist"] = "dentist";
    CHECK(problemOf(more).find("by.dentist") != std::string::npos);
    CHECK(problemOf(realWords()) == "none");
    CHECK_THROWS_AS(CheckWords::load("{", "x.json"), Failure);
}
