// SPDX-License-Identifier: MIT
#include "diary/fact.h"

#include "support/catch.h"

using namespace cramp::diary;

TEST_CASE("A fact is written as the exchange format names it")
{
    CHECK(factText(PlainFact::Episode) == "episode");
    CHECK(factText(PlainFact::Woke) == "woke");
    CHECK(factText(PlainFact::FunctionAffected) == "function_affected");
    CHECK(factText(PlainFact::DateOfBirth) == "date_of_birth");
    CHECK(factText(SymptomEntry{Symptom::Weakness, Side::Both, true, Course::Sudden}) ==
          "weakness:both!sudden");
    CHECK(factText(SiteEntry{Site::Hand, Side::Left, {}}) == "site:hand:left");
    CHECK(factText(ContextCode::Statin) == "statin");
    CHECK(factText(DurationSeconds::from(720).value()) == "duration_s:720");
    CHECK(factText(SorenessMinutes::from(2000).value()) == "soreness_min:2000");
    CHECK(factText(SleepDisturbance::from(7).value()) == "sleep_disturbance:7");
}
