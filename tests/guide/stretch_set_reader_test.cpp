// SPDX-License-Identifier: MIT
#include "guide/stretch_set_reader.h"

#include "guide/support/small_guide.h"
#include "support/catch.h"

using namespace cramp::diary;
using namespace cramp::guide;
using namespace cramp::test;
using Sentences = std::vector<std::string>;

namespace
{

const std::string file = "en/stretch_sets.json";

Sentences faultsWith(const std::string& place, const nlohmann::json& value)
{
    SmallGuide small;
    small.set(file, place, value);
    return small.faults();
}

Sentences faultsWithout(const std::string& place)
{
    SmallGuide small;
    small.remove(file, place);
    return small.faults();
}

}  // namespace

TEST_CASE("The bedtime set is the calf and then the back of the thigh")
{
    const Guide guide = loadGuide(bundledGuideContent());
    const StretchSet* set = guide.stretchSets().of(Stretch::X4);
    REQUIRE(set != nullptr);
    REQUIRE(set->parts.size() == 2);
    CHECK(set->parts[0].name == "Calf");
    CHECK(set->parts[1].name == "Back of the thigh");
    CHECK(guide.stretchSets().of(Stretch::X3) == nullptr);
}

TEST_CASE("Every statement of a set names the sources that bear it")
{
    const Guide guide = loadGuide(bundledGuideContent());
    for (const StretchSet& set : guide.stretchSets().sets)
        for (const StretchSetPart& part : set.parts)
            for (const Item& step : part.steps)
                CHECK_FALSE(step.sources.empty());
}

TEST_CASE("The six rules that stand against stretching are content, the emergencies for both legs")
{
    const Guide guide = loadGuide(bundledGuideContent());
    std::vector<StretchStop> stops = guide.stretchSets().stops;
    CHECK(stops == std::vector<StretchStop>{{"E1", StoppedLegs::Both},
                                            {"E3", StoppedLegs::Both},
                                            {"E5", StoppedLegs::Both},
                                            {"U4", StoppedLegs::Sign},
                                            {"U16", StoppedLegs::Sign}});
}

TEST_CASE("Wrong sets are refused with file and place")
{
    CHECK(faultsWith("/sets/0/stretch", "X11") ==
          Sentences{"en/stretch_sets.json /sets/0/stretch: there is no stretch 'X11'."});
    CHECK(faultsWith("/sets/0/parts", nlohmann::json::array()).size() == 1);
    CHECK(faultsWith("/sets/0/parts/0/hold_s", 5).size() == 1);
    CHECK(faultsWith("/sets/0/parts/1/steps/0/sources", {"F999"}).size() == 1);
    CHECK(faultsWithout("/sets/0/parts/0/name").size() == 1);
    SmallGuide twice;
    twice.set(file, "/sets/1", twice.read(file)["sets"][0]);
    CHECK(twice.faults() == Sentences{"en/stretch_sets.json /sets/1/stretch: this stretch is there twice."});
}

TEST_CASE("Wrong stops are refused with file and place")
{
    CHECK(faultsWith("/stops/0/legs", "left") ==
          Sentences{"en/stretch_sets.json /stops/0/legs: 'left' is not known here."});
    CHECK(faultsWith("/stops/1/rule", "E1") ==
          Sentences{"en/stretch_sets.json /stops/1/rule: this rule is there twice."});
    CHECK(faultsWithout("/stops").size() == 1);
    for (const std::string word : {"left", "right", "both", "bothTogether", "pageOne", "pageBoth"})
        CHECK(faultsWithout("/stopWords/" + word).size() == 1);
    CHECK(faultsWithout("/noCount").size() == 1);
    CHECK(faultsWithout("/ownWords").size() == 1);
}
