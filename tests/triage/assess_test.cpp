// SPDX-License-Identifier: MIT
#include "triage/assess.h"

#include "support/catch.h"
#include "triage/support/notation.h"
#include "triage/support/real_rules.h"

#include <algorithm>

using namespace cramp::diary;
using namespace cramp::triage;
using namespace cramp::test;

namespace
{

using Texts = std::vector<std::string>;

Assessment assessed(std::string_view records)
{
    const auto noted = readNotation(records);
    return assess(noted.diary, realRules(), noted.now);
}

Finding findingOf(std::string_view records, const std::string& rule)
{
    const auto assessment = assessed(records);
    const auto found = std::ranges::find(assessment.findings, rule, &Finding::rule);
    REQUIRE(found != assessment.findings.end());
    return *found;
}

// "number of the record, fact", in order.
Texts factsOf(std::string_view records, const std::string& rule)
{
    Texts facts;
    for (const Evidence& evidence : findingOf(records, rule).evidence) {
        const bool isPerson = evidence.kind == RecordKind::Person;
        facts.push_back((isPerson ? "person" : std::to_string(Uuid::parse(evidence.id)->bytes().back())) +
                        " " + evidence.fact);
    }
    return facts;
}

Texts questionsOf(std::string_view records, const std::string& rule)
{
    return findingOf(records, rule).wouldSettle;
}

Texts rulesOf(const Assessment& assessment)
{
    Texts rules;
    for (const Finding& finding : assessment.findings) {
        rules.push_back(finding.rule);
    }
    return rules;
}

bool isAsked(std::string_view records, const std::string& code)
{
    const auto assessment = assessed(records);
    return std::ranges::find(assessment.notAsked, code) == assessment.notAsked.end();
}

}  // namespace

TEST_CASE("An empty diary has no finding, and nothing was asked")
{
    const auto assessment = assess(Diary{}, realRules(), parseMoment(usualNow).value());
    CHECK(assessment.urgency == Urgency::SelfCare);
    CHECK(assessment.findings.empty());
    CHECK(assessment.rulesVersion == realRules().version());
    CHECK(formatMoment(assessment.assessedAt) == usualNow);
    CHECK(assessment.notAsked.size() == 77 + 40);
    CHECK(assessment.notAsked.front() == "numbness");
    CHECK(assessment.notAsked.back() == "long_journey");
}

TEST_CASE("The most urgent finding comes first, and within a level the order of the rules")
{
    const auto assessment =
        assessed("checkin -1h swelling breathless weakness:left | item statin from:-10 | episode -1d");
    CHECK(assessment.urgency == Urgency::Emergency);
    CHECK(rulesOf(assessment) == Texts{"E1", "U4", "U5", "U21", "G2", "G7", "G16", "P1"});
}

TEST_CASE("A finding bears the words of its rule")
{
    const Rule& rule = *realRules().find("U4");
    const Finding finding = findingOf("checkin -1h swelling:left", "U4");
    CHECK(finding.urgency == Urgency::Urgent);
    CHECK(finding.title == rule.title);
    CHECK(finding.why == rule.why);
    CHECK(finding.advice == rule.advice);
    CHECK(finding.source.starts_with("NHS (beta site): Deep vein thrombosis (F43); "));
}

TEST_CASE("Evidence names the facts as the command line writes them, once each, the oldest first")
{
    CHECK(factsOf("episode -1d swelling:left | checkin -2d warmth redness:right | checkin -1h numbness",
                  "U4") == Texts{"2 redness:right", "2 warmth", "1 swelling:left"});
    CHECK(factsOf("checkin -1h weakness:left weakness:right!sudden | checkin -2h weakness", "E4") ==
          Texts{"1 weakness:left", "1 weakness:right!sudden"});
    CHECK(
        factsOf(
            "episode -1d duration_s:720 | episode -2d duration_s:60 | episode -3d duration_s:4000 walk:eased",
            "U1") == Texts{"3 duration_s:4000", "1 duration_s:720"});
    CHECK(factsOf("episode -601s ongoing", "U1") == Texts{"1 episode"});
    CHECK(factsOf("episode -1d duration_s:720 stretch:eased massage:not-eased", "G6") ==
          Texts{"1 duration_s:720", "1 stretch:eased"});
    CHECK(factsOf("episode -1d soreness_min:2000", "G17") == Texts{"1 soreness_min:2000"});
    CHECK(factsOf("episode -1d site:hand:left/palm site:calf site:back", "G18") ==
          Texts{"1 site:back", "1 site:hand:left"});
    CHECK(factsOf("episode -1d woke | checkin -2d sleep_disturbance:7 | episode -4d woke | checkin -1h "
                  "function_affected",
                  "G1") == Texts{"3 woke", "2 sleep_disturbance:7", "1 woke", "4 function_affected"});
    CHECK(factsOf("item dirty_wound from:-3 | episode -1d | episode -4d", "U2") ==
          Texts{"1 dirty_wound", "2 episode"});
    CHECK(factsOf("item statin from:-10 | checkin -1d weakness", "U5") == Texts{"1 statin", "2 weakness"});
    CHECK(factsOf("item diabetes | episode -1d", "G12") == Texts{"1 diabetes", "2 episode"});
    CHECK(factsOf("checkin -2h vomiting | checkin -1h diarrhoea | episode -90m", "U9") ==
          Texts{"1 vomiting", "3 episode"});
    CHECK(factsOf("born 2015-05-05 | episode -1d", "G15") == Texts{"person date_of_birth", "2 episode"});
}

TEST_CASE("Evidence of nights and counts names what counted")
{
    CHECK(factsOf("episode -1d | episode -2d | episode -3d | episode -4d | episode -5d | episode -15d",
                  "G4") == Texts{"5 episode", "4 episode", "3 episode", "2 episode", "1 episode"});
    CHECK(factsOf("episode -1d | episode -2d | episode -3d | episode -4d | episode -40d | episode -70d",
                  "G5") == Texts{"6 episode", "4 episode", "3 episode", "2 episode", "1 episode"});
    CHECK(factsOf("checkin -1d tingling | checkin -1d tingling:left | checkin -9d tingling", "G2") ==
          Texts{"3 tingling", "1 tingling", "2 tingling:left"});
}

TEST_CASE("Of episodes that may lie any time back, the newest 20 stand for all")
{
    std::string records = "item lead from:-400 to:-1";
    for (int i = 1; i <= 25; ++i) {
        records += " | episode -" + std::to_string(i) + "d";
    }
    const auto facts = factsOf(records, "U3");
    REQUIRE(facts.size() == 21);
    CHECK(facts[0] == "1 lead");
    CHECK(facts[1] == "21 episode");
    CHECK(facts.back() == "2 episode");
    CHECK(factsOf("item lead | episode -300d | episode -400d", "U3") == Texts{"1 lead", "2 episode"});
}

TEST_CASE("The time of a fact is the record's, a date for items, none where there is none")
{
    const Finding wound = findingOf("item dirty_wound from:-14 | episode 2026-11-19T03:12+01:00", "U2");
    CHECK(wound.evidence[0].isDate);
    CHECK(formatDate(wound.evidence[0].at->date()) == "2026-11-08");
    CHECK_FALSE(wound.evidence[1].isDate);
    CHECK(formatMoment(*wound.evidence[1].at) == "2026-11-19T03:12:00+01:00");
    CHECK_FALSE(findingOf("item diabetes | episode -1d", "G12").evidence[0].at);
    CHECK_FALSE(findingOf("born 2015-05-05 | episode -1d", "G15").evidence[0].at);
}

TEST_CASE("A finding asks for the detail that decided it")
{
    CHECK(questionsOf("checkin -1h swelling", "U4") ==
          Texts{"Which leg was swollen: the left, the right or both?"});
    CHECK(questionsOf("checkin -1h swelling warmth", "U4").size() == 2);
    CHECK(questionsOf("checkin -1h swelling:left", "U4").empty());
    CHECK(questionsOf("checkin -1h swelling | checkin -1h warmth:left", "U4").empty());
    CHECK(questionsOf("episode -1d duration_s:720", "U1") ==
          Texts{"Did anything that you tried ease the cramp?"});
    CHECK(questionsOf("episode -1d duration_s:720 massage", "U1").size() == 1);
    CHECK(questionsOf("episode -1d duration_s:720 massage:not-eased walk", "U1").size() == 1);
    CHECK(questionsOf("episode -1d duration_s:720 massage:not-eased", "U1").empty());
    CHECK(questionsOf("episode -1d duration_s:3601", "U1").empty());
    CHECK(questionsOf("episode -1h ongoing", "U1").size() == 1);
    CHECK(questionsOf("checkin -1h confusion", "E9") ==
          Texts{"How did the confusion come on: suddenly, or bit by bit?"});
    CHECK(questionsOf("checkin -1h confusion!sudden", "E9").empty());
    CHECK(questionsOf("item dirty_wound | episode -1d", "U2") ==
          Texts{"On which day did you get the wound?"});
    CHECK(questionsOf("item dirty_wound from:-3 | episode -1d", "U2").empty());
    CHECK(questionsOf("item lead to:-3 | episode -1d", "U3").size() == 1);
    CHECK(questionsOf("item statin | checkin -1d weakness", "U5") ==
          Texts{"On which day did you start the statin?"});
    CHECK(questionsOf("item after_birth | checkin -1h swelling:left", "U13") ==
          Texts{"On which day was the baby born?"});
    CHECK(questionsOf("item after_birth to:3 | checkin -1h swelling:left", "U13").empty());
    CHECK(questionsOf("item laba from:-30 | episode -1d", "P1") ==
          Texts{"Was the long-acting inhaler started, raised or lowered on that day?"});
    CHECK(questionsOf("item laba from:-30 raised | episode -1d", "P1").empty());
}

TEST_CASE("A sign is asked for when a record within its shortest window says yes or no")
{
    CHECK_FALSE(isAsked("episode -1d", "swelling"));
    CHECK(isAsked("checkin -13d swelling", "swelling"));
    CHECK(isAsked("checkin -14d+1s no-swelling", "swelling"));
    CHECK_FALSE(isAsked("checkin -14d no-swelling", "swelling"));
    CHECK_FALSE(isAsked("checkin -1d numbness", "numbness"));
    CHECK(isAsked("episode -23h no-numbness", "numbness"));
    CHECK_FALSE(isAsked("checkin -1h no-swelling binned", "swelling"));
    CHECK_FALSE(isAsked("checkin +1s no-swelling", "swelling"));
    CHECK(isAsked("checkin -182d no-muscle_wasting", "muscle_wasting"));
}

TEST_CASE("An item is asked for when one that is active now says yes or no")
{
    CHECK(isAsked("item statin", "statin"));
    CHECK(isAsked("item statin absent", "statin"));
    CHECK(isAsked("item statin from:-900 to:0", "statin"));
    CHECK_FALSE(isAsked("item statin from:-900 to:-1", "statin"));
    CHECK_FALSE(isAsked("item statin from:1", "statin"));
    CHECK_FALSE(isAsked("item statin binned", "statin"));
    CHECK(isAsked("item after_birth from:-42", "after_birth"));
    CHECK_FALSE(isAsked("item after_birth from:-43", "after_birth"));
}

TEST_CASE("What no rule looks for is never asked for")
{
    for (const std::string code : {"back_pain", "other_medicine", "heart_failure",
                                   "neck_or_thyroid_operation", "unsteady", "tetanus_vaccinated"}) {
        INFO(code);
        CHECK(isAsked("episode -1d", code));
    }
}

TEST_CASE("An answer of the person changes nothing")
{
    auto noted = readNotation("checkin -1h swelling:left");
    const auto before = assess(noted.diary, realRules(), noted.now);
    Answer answer;
    answer.rule = "U4";
    answer.at = noted.now;
    answer.answer = AnswerKind::Seen;
    answer.result = AnswerResult::RuledOut;
    noted.diary.answers.push_back(answer);
    CHECK(assess(noted.diary, realRules(), noted.now) == before);
}

TEST_CASE("Only the record's own time counts, not when it was written or changed")
{
    auto noted = readNotation("checkin -15d swelling:left");
    noted.diary.checkIns[0].stamps.created = noted.now;
    noted.diary.checkIns[0].stamps.updated = noted.now;
    CHECK(rulesOf(assess(noted.diary, realRules(), noted.now)) == Texts{"G2"});
}

TEST_CASE("Windows are hours of the world, through a change of clocks")
{
    CHECK(rulesOf(assessed("now 2026-10-26T09:00+00:00 | checkin 2026-10-25T09:30+00:00 climbing_weakness"))
              .front() == "E10");
    const Texts inside =
        rulesOf(assessed("now 2026-10-25T09:00+00:00 | checkin 2026-10-24T10:30+01:00 face_droop"));
    CHECK(inside.front() == "E9");
    const Texts outside =
        rulesOf(assessed("now 2026-10-25T09:00+00:00 | checkin 2026-10-24T09:59+01:00 face_droop"));
    CHECK(outside.front() == "U22");
}

TEST_CASE("Levels know their codes and stand in order")
{
    CHECK(Urgency::SelfCare < Urgency::Pharmacist);
    CHECK(Urgency::Pharmacist < Urgency::Routine);
    CHECK(Urgency::Routine < Urgency::Urgent);
    CHECK(Urgency::Urgent < Urgency::Emergency);
    for (const std::string text : {"self_care", "pharmacist", "routine", "urgent", "emergency"}) {
        CHECK(code(urgencyFromCode(text).value()) == text);
    }
    CHECK_FALSE(urgencyFromCode("soon"));
    CHECK_FALSE(urgencyFromCode(""));
}
