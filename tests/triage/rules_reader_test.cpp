// SPDX-License-Identifier: MIT
#include "platform/failure.h"
#include "support/catch.h"
#include "triage/support/real_rules.h"

#include <nlohmann/json.hpp>

#include <functional>

using namespace cramp::platform;
using namespace cramp::triage;
using namespace cramp::test;
using nlohmann::json;

namespace
{

// The real words around one rule.
json oneRule(const std::string& name = "U4")
{
    json all = json::parse(rulesText());
    json kept = json::array();
    for (const json& rule : all.at("rules")) {
        if (rule.at("name") == name) kept.push_back(rule);
    }
    all["rules"] = kept;
    return all;
}

std::string refusalOf(const json& rules)
{
    try {
        loadRules(rules.dump(), "rules.json");
    } catch (const Failure& failure) {
        return failure.sentence();
    }
    return "accepted";
}

// What the reader says when the rule is changed so.
std::string refusal(const std::function<void(json&)>& change, const std::string& name = "U4")
{
    json rules = oneRule(name);
    change(rules.at("rules").at(0));
    return refusalOf(rules);
}

std::string refusedCondition(const json& condition)
{
    return refusal([&](json& rule) { rule["condition"] = condition; });
}

const json oneSign = {{"is", "symptom"}, {"any_of", {"lump"}}, {"within_days", 14}};

json with(json condition, const json& changes)
{
    condition.update(changes);
    return condition;
}

}  // namespace

TEST_CASE("A rule may stand alone, as it is")
{
    for (const Rule& rule : realRules().rules()) {
        INFO(rule.name);
        CHECK(refusalOf(oneRule(rule.name)) == "accepted");
    }
    CHECK(refusedCondition(oneSign) == "accepted");
}

TEST_CASE("What a rule lacks or has too much is refused, naming rule and place")
{
    for (const std::string key :
         {"version", "level", "condition", "title", "found", "why", "advice", "sources", "reviewStatus"}) {
        CHECK(refusal([&](json& rule) { rule.erase(key); }) ==
              "rules.json, rule U4: \"" + key + "\" is missing");
    }
    CHECK(refusal([](json& rule) { rule.erase("name"); }) == "rules.json, rules[0]: \"name\" is missing");
    CHECK(refusal([](json& rule) { rule["note"] = "x"; }) ==
          "rules.json, rule U4: \"note\" is not a key here");
    CHECK(refusal([](json& rule) { rule["why"] = ""; }) == "rules.json, rule U4: \"why\" is not a text");
    CHECK(refusal([](json& rule) { rule["title"] = 4; }) == "rules.json, rule U4: \"title\" is not a text");
    CHECK(refusal([](json& rule) { rule["version"] = 0; }) ==
          "rules.json, rule U4: \"version\" is not a whole number from 1 to 10000");
    CHECK(refusal([](json& rule) { rule = json::array(); }) == "rules.json, rules[0]: is not an object");
}

TEST_CASE("A level is known and fits the rule's name")
{
    CHECK(refusal([](json& rule) { rule["level"] = "soon"; }) ==
          "rules.json, rule U4: \"soon\" is not a level");
    for (const std::string level : {"emergency", "routine", "pharmacist", "self_care"}) {
        CHECK(refusal([&](json& rule) { rule["level"] = level; }) ==
              "rules.json, rule U4: the name does not fit the level");
    }
    for (const std::string name : {"U", "U0", "U04", "X4", "U444", "U4a", "4"}) {
        CHECK(refusal([&](json& rule) { rule["name"] = name; }) ==
              "rules.json, rule " + name + ": the name does not fit the level");
    }
}

TEST_CASE("Sources must be known, and no rule stands twice")
{
    CHECK(refusal([](json& rule) { rule["sources"] = {"F999"}; }) ==
          "rules.json, rule U4: \"F999\" is not a source of this file");
    CHECK(refusal([](json& rule) { rule["sources"] = json::array(); }) ==
          "rules.json, rule U4: \"sources\" is not a list of one or more");
    json twice = oneRule();
    twice["rules"].push_back(twice["rules"][0]);
    CHECK(refusalOf(twice) == "rules.json, rule U4: the name is used twice");
}

TEST_CASE("Unknown codes, windows, sides, courses and conditions are refused")
{
    const std::string place = "rules.json, rule U4, condition: ";
    const auto refused = [&](const json& condition, const std::string& what) {
        CHECK(refusedCondition(condition) == place + what);
    };
    refused(with(oneSign, {{"any_of", {"swolen"}}}), "\"swolen\" is not a symptom code");
    refused(with(oneSign, {{"any_of", {"statin"}}}), "\"statin\" is not a symptom code");
    refused(with(oneSign, {{"any_of", json::array()}}), "\"any_of\" is not a list of one or more");
    refused(with(oneSign, {{"any_of", {"lump", "lump"}}}), "\"any_of\" holds \"lump\" twice");
    refused(with(oneSign, {{"any_of", {1}}}), "\"any_of\" holds something that is not a text");
    for (const json& window : {json(0), json(-1), json(187), json(1.5), json("14"), json(1e99)}) {
        refused(with(oneSign, {{"within_days", window}}),
                "\"within_days\" is not a whole number from 1 to 186");
    }
    refused(with(oneSign, {{"side", "left"}}), "\"side\" is \"left\", which a rule cannot ask for");
    for (const std::string course : {"slow", "steady", "improving", "not_recorded"})
        refused(with(oneSign, {{"course", {course}}}),
                "\"" + course + "\" is not a course that a rule can ask for");
    refused(with(oneSign, {{"standing", "longer"}}),
            "\"standing\" is \"longer\", which a rule cannot ask for");
    refused(with(oneSign, {{"apart", false}}), "\"apart\" is left out where it is false");
    refused(with(oneSign, {{"then_episode", true}}), "\"then_episode\" is not a key here");
    refused(with(oneSign, {{"present", false}}), "\"present\" is not a key here");
    refused(with(oneSign, {{"not", true}}), "\"not\" is not a key here");
    refused(with(oneSign, {{"is", "no_symptom"}}), "\"no_symptom\" is not a condition");
    refused({{"any_of", {"lump"}}}, "\"is\" is missing");
    refused({{"is", "symptom"}, {"any_of", {"lump"}}}, "\"within_days\" is missing");
    refused({{"is", "active"}, {"any_of", {"lump"}}}, "\"lump\" is not a context code");
    refused({{"is", "episode"}, {"within_days", 3}, {"sites", {"ear"}}}, "\"ear\" is not a site code");
    refused({{"is", "started"}, {"any_of", {"statin"}}, {"within_days", 7}, {"change", {"stopped"}}},
            "\"stopped\" is not a change");
    refused(with(oneSign, {{"while_taking", {"statin", "diabetes"}}, {"lag_days", 14}}),
            "\"while_taking\" holds what is not a medicine");
    refused(with(oneSign, {{"while_taking", {"statin"}}}), "\"lag_days\" is missing");
    refused({{"is", "episode_count"}, {"at_least", 4}, {"within_days", 28}, {"trigger", {"sport"}}},
            "\"sport\" is not a trigger code");
    refused({{"is", "episode_count"}, {"at_least", 4}, {"within_days", 28}, {"on_days", 5}},
            "\"on_days\" is not a whole number from 2 to 4");
    refused({{"is", "active"}, {"any_of", {"statin"}}, {"ended_within_days", 0}},
            "\"ended_within_days\" is not a whole number from 1 to 3650");
    refused(with(oneSign, {{"lag_days", 14}}), "\"lag_days\" is not a key here");
}

TEST_CASE("The place of a part deep in a condition is told")
{
    const json deep = {{"is", "all"},
                       {"of", {oneSign, {{"is", "any"}, {"of", {with(oneSign, {{"within_days", 0}})}}}}}};
    CHECK(refusedCondition(deep) ==
          "rules.json, rule U4, condition.of[1].of[0]: \"within_days\" is not a whole number from 1 to 186");
    CHECK(refusedCondition({{"is", "any"}, {"of", json::array()}}) ==
          "rules.json, rule U4, condition: \"of\" is not a list of one or more");
    CHECK(refusedCondition({{"is", "at_least"}, {"count", 2}, {"of", {oneSign}}}) ==
          "rules.json, rule U4, condition: \"count\" is not a whole number from 1 to 1");
    CHECK(refusedCondition({{"is", "same_leg"}, {"of", with(oneSign, {{"within_days", 0}})}}) ==
          "rules.json, rule U4, condition.of: \"within_days\" is not a whole number from 1 to 186");
    json nested = oneSign;
    json sameLeg = oneSign;
    for (int i = 0; i < 100; ++i) {
        nested = {{"is", "all"}, {"of", {nested}}};
        sameLeg = {{"is", "same_leg"}, {"of", sameLeg}};
    }
    CHECK(refusedCondition(nested).ends_with("conditions are nested too deeply"));
    CHECK(refusedCondition(sameLeg).ends_with("conditions are nested too deeply"));
}

TEST_CASE("What makes no sense, or would let more signs lower the urgency, is refused")
{
    const std::string place = "rules.json, rule U4, condition: ";
    CHECK(refusedCondition({{"is", "episode"}, {"lasted_over_s", 600}}) ==
          place + "\"within_days\" is missing");
    CHECK(refusedCondition(with(oneSign, {{"any_of", {"lump", "fever"}}, {"side", "one_leg"}})) ==
          place + "asks for the side of a sign that has none");
    const std::string twoLegs = place + "asks for both legs, or for the same leg twice, in one leg";
    const json bothLegs = with(oneSign, {{"side", "both_legs"}});
    CHECK(refusedCondition({{"is", "same_leg"}, {"of", bothLegs}}) == twoLegs);
    CHECK(refusedCondition({{"is", "same_leg"}, {"of", {{"is", "all"}, {"of", {oneSign, bothLegs}}}}}) ==
          twoLegs);
    CHECK(refusedCondition({{"is", "same_leg"}, {"of", {{"is", "same_leg"}, {"of", oneSign}}}}) == twoLegs);
    CHECK(refusedCondition({{"is", "unless_active"}, {"any_of", {"statin"}}}) ==
          place + "asks for the absence of what does not protect");
    CHECK(refusedCondition({{"is", "more_cramps_since"},
                            {"any_of", {"dirty_wound"}},
                            {"within_days", 21},
                            {"change", {"raised"}},
                            {"at_least", 3}}) ==
          place + "asks for a change of something that is not a medicine");
    CHECK(refusedCondition(
              {{"is", "started"}, {"any_of", {"diabetes"}}, {"within_days", 7}, {"change", {"raised"}}}) ==
          place + "asks for a change of something that is not a medicine");
    CHECK(refusedCondition({{"is", "exposure_ended"}, {"any_of", {"statin"}}, {"within_days", 7}}) ==
          place + "asks for the end of something that is not an exposure");
    CHECK(refusedCondition({{"is", "episode_increase"},
                            {"at_least", 4},
                            {"within_days", 94},
                            {"times", 2},
                            {"older_than_days", 56}}) ==
          place + "\"within_days\" is too long to look back twice");
}

TEST_CASE("A quotation has its words and who said them")
{
    const auto quoted = [](const json& quote) {
        return refusal([&](json& rule) { rule["quotes"] = json::array({quote}); });
    };
    CHECK(quoted({{"words", "Stop."}, {"who", "NHS"}}) == "accepted");
    CHECK(quoted({{"words", "Stop."}, {"who", "NHS"}, {"about", "pain"}}) == "accepted");
    CHECK(quoted({{"words", "Stop."}}) == "rules.json, rule U4.quotes[0]: \"who\" is missing");
    CHECK(quoted({{"words", ""}, {"who", "NHS"}}) ==
          "rules.json, rule U4.quotes[0]: \"words\" is not a text");
    CHECK(refusal([](json& rule) { rule["quotes"] = json::array(); }) ==
          "rules.json, rule U4: \"quotes\" is not a list of one or more");
}

TEST_CASE("The words around the rules must all be there")
{
    for (const std::string key :
         {"rules_version", "intro", "nothingFound", "notReviewed", "levels", "sourceNames", "rules"}) {
        json rules = oneRule();
        rules.erase(key);
        CHECK(refusalOf(rules) == "rules.json: \"" + key + "\" is missing");
    }
    json rules = oneRule();
    rules["levels"]["urgent"].erase("heading");
    CHECK(refusalOf(rules) == "rules.json, levels.urgent: \"heading\" is missing");
    rules = oneRule();
    rules["levels"]["soon"] = {{"heading", "x"}, {"hiddenPrefix", "y"}};
    CHECK(refusalOf(rules) == "rules.json, levels: \"soon\" is not a key here");
    rules = oneRule();
    rules["extra"] = 1;
    CHECK(refusalOf(rules) == "rules.json: \"extra\" is not a key here");
    rules = oneRule();
    rules["rules"] = json::array();
    CHECK(refusalOf(rules) == "rules.json: \"rules\" is not a list of one or more");
}

TEST_CASE("A file that is not JSON, or says a thing twice, is refused")
{
    CHECK_THROWS_WITH(loadRules("", "rules.json"), "rules.json: is not good JSON");
    CHECK_THROWS_WITH(loadRules("[]", "rules.json"), "rules.json: is not an object");
    CHECK_THROWS_WITH(loadRules("{\"rules_version\": \"1\",", "rules.json"), "rules.json: is not good JSON");
    CHECK_THROWS_WITH(loadRules("{\"intro\": \"one\", \"intro\": \"two\"}", "rules.json"),
                      "rules.json: \"intro\" stands twice in one object");
}
