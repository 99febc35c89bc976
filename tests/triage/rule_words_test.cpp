// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "triage/support/real_rules.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <sstream>

using namespace cramp::platform;
using namespace cramp::triage;
using namespace cramp::test;

namespace
{

bool has(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

// The most words that stand between two ends of sentences.
int longestSentence(const std::string& text)
{
    std::istringstream words(text);
    int longest = 0;
    int length = 0;
    for (std::string word; words >> word;) {
        longest = std::max(longest, ++length);
        if (word.ends_with('.') || word.ends_with('?')) length = 0;
    }
    return longest;
}

std::set<std::string> knownSources()
{
    const auto json = nlohmann::json::parse(bundledContent("en/sources.json").value());
    std::set<std::string> keys;
    for (const auto& source : json.at("sources")) {
        keys.insert(source.at("key").get<std::string>());
    }
    return keys;
}

// Sentences that the cards have longer than the rest; no other may become so.
const std::set<std::string> longSentences = {"E5 why", "U10 advice", "U25 advice", "G1 why", "P2 advice"};

void checkSentences(const Rule& rule, const std::string& kind, const std::string& text)
{
    INFO(kind);
    CHECK((longestSentence(text) <= 20) != longSentences.contains(rule.name + " " + kind));
    CHECK(text.ends_with('.'));
}

}  // namespace

TEST_CASE("Every rule has words that a person can read")
{
    for (const Rule& rule : realRules().rules()) {
        INFO(rule.name);
        CHECK(rule.title.size() <= 75);
        CHECK_FALSE(rule.title.ends_with('.'));
        checkSentences(rule, "why", rule.why);
        checkSentences(rule, "advice", rule.advice);
        CHECK(rule.found.starts_with('{'));
        CHECK(rule.reviewStatus == "no clinician has approved this");
    }
}

TEST_CASE("A reason tells what can be, and never that it is")
{
    for (const Rule& rule : realRules().rules()) {
        INFO(rule.name);
        for (const std::string verdict :
             {"This is a", "It is a ", "You have a clot", "you must", "nothing to worry"}) {
            CHECK_FALSE(has(rule.why, verdict));
            CHECK_FALSE(has(rule.title, verdict));
        }
    }
}

TEST_CASE("Advice names the help of its level, and the special help of the page")
{
    for (const Rule& rule : realRules().rules()) {
        INFO(rule.name);
        if (rule.level == Urgency::Emergency) CHECK((has(rule.advice, "999") && has(rule.advice, "now")));
        if (rule.level == Urgency::Urgent)
            CHECK(
                (has(rule.advice, "GP appointment") || has(rule.advice, "111") || has(rule.advice, "unit")));
        if (rule.level == Urgency::Routine)
            CHECK((has(rule.advice, "GP") || has(rule.advice, "doctor") || has(rule.advice, "midwife")));
        if (rule.level == Urgency::Pharmacist) CHECK(has(rule.advice, "pharmacist"));
    }
    for (const std::string name : {"E1", "E2", "E7", "E8", "E10", "E11", "E13", "E14", "E15"})
        CHECK(realRules().find(name)->advice.starts_with("Call 999 now. Do not drive yourself."));
    CHECK(has(realRules().find("U4")->advice, "maternity unit today"));
    CHECK(has(realRules().find("U4")->advice, "Do not rub or stretch this leg."));
    CHECK(has(realRules().find("U14")->advice, "maternity unit now"));
    CHECK(has(realRules().find("U19")->advice, "kidney unit today"));
    CHECK(has(realRules().find("U22")->advice, "Call 999 if you have it now or it comes back."));
    CHECK(has(realRules().find("U24")->advice, "Do not stop drinking suddenly without medical help."));
    CHECK(has(realRules().find("G13")->advice, "midwife"));
    CHECK(has(realRules().find("P1")->advice, "Do not stop or change a medicine on your own."));
    CHECK(has(realRules().find("U9")->advice, "Do not change a medicine on your own."));
}

TEST_CASE("No advice tells anyone to stop, start or change a medicine; only quotations do")
{
    for (const Rule& rule : realRules().rules()) {
        INFO(rule.name);
        for (const std::string order : {"Stop ", "Start ", "stop taking", "dose of", "stop the "}) {
            CHECK_FALSE(has(rule.advice, order));
            CHECK_FALSE(has(rule.why, order));
        }
        for (const Quote& quote : rule.quotes) {
            CHECK_FALSE(quote.who.empty());
            CHECK_FALSE(has(rule.advice, quote.words));
        }
    }
    CHECK(realRules().find("U5")->quotes.size() == 1);
    CHECK(realRules().find("U12")->quotes.size() == 2);
}

TEST_CASE("The words around the findings say what they must")
{
    const RuleSet& rules = realRules();
    CHECK(rules.nothingFound() ==
          "No warning signs found in your entries. That does not rule out a problem. See a GP if you are "
          "worried "
          "or it gets worse.");
    CHECK(has(rules.notReviewed(), "No clinician has approved"));
    CHECK(has(rules.intro(), "cannot tell you what is wrong"));
    CHECK(rules.wordsOf(Urgency::Emergency).heading == "Call 999 or go to A&E now");
    CHECK(rules.wordsOf(Urgency::Emergency).hiddenPrefix == "Immediate action required:");
    CHECK(rules.wordsOf(Urgency::Urgent).heading ==
          "Ask for an urgent GP appointment or get help from NHS 111");
    CHECK(rules.wordsOf(Urgency::Urgent).hiddenPrefix == "Urgent advice:");
    CHECK(rules.wordsOf(Urgency::Routine).heading == "See a GP");
    CHECK(rules.wordsOf(Urgency::Routine).hiddenPrefix == "Non-urgent advice:");
    CHECK(rules.wordsOf(Urgency::Pharmacist).heading == "Speak to a pharmacist");
    CHECK(rules.wordsOf(Urgency::Pharmacist).hiddenPrefix == "Non-urgent advice:");
    CHECK_FALSE(has(rules.wordsOf(Urgency::SelfCare).heading, "fine"));
}

TEST_CASE("Every source of a rule is a source of the guide")
{
    const auto known = knownSources();
    for (const Rule& rule : realRules().rules()) {
        for (const std::string& key : rule.sources) {
            INFO(rule.name << " " << key);
            CHECK(known.contains(key));
        }
    }
}

TEST_CASE("No card names a newspaper or a copy as its source")
{
    for (const Rule& rule : realRules().rules()) {
        INFO(rule.name);
        std::string told = rule.source;
        for (const Quote& quote : rule.quotes)
            told += "; " + quote.who;
        for (const std::string word : {"Mirror", "GPonline", "newspaper", "blog", "website", "report", "copy",
                                       "copies", "through", ".com", ".net", ".co."})
            CHECK_FALSE(has(told, word));
    }
}

TEST_CASE("The card on numbness forbids heat and ice")
{
    CHECK(
        has(realRules().find("G2")->advice, "check numb feet every day, and do not put heat or ice on them"));
}

TEST_CASE("The schema describes the conditions that the reader knows, and no other")
{
    const auto schema = nlohmann::json::parse(bundledContent("rules.schema.json").value());
    std::set<std::string> described;
    for (const auto& kind : schema.at("$defs").at("condition").at("oneOf")) {
        const auto& is = kind.at("properties").at("is");
        if (is.contains("const")) described.insert(is.at("const").get<std::string>());
        for (const auto& word : is.value("enum", nlohmann::json::array())) {
            described.insert(word.get<std::string>());
        }
    }
    CHECK(described == std::set<std::string>{"symptom", "symptom_days", "same_leg", "active", "unless_active",
                                             "started", "exposure_ended", "more_cramps_since", "episode",
                                             "ongoing_episode", "episode_count", "episode_increase",
                                             "disturbed_nights", "cramp_nights", "function_affected", "age",
                                             "all", "any", "at_least"});
}
