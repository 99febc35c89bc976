// SPDX-License-Identifier: MIT
#include "triage/long_cramp.h"

#include "support/catch.h"
#include "triage/assess.h"
#include "triage/support/notation.h"
#include "triage/support/real_rules.h"

using namespace cramp::triage;
using namespace cramp::test;

namespace
{

// The rule that the length of the diary's first cramp makes hold; empty: none does.
std::string ruleByLength(std::string_view records)
{
    const auto noted = readNotation(records);
    const Assessment assessment = assess(noted.diary, realRules(), noted.now);
    const Finding* finding = findingOfLength(assessment, realRules(), noted.diary.episodes.at(0).id);
    return finding == nullptr ? std::string() : finding->rule;
}

}  // namespace

TEST_CASE("the rules look at a cramp that has gone on for more than 10 minutes")
{
    CHECK(longCrampAfter(realRules()) == std::chrono::minutes(10));
}

TEST_CASE("a cramp that goes on is found by its length, from the second after")
{
    CHECK(ruleByLength("episode -600s ongoing").empty());
    CHECK(ruleByLength("episode -601s ongoing") == "U1");
    CHECK(ruleByLength("episode -601s ongoing stretch:eased").empty());
    CHECK(ruleByLength("episode -601s").empty());
}

TEST_CASE("what another cramp makes hold is not this one's")
{
    CHECK(ruleByLength("episode -100s ongoing | episode -700s ongoing").empty());
}
