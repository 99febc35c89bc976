// SPDX-License-Identifier: MIT
#include "triage/sign_questions.h"

#include "support/catch.h"
#include "support/diaries.h"
#include "triage/assess.h"
#include "triage/support/notation.h"
#include "triage/support/real_rules.h"

using namespace cramp::diary;
using namespace cramp::triage;
using namespace cramp::test;

namespace
{

SymptomEntry sign(Symptom kind, std::optional<Side> side = {})
{
    return {kind, side, true, std::nullopt};
}

ContextItem usual(ContextCode code, std::optional<Date> from, std::optional<Side> side = {})
{
    ContextItem item;
    item.id = id(1);
    item.code = code;
    item.from = from;
    item.side = side;
    return item;
}

SignQuestion asked(const SymptomEntry& entry, const std::vector<ContextItem>& items)
{
    return questionAbout(entry, realRules(), items, day("2026-11-22"));
}

}  // namespace

TEST_CASE("of a sign that an urgent or emergency rule looks for, its onset is asked")
{
    CHECK(asked(sign(Symptom::Swelling, Side::Left), {}) == SignQuestion::Onset);
    CHECK(asked(sign(Symptom::ChestPain), {}) == SignQuestion::Onset);
    CHECK(asked(sign(Symptom::DrySkin), {}) == SignQuestion::None);
}

TEST_CASE("of a sign that is normal for the person it is asked whether it is worse")
{
    const auto since = usual(ContextCode::UsualSwelling, day("2026-10-25"), Side::Left);
    CHECK(asked(sign(Symptom::Swelling, Side::Left), {since}) == SignQuestion::WorseThanUsual);
    CHECK(asked(sign(Symptom::Swelling, Side::Right), {since}) == SignQuestion::Onset);
    CHECK(asked(sign(Symptom::Numbness, Side::Left), {since}) == SignQuestion::Onset);
}

TEST_CASE("what is normal counts from 28 days after its first day, to its last one")
{
    const SymptomEntry swollen = sign(Symptom::Swelling, Side::Left);
    CHECK(isCoveredByUsual(usual(ContextCode::UsualSwelling, day("2026-10-25")), swollen, day("2026-11-22")));
    CHECK_FALSE(
        isCoveredByUsual(usual(ContextCode::UsualSwelling, day("2026-10-26")), swollen, day("2026-11-22")));
    ContextItem ended = usual(ContextCode::UsualSwelling, std::nullopt);
    ended.to = day("2026-11-21");
    CHECK_FALSE(isCoveredByUsual(ended, swollen, day("2026-11-22")));
    CHECK(isCoveredByUsual(ended, swollen, day("2026-11-21")));
    ContextItem no = usual(ContextCode::UsualSwelling, std::nullopt);
    no.present = false;
    CHECK_FALSE(isCoveredByUsual(no, swollen, day("2026-11-22")));
}

TEST_CASE("what lies in the bin is not normal")
{
    ContextItem binned = usual(ContextCode::UsualSwelling, std::nullopt);
    binned.stamps.binned = moment("2026-11-20T08:00:00+00:00");
    CHECK(asked(sign(Symptom::Swelling, Side::Left), {binned}) == SignQuestion::Onset);
}

TEST_CASE("of a finding only what the vocabulary allows can be normal, each once")
{
    Finding finding;
    finding.evidence = {
        {RecordKind::Episode, id(1), sign(Symptom::Tingling, Side::Left), std::nullopt},
        {RecordKind::Episode, id(2), sign(Symptom::Tingling, Side::Right), std::nullopt},
        {RecordKind::Episode, id(3), sign(Symptom::ChestPain), std::nullopt},
        {RecordKind::ContextItem, id(4), ContextCode::Statin, std::nullopt},
        {RecordKind::Episode, id(5), PlainFact::Episode, std::nullopt},
    };
    CHECK(possiblyUsual(finding) == std::vector{ContextCode::UsualTingling, ContextCode::UsualCramps});
}
