// SPDX-License-Identifier: MIT
#include "ui/warnings/follow_up_panel.h"

#include "support/catch.h"
#include "support/diaries.h"

using namespace cramp::diary;
using namespace cramp::test;
using namespace cramp::triage;
using namespace cramp::ui::warnings;

namespace
{

Moment now()
{
    return moment("2026-11-22T09:00:00+00:00");
}

SymptomEntry swelling()
{
    return {Symptom::Swelling, Side::Left, true, std::nullopt};
}

Diary diaryWithSwelling()
{
    Diary diary;
    CheckIn checkIn;
    checkIn.id = id(1);
    checkIn.at = moment("2026-11-20T09:00:00+00:00");
    checkIn.symptoms = {swelling(), {Symptom::Swelling, Side::Right, true, std::nullopt}};
    diary.checkIns = {checkIn};
    return diary;
}

}  // namespace

TEST_CASE("a yes and a no to signs become one check-in of now")
{
    const FollowUpTick pain{Fact(SymptomEntry{Symptom::ChestPain, std::nullopt, true, std::nullopt}), {}};
    const FollowUpTick ache{Fact(SymptomEntry{Symptom::ConstantAche, Side::Left, true, std::nullopt}), {}};
    const Change change = answersToQuestions({{pain, false}, {ache, true}}, {}, now());
    REQUIRE(change.edits.size() == 1);
    const auto& checkIn = std::get<CheckIn>(*change.edits[0].after);
    CHECK(checkIn.at == now());
    REQUIRE(checkIn.symptoms.size() == 2);
    CHECK_FALSE(checkIn.symptoms[0].present);
    CHECK(checkIn.symptoms[1] == SymptomEntry{Symptom::ConstantAche, Side::Left, true, std::nullopt});
}

TEST_CASE("an exposure has a first day, or it would count for ever; a condition has none")
{
    const FollowUpTick lie{Fact(ContextCode::LongLie), {}};
    const FollowUpTick clot{Fact(ContextCode::PreviousDvt), {}};
    const Change change = answersToQuestions({{lie, true}, {clot, true}}, {}, now());
    REQUIRE(change.edits.size() == 2);
    CHECK(std::get<ContextItem>(*change.edits[0].after).from == now().date());
    CHECK(std::get<ContextItem>(*change.edits[0].after).fromPrecision == Precision::About);
    CHECK_FALSE(std::get<ContextItem>(*change.edits[1].after).from);
}

TEST_CASE("that a sign began lately is kept in its entry, for its side alone, and twice in one change")
{
    const Diary diary = diaryWithSwelling();
    const FollowUpTick left{Fact(swelling()), id(1)};
    const Change change = answersToQuestions({{left, true}}, diary, now());
    REQUIRE(change.edits.size() == 1);
    const auto& after = std::get<CheckIn>(*change.edits[0].after);
    CHECK(after.symptoms[0].onset == Onset::Recent);
    CHECK_FALSE(after.symptoms[1].onset);
    CHECK(std::get<CheckIn>(*change.edits[0].before) == diary.checkIns[0]);

    FollowUpTick right = left;
    std::get<SymptomEntry>(right.fact).side = Side::Right;
    const Change both = answersToQuestions({{left, true}, {right, true}}, diary, now());
    REQUIRE(both.edits.size() == 1);
    CHECK(std::get<CheckIn>(*both.edits[0].after).symptoms[1].onset == Onset::Recent);
}

TEST_CASE("no answer, and a no to what began lately, change nothing")
{
    const FollowUpTick left{Fact(swelling()), id(1)};
    CHECK(answersToQuestions({}, diaryWithSwelling(), now()).edits.empty());
    CHECK(answersToQuestions({{left, false}}, diaryWithSwelling(), now()).edits.empty());
}
