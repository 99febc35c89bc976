// SPDX-License-Identifier: MIT
#include "guide/programme.h"

#include "support/catch.h"

using namespace cramp::diary;
using namespace cramp::guide;
using namespace std::chrono_literals;

namespace
{

const Guide& guide()
{
    static const Guide loaded = loadGuide(bundledGuideContent());
    return loaded;
}

Exercise exercise(std::string name, std::vector<StretchReference> parts = {})
{
    Exercise made;
    made.id = Uuid::random();
    made.name = std::move(name);
    made.parts = std::move(parts);
    return made;
}

Programme programme(const StretchReference& reference, const std::vector<Exercise>& own = {})
{
    return programmeOf(reference, guide(), own).value();
}

}  // namespace

TEST_CASE("a stretch of the guide is a programme of one part with its counts and cautions")
{
    const Programme towel = programme(Stretch::X5);
    const StretchGuide& stretch = guide().stretch(Stretch::X5);
    CHECK(towel.name == stretch.name);
    REQUIRE(towel.parts.size() == 1);
    CHECK(towel.parts[0].name == stretch.name);
    CHECK(towel.parts[0].steps.size() == stretch.steps.size());
    CHECK(towel.parts[0].cautions.size() == stretch.cautions.size());
    CHECK(towel.parts[0].hold == 30s);
    CHECK(towel.parts[0].rest == 30s);
    CHECK(towel.parts[0].repetitions == 3);
    CHECK(towel.parts[0].sides == StretchSides::Each);
    CHECK_FALSE(towel.parts[0].isOwn());
}

TEST_CASE("every stretch has a programme, and counts that no source gives stay absent")
{
    for (const StretchGuide& stretch : guide().stretches())
        for (const ProgrammePart& part : programme(stretch.id).parts) {
            CHECK(part.hold == stretch.hold);
            CHECK(part.rest == stretch.rest);
            CHECK(part.repetitions == stretch.repetitions);
            CHECK_FALSE(part.steps.empty());
            CHECK_FALSE(part.cautions.empty());
        }
}

TEST_CASE("the bedtime set has two movements with the trial's counts")
{
    const Programme set = programme(Stretch::X4);
    CHECK(set.name == "The bedtime set");
    REQUIRE(set.parts.size() == 2);
    for (std::size_t i = 0; i < 2; ++i) {
        CHECK(set.parts[i].movement == i);
        CHECK(set.parts[i].stretch == StretchReference(Stretch::X4));
        CHECK(set.parts[i].hold == 10s);
        CHECK(set.parts[i].rest == 10s);
        CHECK(set.parts[i].repetitions == 3);
    }
}

TEST_CASE("an exercise of one's own keeps its words, and what is not given stays open")
{
    Exercise own = exercise("Ankle pumps");
    own.steps = {"Sit down.", "Pump <b>10</b> times."};
    const Programme open = programme(own.id, {own});
    REQUIRE(open.parts.size() == 1);
    CHECK(open.parts[0].isOwn());
    CHECK(open.parts[0].steps == own.steps);
    CHECK_FALSE(open.parts[0].hold);
    CHECK_FALSE(open.parts[0].rest);
    CHECK_FALSE(open.parts[0].repetitions);
    CHECK(open.parts[0].sides == StretchSides::Each);
    own.holdSeconds = 20;
    own.restSeconds = 0;
    own.repetitions = 4;
    own.sides = ExerciseSides::Together;
    const Programme counted = programme(own.id, {own});
    CHECK(counted.parts[0].hold == 20s);
    CHECK(counted.parts[0].rest == 0s);
    CHECK(counted.parts[0].repetitions == 4);
    CHECK(counted.parts[0].sides == StretchSides::Together);
}

TEST_CASE("a hold of nothing is none, and numbers that no one can mean are cut")
{
    Exercise own = exercise("Odd");
    own.holdSeconds = 0;
    CHECK_FALSE(programme(own.id, {own}).parts[0].hold);
    own.holdSeconds = INT64_MAX;
    own.restSeconds = INT64_MAX;
    own.repetitions = INT64_MAX;
    const ProgrammePart part = programme(own.id, {own}).parts[0];
    CHECK(part.hold == 3600s);
    CHECK(part.rest == 3600s);
    CHECK(part.repetitions == 1000);
}

TEST_CASE("a set of one's own is its parts, one after the other")
{
    const Exercise pumps = exercise("Ankle pumps");
    const Exercise set = exercise("My evening", {Stretch::X3, pumps.id, Stretch::X4});
    const Programme evening = programme(set.id, {pumps, set});
    CHECK(evening.name == "My evening");
    CHECK(evening.reference == StretchReference(set.id));
    REQUIRE(evening.parts.size() == 4);
    CHECK(evening.parts[0].name == guide().stretch(Stretch::X3).name);
    CHECK(evening.parts[1].name == "Ankle pumps");
    CHECK(evening.parts[3].name == "Back of the thigh");
}

TEST_CASE("what is gone or in the bin is left out; with nothing left there is no programme")
{
    Exercise pumps = exercise("Ankle pumps");
    const Exercise set = exercise("My evening", {Stretch::X3, pumps.id});
    CHECK(programme(set.id, {set}).parts.size() == 1);
    pumps.stamps.binned = parseMoment("2026-11-22T08:00:00Z");
    CHECK(programme(set.id, {pumps, set}).parts.size() == 1);
    CHECK_FALSE(programmeOf(pumps.id, guide(), std::vector{pumps}));
    const Exercise empty = exercise("Gone", {pumps.id});
    CHECK_FALSE(programmeOf(empty.id, guide(), std::vector{empty}));
    CHECK_FALSE(programmeOf(Uuid::random(), guide(), {}));
}

TEST_CASE("a set that holds itself ends")
{
    Exercise one = exercise("One", {Stretch::X3});
    Exercise other = exercise("Other", {one.id, Stretch::X5});
    one.parts.push_back(other.id);
    one.parts.push_back(one.id);
    CHECK(programme(one.id, {one, other}).parts.size() == 2);
}
