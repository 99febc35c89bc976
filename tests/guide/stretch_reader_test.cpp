// SPDX-License-Identifier: MIT
#include "guide/support/small_guide.h"
#include "support/catch.h"

using namespace cramp::diary;
using namespace cramp::guide;
using namespace cramp::test;
using Sentences = std::vector<std::string>;

namespace
{

const std::string file = "en/stretches.json";

Sentences faultsWith(const std::string& place, const nlohmann::json& value)
{
    SmallGuide small;
    small.set(file, place, value);
    return small.faults();
}

}  // namespace

TEST_CASE("The trial's bedtime set has the trial's counts")
{
    const Guide guide = loadGuide(bundledGuideContent());
    const StretchGuide& set = guide.stretch(Stretch::X4);
    CHECK(set.hold == std::chrono::seconds(10));
    CHECK(set.rest == std::chrono::seconds(10));
    CHECK(set.repetitions == 3);
    CHECK(set.sides == StretchSides::Each);
    CHECK(guide.countsInWords(set).starts_with(
        "Hold for 10 seconds. Rest for 10 seconds. Do it 3 times with each leg. Do this once a day. "));
}

// The counts of facts that were found, and nothing where none were.
TEST_CASE("Every stretch has the counts of its source, and no others")
{
    struct Counts {
        Stretch id;
        std::optional<int> hold;
        std::optional<int> rest;
        std::optional<int> repetitions;
        StretchSides sides;
        std::optional<int> timesADay;
    };
    constexpr auto each = StretchSides::Each;
    constexpr auto together = StretchSides::Together;
    constexpr auto none = std::nullopt;
    const std::vector<Counts> found{{Stretch::X1, none, none, none, together, none},
                                    {Stretch::X2, 5, none, none, together, 3},
                                    {Stretch::X2b, none, none, none, together, 3},
                                    {Stretch::X3, 30, none, 5, each, none},
                                    {Stretch::X4, 10, 10, 3, each, 1},
                                    {Stretch::X5, 30, 30, 3, each, none},
                                    {Stretch::X6, 30, none, none, together, none},
                                    {Stretch::X7, 30, none, none, each, none},
                                    {Stretch::X8, none, none, none, each, none},
                                    {Stretch::X9, none, none, 30, each, none},
                                    {Stretch::X10, none, none, none, together, none},
                                    {Stretch::D1, none, none, none, each, none},
                                    {Stretch::D2, none, none, none, together, none},
                                    {Stretch::D3, none, none, none, each, none},
                                    {Stretch::D4, none, none, none, each, none}};
    const Guide guide = loadGuide(bundledGuideContent());
    REQUIRE(found.size() == guide.stretches().size());
    const auto seconds = [](const auto& time) {
        return time ? std::optional<int>(static_cast<int>(time->count())) : std::nullopt;
    };
    for (const Counts& counts : found) {
        const StretchGuide& stretch = guide.stretch(counts.id);
        INFO(code(counts.id));
        CHECK(seconds(stretch.hold) == counts.hold);
        CHECK(seconds(stretch.rest) == counts.rest);
        CHECK(stretch.repetitions == counts.repetitions);
        CHECK(stretch.sides == counts.sides);
        CHECK(stretch.timesADay == counts.timesADay);
        CHECK_FALSE(stretch.countsNote.empty());
    }
}

TEST_CASE("A count that no source gives is not made up")
{
    const Guide guide = loadGuide(bundledGuideContent());
    const StretchGuide& drop = guide.stretch(Stretch::X1);
    CHECK_FALSE(drop.hold);
    CHECK_FALSE(drop.repetitions);
    CHECK(guide.countsInWords(drop) == drop.countsNote);
}

TEST_CASE("In-cramp moves are known as such, and they alone")
{
    const Guide guide = loadGuide(bundledGuideContent());
    for (const StretchGuide& stretch : guide.stretches())
        CHECK(stretch.during == (code(stretch.id).front() == 'D'));
}

TEST_CASE("Every stretch has steps and cautions, and stands in the order of the vocabulary")
{
    const Guide guide = loadGuide(bundledGuideContent());
    REQUIRE(guide.stretches().size() == allValues<Stretch>().size());
    for (std::size_t i = 0; i < guide.stretches().size(); ++i) {
        CHECK(guide.stretches()[i].id == allValues<Stretch>()[i]);
        CHECK_FALSE(guide.stretches()[i].steps.empty());
        CHECK_FALSE(guide.stretches()[i].cautions.empty());
    }
}

TEST_CASE("Faults of a stretch are named")
{
    const std::string place = "en/stretches.json /stretches/0/";
    CHECK(faultsWith("/stretches/0/id", "X99") ==
          Sentences{place + "id: there is no stretch 'X99'.",
                    "en/stretches.json /stretches: the stretch 'X1' is missing."});
    CHECK(faultsWith("/stretches/0/id", "X2").front() ==
          "en/stretches.json /stretches/1/id: this stretch is there twice.");
    CHECK(faultsWith("/stretches/0/target", "arm") == Sentences{place + "target: 'arm' is not known here."});
    CHECK(faultsWith("/stretches/0/hold_s", 0) ==
          Sentences{place + "hold_s: this must be a whole number from 1 to 3600."});
    CHECK(faultsWith("/stretches/0/hold_s", "10") ==
          Sentences{place + "hold_s: this must be a whole number from 1 to 3600."});
    CHECK(faultsWith("/stretches/0/during", "no") ==
          Sentences{place + "during: this must be true or false."});
    CHECK(faultsWith("/stretches/0/sources", nlohmann::json::array()) ==
          Sentences{place + "sources: a stretch needs a source."});
    CHECK(faultsWith("/stretches/0/counts_note", nullptr) ==
          Sentences{place +
                    "counts_note: a stretch without all its counts says here that no source gives them."});
    CHECK(faultsWith("/stretches/0/speed", 1) == Sentences{place + "speed: this key is not known here."});
}

TEST_CASE("A motion that no body can do, or that says what nobody knows, is refused with its place")
{
    const std::string motion = "/stretches/0/motions/0";
    const std::string pose = motion + "/poses/1";
    CHECK(faultsWith(pose + "/near_leg/knee", 160) ==
          Sentences{file + " " + pose + "/near_leg/knee: this must be a number from 0.0 to 150.0."});
    CHECK(faultsWith(pose + "/near_leg/knee", "bent").size() == 1);
    CHECK(faultsWith(pose + "/trunk", nullptr).size() == 1);
    CHECK(faultsWith(pose + "/near_arm/rests", "ceiling") ==
          Sentences{file + " " + pose + "/near_arm/rests: 'ceiling' is not known here."});
    CHECK(faultsWith(pose + "/wings", 2) ==
          Sentences{file + " " + pose + "/wings: this key is not known here."});
    CHECK(faultsWith(motion + "/props/0/kind", "horse").size() == 1);
    CHECK(faultsWith(pose + "/near_leg/rests", "pedal") ==
          Sentences{file + " " + motion + "/props: a foot on a pedal needs a bike."});
    CHECK(faultsWith(motion + "/muscle", "biceps").size() == 1);
    CHECK(faultsWith(motion + "/stride", 0.5) ==
          Sentences{file + " " + motion + "/stride: only a motion that is repeated goes anywhere."});
    SmallGuide small;
    nlohmann::json poses = small.read(file).at(nlohmann::json::json_pointer(motion + "/poses"));
    poses.erase(1);
    small.set(file, motion + "/poses", poses);
    CHECK(small.faults() == Sentences{file + " " + motion + "/poses: a motion needs two poses or more."});
    CHECK(faultsWith("/stretches/0/motions", nlohmann::json::array()) ==
          Sentences{file + " /stretches/0/motions: this must be a list of at least one."});
}

TEST_CASE("A stretch is shown on the part of the leg that hurts")
{
    const Guide guide = loadGuide(bundledGuideContent());
    const StretchGuide& thigh = guide.stretch(Stretch::D3);
    const auto shown = [&](Stretch stretch, Site site) {
        const StretchGuide& all = guide.stretch(stretch);
        return all.motions.at(motionFor(all, site)).muscle;
    };
    CHECK(shown(Stretch::D3, Site::ThighBack) == Muscle::Hamstring);
    CHECK(shown(Stretch::D3, Site::ThighFront) == Muscle::Quadriceps);
    CHECK(shown(Stretch::D4, Site::Buttock) == Muscle::Quadriceps);
    CHECK(shown(Stretch::D4, Site::Shin) == Muscle::Calf);
    CHECK(shown(Stretch::D1, Site::ThighBack) == Muscle::Calf);
    CHECK(motionFor(thigh, Site::Calf) == 0);
}
