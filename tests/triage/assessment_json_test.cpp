// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "triage/assess.h"
#include "triage/support/notation.h"

#include <nlohmann/json.hpp>

using namespace cramp::diary;
using namespace cramp::triage;
using namespace cramp::test;

namespace
{

Finding exampleFinding()
{
    const Moment start = parseMoment("2026-11-20T03:12:00+01:00").value();
    const Moment from{parseDate("2026-11-08").value(), {}};
    Finding finding;
    finding.rule = "U2";
    finding.urgency = Urgency::Urgent;
    finding.title = "Title";
    finding.found = "You had a wound.";
    finding.why = "Why \"so\"";
    finding.advice = "Advice";
    finding.quotes = {{"words", "signs", "who"}};
    finding.source = "NHS (F8)";
    finding.evidence = {
        {RecordKind::Person, {}, PlainFact::DateOfBirth, std::nullopt, false},
        {RecordKind::ContextItem, numberedId(1), ContextCode::DirtyWound, from, true},
        {RecordKind::Night, parseDate("2026-11-20").value(), PlainFact::Woke, from, true},
        {RecordKind::CheckIn, numberedId(3),
         SymptomEntry{Symptom::Swelling, Side::Left, true, Course::Sudden, Onset::Recent}, start, false}};
    return finding;
}

Assessment example()
{
    Assessment assessment;
    assessment.assessedAt = parseMoment("2026-11-22T09:00:00Z").value();
    assessment.rulesVersion = "2.1";
    assessment.urgency = Urgency::Urgent;
    assessment.findings = {exampleFinding()};
    assessment.leftOut = {{exampleFinding().evidence.back(), LeftOutBecause::LongStanding}};
    assessment.notAsked = {"swelling", "statin"};
    return assessment;
}

SymptomEntry signOf(Symptom kind, std::optional<Side> side = {})
{
    SymptomEntry sign;
    sign.kind = kind;
    sign.side = side;
    return sign;
}

std::vector<FollowUpQuestion> exampleQuestions()
{
    return {{"E1",
             Urgency::Emergency,
             {{signOf(Symptom::ChestPain), {}},
              {ContextCode::Statin, {}},
              {signOf(Symptom::Swelling, Side::Left), numberedId(3)}}}};
}

}  // namespace

TEST_CASE("An assessment is written as the contract says, keys in order")
{
    const std::string expected = R"json({
  "assessed_at": "2026-11-22T09:00:00+00:00",
  "rules_version": "2.1",
  "urgency": "urgent",
  "findings": [
    {
      "rule": "U2",
      "urgency": "urgent",
      "state": "open",
      "title": "Title",
      "found": "You had a wound.",
      "why": "Why \"so\"",
      "advice": "Advice",
      "quotes": [
        {
          "words": "words",
          "who": "who"
        }
      ],
      "source": "NHS (F8)",
      "evidence": [
        {
          "record": "person",
          "id": "person",
          "fact": "date_of_birth",
          "at": null
        },
        {
          "record": "context",
          "id": "ID1",
          "fact": "dirty_wound",
          "at": "2026-11-08"
        },
        {
          "record": "night",
          "id": "2026-11-20",
          "fact": "woke",
          "at": "2026-11-08"
        },
        {
          "record": "checkin",
          "id": "ID3",
          "fact": "swelling:left!sudden~recent",
          "at": "2026-11-20T03:12:00+01:00"
        }
      ],
      "evidence_count": 4
    }
  ],
  "left_out": [
    {
      "fact": "swelling:left!sudden~recent",
      "because": "long_standing",
      "id": "ID3"
    }
  ],
  "questions": [
    {
      "rule": "E1",
      "urgency": "emergency",
      "ask": [
        "chest_pain",
        "statin",
        "swelling:left~recent"
      ]
    }
  ],
  "not_asked": [
    "swelling",
    "statin"
  ]
}
)json";
    std::string json = assessmentJson(example(), exampleQuestions());
    for (const std::uint32_t number : {1U, 3U}) {
        const std::string id = numberedId(number).text();
        for (auto at = json.find(id); at != json.npos; at = json.find(id))
            json.replace(at, id.size(), "ID" + std::to_string(number));
    }
    CHECK(json == expected);
}

TEST_CASE("An answered finding says by whom, on which day and until when")
{
    Assessment assessment = example();
    Finding& finding = assessment.findings.front();
    finding.state = FindingState::Answered;
    AnswerEffect effect;
    effect.on = parseDate("2026-11-10").value();
    effect.answer.by = AnsweredBy::Gp;
    effect.until = parseDate("2027-02-02").value();
    finding.answer = effect;
    const auto json = nlohmann::json::parse(assessmentJson(assessment, {}));
    CHECK(json["findings"][0]["state"] == "answered");
    CHECK(json["findings"][0]["answered"] ==
          nlohmann::json({{"on", "2026-11-10"}, {"by", "gp"}, {"until", "2027-02-02"}}));
    finding.answer->until.reset();
    finding.answer->answer.by.reset();
    const auto bare = nlohmann::json::parse(assessmentJson(assessment, {}));
    CHECK(bare["findings"][0]["answered"] == nlohmann::json({{"on", "2026-11-10"}}));
    // What is open again is open.
    finding.state = FindingState::Open;
    const auto again = nlohmann::json::parse(assessmentJson(assessment, {}));
    CHECK_FALSE(again["findings"][0].contains("answered"));
}

TEST_CASE("Evidence names the 50 newest records, and how many there are")
{
    Assessment assessment = example();
    auto& evidence = assessment.findings.front().evidence;
    evidence.clear();
    for (std::uint32_t number = 1; number <= 60; ++number) {
        const Moment at{parseDate("2026-09-01").value() + Days(number), {}};
        evidence.push_back({RecordKind::Episode, numberedId(number), PlainFact::Episode, at, false});
        evidence.push_back({RecordKind::Episode, numberedId(number), PlainFact::Woke, at, false});
    }
    const auto json = nlohmann::json::parse(assessmentJson(assessment, {}));
    const auto& finding = json["findings"][0];
    CHECK(finding["evidence_count"] == 60);
    REQUIRE(finding["evidence"].size() == 100);
    CHECK(finding["evidence"][0]["id"] == numberedId(11).text());
    CHECK(finding["evidence"][99]["id"] == numberedId(60).text());
}

TEST_CASE("Nothing found is written with empty lists")
{
    Assessment assessment;
    assessment.assessedAt = parseMoment("2026-11-22T09:00:00Z").value();
    const auto json = nlohmann::json::parse(assessmentJson(assessment, {}));
    CHECK(json.at("urgency") == "self_care");
    for (const std::string key : {"findings", "left_out", "questions", "not_asked"})
        CHECK(json.at(key) == nlohmann::json::array());
}
