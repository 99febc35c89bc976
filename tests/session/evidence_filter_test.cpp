// SPDX-License-Identifier: MIT
#include "session/evidence_filter.h"

#include "support/catch.h"

using namespace cramp::diary;
using namespace cramp::session;
using namespace cramp::triage;

namespace
{

Evidence evidence(RecordKind kind, std::string_view at, Fact fact)
{
    Evidence made;
    made.kind = kind;
    made.key = Uuid::random();
    made.fact = std::move(fact);
    made.at = parseMoment(at);
    return made;
}

}  // namespace

TEST_CASE("evidence without a cramp narrows no list of cramps")
{
    CHECK_FALSE(filterOf({}).has_value());
    CHECK_FALSE(filterOf({evidence(RecordKind::CheckIn, "2026-11-02T09:00:00+00:00",
                                   SymptomEntry{Symptom::Numbness, {}, true, {}})})
                    .has_value());
}

TEST_CASE("a list of cramps is narrowed to the days of the evidence, and to its symptom if there is only one")
{
    std::vector<Evidence> found = {evidence(RecordKind::Episode, "2026-11-05T03:12:00+00:00",
                                            SymptomEntry{Symptom::Swelling, {}, true, {}}),
                                   evidence(RecordKind::Episode, "2026-11-02T23:50:00+00:00",
                                            SymptomEntry{Symptom::Swelling, Side::Left, true, {}}),
                                   evidence(RecordKind::CheckIn, "2026-10-01T09:00:00+00:00",
                                            SymptomEntry{Symptom::Warmth, {}, true, {}})};
    auto filter = filterOf(found);
    REQUIRE(filter.has_value());
    CHECK(filter->from == parseDate("2026-11-02"));
    CHECK(filter->to == parseDate("2026-11-05"));
    CHECK(filter->symptom == Symptom::Swelling);

    found.push_back(evidence(RecordKind::Episode, "2026-11-07T03:00:00+00:00", PlainFact::Woke));
    filter = filterOf(found);
    REQUIRE(filter.has_value());
    CHECK(filter->to == parseDate("2026-11-07"));
    CHECK_FALSE(filter->symptom.has_value());
}
