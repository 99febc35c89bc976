// SPDX-License-Identifier: MIT
#include "session/check_in_questions.h"

#include "support/catch.h"

using namespace cramp::diary;
using namespace cramp::guide;
using namespace cramp::session;
using namespace cramp::triage;

namespace
{

const std::vector<SymptomGroup> groups = {{"Looks",
                                           {Symptom::Swelling, Symptom::Redness, Symptom::Lump,
                                            Symptom::Ulcer, Symptom::SoreVeins, Symptom::BlackToes}},
                                          {"General", {Symptom::Fever, Symptom::Tiredness}}};

std::vector<CheckInStep> stepsFor(std::vector<std::string> notAsked)
{
    Assessment assessment;
    assessment.notAsked = std::move(notAsked);
    return stepsToAsk(assessment, groups);
}

}  // namespace

TEST_CASE("only what the rules still need is asked, in the order of the form")
{
    const auto steps = stepsFor({"fever", "statin", "lump", "swelling"});
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].title == "Looks");
    CHECK(steps[0].questions == std::vector{Symptom::Swelling, Symptom::Lump});
    CHECK(steps[1].questions == std::vector{Symptom::Fever});
}

TEST_CASE("at most five are asked at a time, and each once")
{
    const auto steps = stepsFor({"swelling", "redness", "lump", "ulcer", "sore_veins", "black_toes"});
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].questions.size() == 5);
    CHECK(steps[1].questions == std::vector{Symptom::BlackToes});
    CHECK(steps[1].title == "Looks");
}

TEST_CASE("when all is answered nothing is asked")
{
    CHECK(stepsFor({}).empty());
    CHECK(stepsFor({"statin", "pregnant"}).empty());
}
