// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "triage/assess.h"

#include <nlohmann/json.hpp>

using namespace cramp::diary;
using namespace cramp::triage;

namespace
{

Assessment example()
{
    const Moment start = parseMoment("2026-11-20T03:12:00+01:00").value();
    const Moment from{parseDate("2026-11-08").value(), {}};
    Assessment assessment;
    assessment.assessedAt = parseMoment("2026-11-22T09:00:00Z").value();
    assessment.rulesVersion = "1.0";
    assessment.urgency = Urgency::Urgent;
    assessment.findings = {{"U2",
                            Urgency::Urgent,
                            "Title",
                            "Why \"so\"",
                            "Advice",
                            "NHS (F8)",
                            {{RecordKind::ContextItem, "id-1", "dirty_wound", from, true},
                             {RecordKind::Episode, "id-2", "episode", start, false},
                             {RecordKind::CheckIn, "id-3", "swelling:left", start, false},
                             {RecordKind::Night, "2026-11-20", "woke", from, true},
                             {RecordKind::Person, "person", "date_of_birth", std::nullopt, false}},
                            {"A question that is not part of it"}}};
    assessment.notAsked = {"swelling", "statin"};
    return assessment;
}

}  // namespace

TEST_CASE("An assessment is written as the contract says, keys in order")
{
    const std::string expected = R"json({
  "assessed_at": "2026-11-22T09:00:00+00:00",
  "rules_version": "1.0",
  "urgency": "urgent",
  "findings": [
    {
      "rule": "U2",
      "urgency": "urgent",
      "title": "Title",
      "why": "Why \"so\"",
      "advice": "Advice",
      "source": "NHS (F8)",
      "evidence": [
        {
          "record": "context",
          "id": "id-1",
          "fact": "dirty_wound",
          "at": "2026-11-08"
        },
        {
          "record": "episode",
          "id": "id-2",
          "fact": "episode",
          "at": "2026-11-20T03:12:00+01:00"
        },
        {
          "record": "checkin",
          "id": "id-3",
          "fact": "swelling:left",
          "at": "2026-11-20T03:12:00+01:00"
        },
        {
          "record": "night",
          "id": "2026-11-20",
          "fact": "woke",
          "at": "2026-11-08"
        },
        {
          "record": "person",
          "id": "person",
          "fact": "date_of_birth",
          "at": null
        }
      ]
    }
  ],
  "not_asked": [
    "swelling",
    "statin"
  ]
}
)json";
    CHECK(assessmentJson(example()) == expected);
}

TEST_CASE("Nothing found is written with empty lists")
{
    Assessment assessment;
    assessment.assessedAt = parseMoment("2026-11-22T09:00:00Z").value();
    const auto json = nlohmann::json::parse(assessmentJson(assessment));
    CHECK(json.at("urgency") == "self_care");
    CHECK(json.at("findings") == nlohmann::json::array());
    CHECK(json.at("not_asked") == nlohmann::json::array());
}
