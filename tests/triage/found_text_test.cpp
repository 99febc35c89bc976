// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "triage/assess.h"
#include "triage/support/notation.h"
#include "triage/support/real_rules.h"

#include <algorithm>

using namespace cramp::diary;
using namespace cramp::triage;
using namespace cramp::test;

namespace
{

// What the finding of a rule says was recorded; the moment assessed is 22 November 2026, 9:00.
std::string foundBy(const std::string& rule, std::string_view records)
{
    const auto noted = readNotation(records);
    const auto assessment = assess(noted.diary, realRules(), noted.now);
    const auto found = std::ranges::find(assessment.findings, rule, &Finding::rule);
    REQUIRE(found != assessment.findings.end());
    return found->found;
}

}  // namespace

TEST_CASE("A sign is told with its leg and its day")
{
    CHECK(foundBy("U4", "checkin -2d swelling:left") == "Your left leg was swollen on 20 November.");
    CHECK(foundBy("U4", "checkin -2d swelling:right") == "Your right leg was swollen on 20 November.");
    CHECK(foundBy("U4", "checkin -2d swelling") == "Your leg was swollen on 20 November.");
    CHECK(foundBy("G7", "checkin -2d weakness:both~longer") ==
          "Both your legs were weak on 20 November, and you have had it for longer.");
    CHECK(foundBy("E11", "checkin -1h chest_pain") == "You had chest pain on 22 November.");
}

TEST_CASE("The course and the onset are told, that of the newest record that has one")
{
    const auto swollen = [](const std::string& course) {
        return foundBy("U4", "checkin -2d swelling:left" + course);
    };
    const std::string text = "Your left leg was swollen on 20 November";
    CHECK(swollen("!worsening") == text + ", and it is getting worse.");
    CHECK(swollen("!worsening~recent") == text + ", and it is getting worse.");
    CHECK(swollen("!sudden") == text + ", and it came on suddenly.");
    CHECK(swollen("!steady") == text + ", and it has stayed the same.");
    CHECK(swollen("!improving") == text + ", and it is getting better.");
    CHECK(swollen("~recent") == text + ", and it was new or suddenly worse.");
    CHECK(foundBy("U4",
                  "checkin -3d swelling:left!steady | checkin -2d swelling:left!worsening | "
                  "checkin -1d swelling:left") ==
          "Your left leg was swollen on 3 days, most recently on 21 November, and it is getting worse.");
}

TEST_CASE("Signs of one leg and day share a sentence, and a day of another year has its year")
{
    CHECK(foundBy("U4", "checkin -1d swelling:left warmth:left redness:left") ==
          "Your left leg was swollen, changed colour and felt warm to the touch on 21 November.");
    CHECK(foundBy("U4", "checkin -1d swelling:left | checkin -2d warmth:left redness:left") ==
          "Your left leg was swollen on 21 November. Your left leg changed colour and felt warm to the touch "
          "on 20 November.");
    CHECK(foundBy("E1", "checkin -1d swelling:left | checkin -1h chest_pain fainting") ==
          "Your left leg was swollen on 21 November. You had chest pain, and you fainted on 22 November.");
    CHECK(foundBy("U11",
                  "now 2026-01-10T09:00+00:00 | checkin -40d muscle_wasting:left | "
                  "checkin -1d twitching:left") ==
          "Your left leg twitched on 9 January. Your left leg had a muscle that was getting smaller on 1 "
          "December 2025.");
}

TEST_CASE("Two days are both named, and a night bears its evening's date")
{
    CHECK(foundBy("U4", "checkin -2d swelling:left | checkin -1d swelling:left") ==
          "Your left leg was swollen on 20 November and 21 November.");
    auto noted = readNotation("episode 2026-11-21T00:00+00:00 swelling:left");
    noted.diary.episodes[0].startPrecision = Precision::Night;
    CHECK(assess(noted.diary, realRules(), noted.now).findings.at(0).found ==
          "Your left leg was swollen on the night of 20 November.");
}

TEST_CASE("Medicines are told as taken, started, increased or ended")
{
    const std::string pain = " | checkin -1d unexplained_muscle_pain:left";
    const std::string hurt = "Your left leg had muscle pain that you could not explain on 21 November.";
    CHECK(foundBy("U5", "item statin" + pain) == "You take a statin. " + hurt);
    CHECK(foundBy("U5", "item statin from:-200" + pain) == "You take a statin. " + hurt);
    CHECK(foundBy("U5", "item statin from:-50" + pain) == "You started a statin on 3 October. " + hurt);
    CHECK(foundBy("U5", "item statin from:-50 raised" + pain) ==
          "Your dose of a statin was increased on 3 October. " + hurt);
    CHECK(foundBy("U5", "item statin to:-10" + pain) == "You took a statin until 12 November. " + hurt);
    CHECK(foundBy("P2", "item quinine | item anticoagulant") ==
          "You take quinine tablets and a blood thinner.");
}

TEST_CASE("Conditions and exposures are told with their days, and what has ended in the past")
{
    CHECK(foundBy("U2", "item dirty_wound from:-14 | episode -2d") ==
          "You had a dirty or deep wound on 8 November. You recorded 1 cramp on 20 November.");
    CHECK(foundBy("U2", "item dirty_wound | episode -2d") ==
          "You had a dirty or deep wound. You recorded 1 cramp on 20 November.");
    CHECK(
        foundBy("U3", "item lead from:-100 to:-10 | episode -2d") ==
        "You were in contact with lead from 14 August to 12 November. You recorded 1 cramp on 20 November.");
    CHECK(foundBy("U3", "item lead from:-100 | episode -2d | episode -3d") ==
          "You were in contact with lead from 14 August. You recorded 2 cramps, the last on 20 November.");
    CHECK(
        foundBy("U4", "item leg_in_plaster to:-10 | checkin -1d warmth:left") ==
        "Your left leg felt warm to the touch on 21 November. Your leg was in a plaster cast, splint or boot "
        "until 12 November.");
}

TEST_CASE("Long cramps, soreness and places are told")
{
    CHECK(foundBy("U1", "episode -20m ongoing") ==
          "The cramp that started at 8:40am on 22 November is recorded as still going on.");
    CHECK(foundBy("U1", "episode -1d duration_s:4200") ==
          "Your cramp on 21 November lasted 1 hour 10 minutes.");
    CHECK(foundBy("U1", "episode -1d duration_s:4200 | episode -20h duration_s:3720") ==
          "Your longest cramp on 21 November lasted 1 hour 10 minutes.");
    CHECK(
        foundBy("U4", "item bed_rest | episode -3d soreness_min:3000") ==
        "Your muscle was sore for 50 hours after the cramp on 19 November. You have been in bed for several "
        "days.");
    CHECK(foundBy("U8", "episode -1d site:hand:left | episode -2h site:face") ==
          "You had 2 cramps in your hand and your face on 21 November and 22 November.");
    CHECK(foundBy("G18", "episode -1d site:hand:left | episode -2d site:hand | episode -3d site:hand") ==
          "You had 3 cramps in your hand on 3 days, most recently on 21 November.");
}

TEST_CASE("What the cramps themselves did is told")
{
    CHECK(foundBy("G1", "episode -1d woke | episode -2d woke | episode -3d woke") ==
          "You recorded 3 cramps in the last 28 days. In the last 14 days, they disturbed your sleep on 3 "
          "nights.");
    CHECK(foundBy("G1", "episode -1d | checkin -1d function_affected") ==
          "You recorded 1 cramp in the last 28 days. Cramps stopped you doing things during the day.");
    CHECK(foundBy("G1", "episode -1d duration_s:750 | episode -2d") ==
          "You recorded 2 cramps in the last 28 days. The longest lasted 12 minutes 30 seconds.");
    CHECK(foundBy("G1",
                  "episode -1d soreness_min:1500 | episode -2d soreness_min:1500 | episode -3d "
                  "soreness_min:1500") ==
          "You recorded 3 cramps in the last 28 days. You were sore for more than a day after 3 of them.");
}

TEST_CASE("Of more than six signs the rest is counted, and every rule says what was found")
{
    CHECK(foundBy("U23",
                  "born 2015-01-01 | checkin -1d lump:left constant_ache:left swelling:left "
                  "cannot_move_leg:left weight_loss fever bruising cannot_walk")
              .ends_with("You also recorded 2 more symptoms that count here."));
    for (const Rule& rule : realRules().rules())
        CHECK(rule.found.find('{') != std::string::npos);
}

TEST_CASE("The same diary gives the same words, whatever the order of its records")
{
    const std::string one = "checkin -1d swelling:left | checkin -2d warmth:left | item bed_rest";
    const std::string other = "item bed_rest | checkin -2d warmth:left | checkin -1d swelling:left";
    CHECK(foundBy("U4", one) == foundBy("U4", other));
}
