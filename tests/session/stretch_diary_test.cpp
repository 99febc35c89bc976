// SPDX-License-Identifier: MIT
#include "session/stretch_diary.h"

#include "support/catch.h"

using namespace cramp::diary;
using namespace cramp::session;

namespace
{

Moment at(std::string_view text)
{
    return parseMoment(text).value();
}

Date day(std::string_view text)
{
    return parseDate(text).value();
}

StretchSession session(std::string_view when, StretchReference stretch = Stretch::X4)
{
    StretchSession made;
    made.id = Uuid::random();
    made.at = at(when);
    made.stretch = stretch;
    return made;
}

Plan plan(std::string_view from, StretchReference stretch = Stretch::X4)
{
    Plan made;
    made.id = Uuid::random();
    made.stretch = stretch;
    made.from = day(from);
    return made;
}

const Moment sunday = at("2026-11-22T20:00:00Z");

}  // namespace

TEST_CASE("the small hours belong to the evening before")
{
    CHECK(eveningOf(at("2026-11-22T22:30:00Z")) == day("2026-11-22"));
    CHECK(eveningOf(at("2026-11-23T00:30:00Z")) == day("2026-11-22"));
    CHECK(eveningOf(at("2026-11-23T04:59:59Z")) == day("2026-11-22"));
    CHECK(eveningOf(at("2026-11-23T05:00:00Z")) == day("2026-11-23"));
    CHECK(eveningOf(at("2026-11-22T22:30:00-05:00")) == day("2026-11-22"));
}

TEST_CASE("a plan holds from its first to its last day, on its weekdays, and not from the bin")
{
    Diary diary;
    Plan made = plan("2026-11-16");
    made.to = day("2026-11-20");
    diary.plans = {made};
    CHECK(plansOn(diary, day("2026-11-15")).empty());
    CHECK(plansOn(diary, day("2026-11-16")).size() == 1);
    CHECK(plansOn(diary, day("2026-11-20")).size() == 1);
    CHECK(plansOn(diary, day("2026-11-21")).empty());
    diary.plans[0].weekdays.chosen[0] = true;  // Monday
    CHECK(plansOn(diary, day("2026-11-16")).size() == 1);
    CHECK(plansOn(diary, day("2026-11-17")).empty());
    diary.plans[0].stamps.binned = sunday;
    CHECK(plansOn(diary, day("2026-11-16")).empty());
}

TEST_CASE("it is done when a session of that very stretch is there, and was not broken off")
{
    Diary diary;
    diary.stretches = {session("2026-11-22T21:00:00Z")};
    CHECK(isDone(diary, Stretch::X4, day("2026-11-22")));
    CHECK_FALSE(isDone(diary, Stretch::X4, day("2026-11-21")));
    CHECK_FALSE(isDone(diary, Stretch::X3, day("2026-11-22")));
    diary.stretches[0].completed = true;
    CHECK(isDone(diary, Stretch::X4, day("2026-11-22")));
    diary.stretches[0].completed = false;
    CHECK_FALSE(isDone(diary, Stretch::X4, day("2026-11-22")));
    CHECK(hasStretched(diary, day("2026-11-22")));
    diary.stretches[0].stamps.binned = sunday;
    CHECK_FALSE(hasStretched(diary, day("2026-11-22")));
    const Uuid own = Uuid::random();
    diary.stretches = {session("2026-11-23T00:10:00Z", own)};
    CHECK(isDone(diary, own, day("2026-11-22")));
}

TEST_CASE("progress counts the evenings that were planned and those that were kept")
{
    Diary diary;
    CHECK(planProgress(diary, sunday, 7) == PlanProgress{0, 0});
    diary.plans = {plan("2026-11-01")};
    diary.stretches = {session("2026-11-15T21:00:00Z"), session("2026-11-16T21:00:00Z"),
                       session("2026-11-18T21:00:00Z"), session("2026-11-18T23:00:00Z"),
                       session("2026-11-20T21:00:00Z", Stretch::X3)};
    CHECK(planProgress(diary, sunday, 7) == PlanProgress{6, 2});
    diary.stretches.push_back(session("2026-11-22T19:00:00Z"));
    CHECK(planProgress(diary, sunday, 7) == PlanProgress{7, 3});
}

TEST_CASE("two plans of an evening are kept when both are done; only planned evenings count")
{
    Diary diary;
    Plan other = plan("2026-11-18", Stretch::X3);
    other.weekdays.chosen[2] = true;  // Wednesday
    Plan first = plan("2026-11-17");
    first.to = day("2026-11-18");
    diary.plans = {first, other};
    diary.stretches = {session("2026-11-17T21:00:00Z"), session("2026-11-18T21:00:00Z")};
    CHECK(planProgress(diary, sunday, 7) == PlanProgress{2, 1});
    diary.stretches.push_back(session("2026-11-18T21:10:00Z", Stretch::X3));
    CHECK(planProgress(diary, sunday, 7) == PlanProgress{2, 2});
}
