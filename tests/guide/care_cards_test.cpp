// SPDX-License-Identifier: MIT
#include "guide/guide.h"
#include "platform/whole_file.h"
#include "support/catch.h"
#include "support/test_data.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace cramp::diary;
using namespace cramp::guide;
using namespace cramp::platform;
using namespace cramp::test;
using nlohmann::json;

namespace
{

constexpr std::size_t mostSignsOfACard = 8;  // more is not read by a person who is worried

std::set<std::string> titlesOf(CareLevel level)
{
    switch (level) {
        case CareLevel::NonUrgent: return {"See a GP if:"};
        case CareLevel::Urgent:
            return {
                "Ask for an urgent GP appointment or get help from NHS 111 if:",
                "Call your kidney unit today if:",
                "Call your maternity unit or NHS 111 now if you are pregnant, or gave birth in the last 6 "
                "weeks, and:",
                "Call 111 or a doctor today, before you have any more quinine, if you have:"};
        case CareLevel::Emergency: return {"Call 999 or go to A&E now if:"};
    }
    return {};
}

struct PlacedCard {
    std::string page;
    const CareCard* card = nullptr;
};

std::vector<PlacedCard> cardsOf(const Guide& guide)
{
    std::vector<PlacedCard> cards;
    for (const Page& page : guide.pages())
        for (const Block& block : page.blocks)
            if (const auto* card = std::get_if<CareCard>(&block.value))
                cards.push_back({page.identifier, card});
    return cards;
}

std::string nameOf(CareLevel level)
{
    if (level == CareLevel::Emergency) return "emergency";
    return level == CareLevel::Urgent ? "urgent" : "routine";
}

// A sign as the cards of the guide tell it, the rule that finds it and the codes that the words stand for.
const json& helpSigns()
{
    static const json signs = json::parse(readWholeFile(testData("guide/help_signs.json")));
    return signs;
}

// Every text of a rule's condition: the codes of signs, context items and contacts among them.
void gatherTexts(const json& value, std::set<std::string>& texts)
{
    if (value.is_string()) texts.insert(value.get<std::string>());
    if (value.is_structured())
        for (const auto& element : value)
            gatherTexts(element, texts);
}

struct RuleCodes {
    std::string level;
    std::set<std::string> codes;
};

std::map<std::string, RuleCodes> rulesByName()
{
    std::map<std::string, RuleCodes> rules;
    const json file = json::parse(bundledGuideContent().readOrFail("en/rules.json"));
    for (const json& rule : file.at("rules")) {
        RuleCodes& codes = rules[rule.at("name").get<std::string>()];
        codes.level = rule.at("level").get<std::string>();
        gatherTexts(rule.at("condition"), codes.codes);
    }
    return rules;
}

bool isPressing(const RuleCodes& rule)
{
    return rule.level == "emergency" || rule.level == "urgent";
}

}  // namespace

TEST_CASE("Care cards are titled alike, hold few signs, and each sign bears a source")
{
    const Guide guide = loadGuide(bundledGuideContent());
    REQUIRE_FALSE(cardsOf(guide).empty());
    for (const auto& [page, card] : cardsOf(guide)) {
        INFO(page << ": " << card->title);
        CHECK(titlesOf(card->level).contains(card->title));
        CHECK(card->items.size() <= mostSignsOfACard);
        for (const Item& item : card->items)
            CHECK_FALSE(item.sources.empty());
    }
}

TEST_CASE("Every emergency card says not to drive oneself there")
{
    const Guide guide = loadGuide(bundledGuideContent());
    for (const auto& [page, card] : cardsOf(guide)) {
        if (card->level != CareLevel::Emergency) continue;
        INFO(page);
        CHECK(card->foot.plain().starts_with(
            "Do not drive yourself to A&E. Ask someone to take you, or call 999 for an ambulance."));
    }
}

TEST_CASE("Every pressing sign on a card is one that a rule finds at the same level")
{
    const auto rules = rulesByName();
    std::set<std::pair<std::string, std::string>> told;
    for (const json& sign : helpSigns().at("signs")) {
        const auto says = sign.at("says").get<std::string>();
        INFO(says);
        told.emplace(sign.at("level").get<std::string>(), says);
        const auto rule = rules.find(sign.at("rule").get<std::string>());
        REQUIRE(rule != rules.end());
        CHECK(rule->second.level == sign.at("level").get<std::string>());
        for (const json& code : sign.at("codes")) {
            INFO(code);
            CHECK(rule->second.codes.contains(code.get<std::string>()));
        }
    }
    std::set<std::pair<std::string, std::string>> shown;
    const Guide guide = loadGuide(bundledGuideContent());
    for (const auto& [page, card] : cardsOf(guide))
        if (card->level != CareLevel::NonUrgent)
            for (const Item& item : card->items)
                shown.emplace(nameOf(card->level), item.text.plain());
    CHECK(shown == told);
}

TEST_CASE("Every emergency or urgent rule is told on the page of when to get help")
{
    std::map<std::string, std::string> ruleOf;
    for (const json& sign : helpSigns().at("signs"))
        ruleOf[sign.at("says").get<std::string>()] = sign.at("rule").get<std::string>();
    std::set<std::string> told;
    const Guide guide = loadGuide(bundledGuideContent());
    for (const auto& [page, card] : cardsOf(guide))
        if (page == "when-to-get-help")
            for (const Item& item : card->items)
                told.insert(ruleOf[item.text.plain()]);
    for (const auto& [name, rule] : rulesByName()) {
        INFO(name);
        if (isPressing(rule)) CHECK(told.contains(name));
    }
}

TEST_CASE("Every symptom that an emergency or urgent rule asks for is told on a card")
{
    std::set<std::string> told;
    for (const json& sign : helpSigns().at("signs"))
        gatherTexts(sign.at("codes"), told);
    // These only add to another sign that is told.
    gatherTexts(helpSigns().at("partners"), told);
    for (const auto& [name, rule] : rulesByName())
        if (isPressing(rule))
            for (const Symptom symptom : allValues<Symptom>()) {
                const std::string symptomCode(code(symptom));
                INFO(name << ": " << symptomCode);
                if (rule.codes.contains(symptomCode)) CHECK(told.contains(symptomCode));
            }
}
