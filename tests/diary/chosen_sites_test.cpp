// SPDX-License-Identifier: MIT
#include "diary/chosen_sites.h"

#include "support/catch.h"

#include <random>

using namespace cramp::diary;

namespace
{

using Entries = std::vector<SiteEntry>;
using Answer = ChosenSites::Answer;

const SiteEntry leftCalf{Site::Calf, Side::Left, "calf_left"};
const SiteEntry rightCalf{Site::Calf, Side::Right, "calf_right"};
const SiteEntry leftSole{Site::Foot, Side::Left, "foot_sole_left"};
const SiteEntry leftTop{Site::Foot, Side::Left, "foot_top_left"};
const SiteEntry rightSole{Site::Foot, Side::Right, "foot_sole_right"};

}  // namespace

TEST_CASE("a region is chosen by one press and taken back by the next")
{
    ChosenSites chosen;
    chosen.press(leftCalf);
    CHECK(chosen.covers(leftCalf));
    CHECK_FALSE(chosen.covers(rightCalf));
    chosen.press(leftSole);
    CHECK(chosen.entries() == Entries{leftCalf, leftSole});
    CHECK_FALSE(chosen.covers(leftTop));
    chosen.press(leftCalf);
    CHECK(chosen.entries() == Entries{leftSole});
}

TEST_CASE("a whole place covers all of its regions on its side")
{
    ChosenSites foot({{Site::Foot, Side::Left, {}}});
    CHECK(foot.covers(leftSole));
    CHECK(foot.covers(leftTop));
    CHECK_FALSE(foot.covers(rightSole));
    foot.press(leftTop);
    CHECK(foot.entries().empty());

    ChosenSites both({{Site::Calf, Side::Both, {}}});
    CHECK(both.covers(leftCalf));
    CHECK(both.covers(rightCalf));
    both.press(rightCalf);
    CHECK(both.entries() == Entries{{Site::Calf, Side::Left, {}}});
}

TEST_CASE("a place without a side is on no region, and gets its side from the first press")
{
    ChosenSites chosen({{Site::Calf, std::nullopt, {}}, {Site::Hand, Side::Left, {}}});
    CHECK_FALSE(chosen.covers(leftCalf));
    chosen.press(leftCalf);
    CHECK(chosen.entries() == Entries{{Site::Hand, Side::Left, {}}, leftCalf});
}

TEST_CASE("the list says what the map shows")
{
    ChosenSites chosen;
    CHECK_FALSE(chosen.answerFor(Site::Calf));
    chosen.press(leftCalf);
    CHECK(chosen.answerFor(Site::Calf) == Answer{Side::Left});
    chosen.press(rightCalf);
    CHECK(chosen.answerFor(Site::Calf) == Answer{Side::Both});
    CHECK(ChosenSites({{Site::Back, Side::Midline, {}}}).answerFor(Site::Back) == Answer{Side::Midline});
    CHECK(ChosenSites({{Site::Shin, std::nullopt, {}}}).answerFor(Site::Shin) == Answer{std::nullopt});
}

TEST_CASE("an answer in the list keeps the finer places that it does not contradict")
{
    ChosenSites chosen({leftSole, leftCalf});
    chosen.answer(Site::Foot, Answer{Side::Left});
    CHECK(chosen.entries() == Entries{leftSole, leftCalf});
    chosen.answer(Site::Foot, Answer{Side::Both});
    CHECK(chosen.entries() == Entries{leftSole, leftCalf, {Site::Foot, Side::Right, {}}});
    chosen.answer(Site::Foot, Answer{Side::Right});
    CHECK(chosen.entries() == Entries{leftCalf, {Site::Foot, Side::Right, {}}});
    chosen.answer(Site::Foot, Answer{std::nullopt});
    CHECK(chosen.entries() == Entries{leftCalf, {Site::Foot, std::nullopt, {}}});
    chosen.answer(Site::Foot, Answer{Side::Both});
    CHECK(chosen.entries() == Entries{leftCalf, {Site::Foot, Side::Both, {}}});
    chosen.answer(Site::Foot, std::nullopt);
    CHECK(chosen.entries() == Entries{leftCalf});
}

TEST_CASE("presses come in pairs: map and list never disagree, and two presses leave no trace")
{
    const unsigned seed = 20261124;
    INFO("seed " << seed);
    std::mt19937 engine(seed);
    const Entries regions = {leftCalf, rightCalf, leftSole, leftTop, rightSole};
    for (int round = 0; round < 500; ++round) {
        ChosenSites chosen;
        for (int press = 0; press < 6; ++press)
            chosen.press(regions[engine() % regions.size()]);
        for (const SiteEntry& region : regions) {
            const auto answer = chosen.answerFor(region.site);
            if (chosen.covers(region)) {
                REQUIRE(answer);
                CHECK((answer->side == region.side || answer->side == Side::Both));
            } else {
                ChosenSites again = chosen;
                again.press(region);
                CHECK(again.covers(region));
                again.press(region);
                CHECK(again == chosen);
            }
        }
    }
}
