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
        const auto* id = std::get_if<Uuid>(&evidence.key);
        facts.push_back((id == nullptr ? recordText(evidence) : std::to_string(id->bytes().back())) + " " +
                        factText(evidence.fact));
    }
    return facts;
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
    CHECK(assessment.leftOut.empty());
    CHECK(assessment.notAsked.size() > 100);
    CHECK(assessment.notAsked.front() == "numbness");
}

TEST_CASE("The most urgent finding comes first, and within a level the order of the rules")
{
    const auto assessment = assessed(
        "checkin -1h swelling:left breathless weakness:left~recent | item "
        "statin | episode -1d");
    CHECK(assessment.urgency == Urgency::Emergency);
    CHECK(rulesOf(assessment) == Texts{"E1", "U4", "U5", "U10", "U21", "U27", "G2", "P1"});
}

TEST_CASE("A finding bears the words of its rule")
{
    const Rule& rule = *realRules().find("U4");
    const Finding finding = findingOf("checkin -1h swelling:left", "U4");
    CHECK(finding.urgency == Urgency::Urgent);
    CHECK(finding.title == rule.title);
    CHECK(finding.why == rule.why);
    CHECK(finding.advice == rule.advice);
    CHECK(finding.source == rule.source);
    CHECK(finding.state == FindingState::Open);
    CHECK_FALSE(finding.answer);
    const Finding quoted = findingOf("item statin | checkin -1d unexplained_muscle_pain", "U5");
    REQUIRE(quoted.quotes.size() == 1);
    CHECK(quoted.quotes == realRules().find("U5")->quotes);
}

TEST_CASE("Evidence names the facts as the command line writes them, once each, the oldest first")
{
    CHECK(factsOf("checkin -1d swelling:left | checkin -2d sore_veins:right | checkin -1h swelling", "U4") ==
          Texts{"2 sore_veins:right", "1 swelling:left", "3 swelling"});
    CHECK(factsOf("episode -1d duration_s:3720 | episode -20h duration_s:60", "U1") ==
          Texts{"1 duration_s:3720"});
    CHECK(factsOf("episode -601s ongoing", "U1") == Texts{"1 episode"});
    CHECK(factsOf("episode -1d site:hand:left/palm | episode -2d site:back | episode -3d site:face", "G18") ==
          Texts{"3 site:face", "2 site:back", "1 site:hand:left"});
    CHECK(factsOf("episode -1d woke | checkin -2d sleep_disturbance:7 | episode -4d woke | checkin -1h "
                  "function_affected",
                  "G1") == Texts{"3 woke", "2 sleep_disturbance:7", "1 woke", "4 function_affected"});
    CHECK(factsOf("item dirty_wound from:-3 | episode -1d | episode -4d", "U2") ==
          Texts{"1 dirty_wound", "2 episode"});
    CHECK(factsOf("item statin from:-10 | checkin -1d unexplained_muscle_pain~recent", "U5") ==
          Texts{"1 statin", "2 unexplained_muscle_pain~recent"});
    CHECK(factsOf("born 2015-05-05 | episode -1d", "G15") == Texts{"person date_of_birth", "2 episode"});
}

TEST_CASE("The time of a fact is the record's, a date for items, none where there is none")
{
    const Finding wound = findingOf("item dirty_wound from:-14 | episode 2026-11-19T03:12+01:00", "U2");
    CHECK(wound.evidence[0].isDate);
    CHECK(formatDate(wound.evidence[0].at->date()) == "2026-11-08");
    CHECK_FALSE(wound.evidence[1].isDate);
    CHECK(formatMoment(*wound.evidence[1].at) == "2026-11-19T03:12:00+01:00");
    CHECK_FALSE(findingOf("item diabetes | episode -1d | episode -2d", "G12").evidence[0].at);
    CHECK_FALSE(findingOf("born 2015-05-05 | episode -1d", "G15").evidence[0].at);
}

TEST_CASE("A sign is asked for when a record within its shortest window says yes or no")
{
    CHECK_FALSE(isAsked("episode -1d", "swelling"));
    CHECK(isAsked("checkin -1h swelling", "swelling"));
    CHECK(isAsked("checkin -1h no-swelling", "swelling"));
    CHECK_FALSE(isAsked("checkin -15d no-swelling", "swelling"));
    CHECK_FALSE(isAsked("checkin -1h no-swelling binned", "swelling"));
    CHECK_FALSE(isAsked("checkin +1s no-swelling", "swelling"));
    CHECK(isAsked("checkin -27d no-muscle_wasting", "muscle_wasting"));
    CHECK_FALSE(isAsked("checkin -29d no-muscle_wasting", "muscle_wasting"));
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
    for (const std::string code : {"itch", "other_medicine", "unsteady"}) {
        INFO(code);
        CHECK(isAsked("episode -1d", code));
    }
}

TEST_CASE("A finding whose signs all stand in a higher one is listed under it")
{
    const auto underOf = [](std::string_view records, const std::string& rule) {
        return findingOf(records, rule).under;
    };
    CHECK(underOf("checkin -1d swelling:left", "G2") == "U4");
    CHECK(underOf("checkin -1d swelling:left", "U4").empty());
    CHECK(underOf("checkin -1d swelling:left numbness:right~longer", "G2").empty());
    CHECK(underOf("checkin -1d swelling:left | checkin -20d swelling:right", "G2").empty());
    // One without signs stands for itself.
    CHECK(underOf("checkin -1d swelling:left | item diabetes | episode -1d | episode -2d", "G12").empty());
    // One that is open is not hidden under an answered one.
    auto noted = readNotation("checkin -1d swelling:left");
    Answer answer;
    answer.rule = "U4";
    answer.at = noted.now;
    answer.answer = AnswerKind::Seen;
    noted.diary.answers = {answer};
    const auto assessment = assess(noted.diary, realRules(), noted.now);
    CHECK(rulesOf(assessment) == Texts{"U4", "G2"});
    CHECK(assessment.findings.back().under.empty());
    CHECK(assessment.urgency == Urgency::Routine);
}

TEST_CASE("Usual and long-standing signs are named as left out, for 28 days")
{
    const auto leftOut = [](std::string_view records) {
        Texts texts;
        for (const LeftOut& each : assessed(records).leftOut)
            texts.push_back(std::string(code(each.because)) + " " + factText(each.sign.fact));
        return texts;
    };
    CHECK(leftOut("checkin -1d swelling:left~longer | checkin -2d swelling:left~recent") ==
          Texts{"long_standing swelling:left~longer"});
    CHECK(leftOut("item numbness from:-100 | checkin -1d numbness:left no-swelling") ==
          Texts{"usual numbness:left"});
    CHECK(leftOut("item numbness from:-100 | checkin -1d numbness:left!worsening").empty());
    CHECK(leftOut("checkin -28d+1s swelling:left~longer").size() == 1);
    CHECK(leftOut("checkin -28d swelling:left~longer").empty());
    CHECK(leftOut("checkin -1d itch~longer no-swelling").empty());
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
