// SPDX-License-Identifier: MIT
#include "triage/stretch_signs.h"

#include "support/catch.h"
#include "triage/assess.h"
#include "triage/support/notation.h"
#include "triage/support/real_rules.h"

using namespace cramp::guide;
using namespace cramp::triage;
using namespace cramp::test;

namespace
{

std::span<const StretchStop> realStops()
{
    static const Guide guide = loadGuide(bundledGuideContent());
    return guide.stretchSets().stops;
}

StretchSigns signsOf(std::string_view records)
{
    const auto noted = readNotation(records);
    return stretchSigns(assess(noted.diary, realRules(), noted.now), noted.diary, realRules(), realStops());
}

std::string ruleOf(const std::optional<Finding>& finding)
{
    return finding ? finding->rule : std::string();
}

constexpr Legs unstopped{};
constexpr Legs onlyLeft{true, false};
constexpr Legs onlyRight{false, true};
constexpr Legs neither{false, false};

}  // namespace

TEST_CASE("with nothing in the diary both legs may be stretched")
{
    const StretchSigns signs = signsOf("");
    CHECK(signs.allowed() == unstopped);
    CHECK(signs.worst() == nullptr);
}

TEST_CASE("every rule that stops stretching is one of the rules")
{
    for (const StretchStop& stop : realStops())
        CHECK(realRules().find(stop.rule) != nullptr);
}

TEST_CASE("U4 stops the leg that is swollen, aches all the time or has sore veins")
{
    for (const std::string sign : {"swelling", "constant_ache", "sore_veins"}) {
        INFO(sign);
        CHECK(signsOf("checkin -1d " + sign + ":left").allowed() == onlyRight);
        CHECK(signsOf("checkin -1d " + sign + ":right").allowed() == onlyLeft);
        CHECK(signsOf("checkin -1d " + sign).allowed() == neither);
        CHECK(signsOf("checkin -1d no-" + sign).allowed() == unstopped);
        CHECK(signsOf("checkin -7d " + sign + ":left").allowed() == unstopped);
        CHECK(signsOf("checkin -1d " + sign + ":left~longer").allowed() == unstopped);
        CHECK(ruleOf(signsOf("checkin -1d " + sign + ":left").left) == "U4");
        CHECK(ruleOf(signsOf("checkin -1d " + sign + ":left").right).empty());
    }
    CHECK(signsOf("episode -1d warmth:right | checkin -2d redness:right").allowed() == onlyLeft);
    CHECK(signsOf("item swelling:left from:-100 | checkin -1d swelling:left").allowed() == unstopped);
}

TEST_CASE("U4 by soreness stops the leg of the cramp, and both when its side is not known")
{
    const std::string clot = " | item previous_dvt from:-300";
    CHECK(signsOf("episode -1d soreness_min:2881 site:calf:left" + clot).allowed() == onlyRight);
    CHECK(signsOf("episode -1d soreness_min:2881 site:calf:right" + clot).allowed() == onlyLeft);
    CHECK(signsOf("episode -1d soreness_min:2881 site:calf:both" + clot).allowed() == neither);
    CHECK(signsOf("episode -1d soreness_min:2881 site:calf" + clot).allowed() == neither);
    CHECK(signsOf("episode -1d soreness_min:2881" + clot).allowed() == neither);
    CHECK(signsOf("episode -1d soreness_min:2881 site:hand:left site:calf:right" + clot).allowed() ==
          onlyLeft);
    CHECK(signsOf("episode -1d soreness_min:2881 site:calf:left").allowed() == unstopped);
}

TEST_CASE("U4 by a sign on one leg and soreness of the other stops both")
{
    CHECK(signsOf("checkin -1d swelling:left | episode -2d soreness_min:2881 site:calf:right | "
                  "item previous_dvt from:-300")
              .allowed() == neither);
}

TEST_CASE("U4 in pregnancy and after birth stops the leg with the sign")
{
    CHECK(signsOf("item pregnant from:-100 | checkin -1d warmth:left").allowed() == onlyRight);
    CHECK(signsOf("item after_birth from:-10 | checkin -1d warmth").allowed() == neither);
}

TEST_CASE("U16 stops the leg with spreading hot skin, both when its side is not known")
{
    CHECK(ruleOf(signsOf("checkin -1d spreading_hot_skin:right").right) == "U16");
    CHECK(signsOf("checkin -1d spreading_hot_skin:right").allowed() == onlyLeft);
    CHECK(signsOf("checkin -1d spreading_hot_skin:left").allowed() == onlyRight);
    CHECK(signsOf("checkin -1d spreading_hot_skin:both").allowed() == neither);
    CHECK(signsOf("checkin -1d spreading_hot_skin").allowed() == neither);
}

TEST_CASE("an emergency stops both legs, on whichever side its sign is")
{
    for (const std::string side : {":left", ":right", ""}) {
        INFO(side);
        const StretchSigns cold = signsOf("checkin -1h cold_leg" + side + "!sudden");
        CHECK(cold.allowed() == neither);
        CHECK(ruleOf(cold.left) == "E3");
        CHECK(ruleOf(cold.right) == "E3");
        const StretchSigns tight =
            signsOf("checkin -1h severe_constant_pain" + side + " tight_swollen_muscle" + side);
        CHECK(tight.allowed() == neither);
        CHECK(ruleOf(tight.right) == "E5");
    }
    for (const std::string side : {":left", ":right", ""}) {
        const StretchSigns lung = signsOf("checkin -1h tenderness" + side + " breathless");
        CHECK(lung.allowed() == neither);
        CHECK(ruleOf(lung.left) == "E1");
    }
}

TEST_CASE("the more urgent finding stands for its leg")
{
    const StretchSigns signs = signsOf("checkin -1h swelling:left | checkin -1h coughing_blood");
    CHECK(ruleOf(signs.left) == "E1");
    REQUIRE(signs.worst() != nullptr);
    CHECK(signs.worst()->rule == "E1");
    const StretchSigns right = signsOf("checkin -1h swelling:right");
    REQUIRE(right.worst() != nullptr);
    CHECK(right.worst() == &*right.right);
}

TEST_CASE("other findings stop nothing, however urgent")
{
    CHECK(signsOf("checkin -1h chest_pain").allowed() == unstopped);
    CHECK(signsOf("checkin -1h weakness:left").allowed() == unstopped);
    CHECK(signsOf("checkin -1h tenderness:left").allowed() == unstopped);
    CHECK(signsOf("checkin -1h swelling:both").allowed() == unstopped);
}

TEST_CASE("without stops nothing is stopped")
{
    const auto noted = readNotation("checkin -1h swelling:left breathless");
    CHECK(stretchSigns(assess(noted.diary, realRules(), noted.now), noted.diary, realRules(), {}).allowed() ==
          unstopped);
}

TEST_CASE("a sign in the entry of a cramp that goes on stops its leg, though no rule holds")
{
    const StretchSigns warm = signsOf("episode -60s ongoing warmth:left");
    CHECK(warm.worst() == nullptr);
    CHECK(warm.allowed() == onlyRight);
    CHECK_THAT(warm.found(), Catch::Matchers::StartsWith("Your left leg felt warm to the touch"));
    CHECK(signsOf("episode -60s ongoing tenderness:right").allowed() == onlyLeft);
    CHECK(signsOf("episode -60s ongoing redness").allowed() == neither);
    CHECK(signsOf("episode -60s ongoing no-warmth:left").allowed() == unstopped);
    CHECK(signsOf("episode -60s ongoing twitching:left").allowed() == unstopped);
    CHECK(signsOf("episode -60s warmth:left").allowed() == unstopped);
    CHECK(signsOf("episode -60s ongoing breathless").allowed() == unstopped);
}

TEST_CASE("what was found is that of the finding, and of the entry where there is none")
{
    CHECK_THAT(signsOf("checkin -1d swelling:left").found(),
               Catch::Matchers::StartsWith("Your left leg was swollen on"));
    CHECK(signsOf("").found().empty());
}
