// SPDX-License-Identifier: MIT
#include "platform/failure.h"
#include "support/catch.h"
#include "triage/assess.h"
#include "triage/support/real_rules.h"
#include "triage/support/rule_cases.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <map>

using namespace cramp::platform;
using namespace cramp::triage;
using namespace cramp::test;
using nlohmann::json;

namespace
{

// A rule with one thing changed, and in words what.
struct Mutant {
    std::string what;
    json condition;
};

using Pointer = json::json_pointer;

// Makes every mutant of a condition: numbers one up and one down, list entries, options and parts dropped,
// all and any, one leg and both, true and false swapped.
class Mutants
{
public:
    explicit Mutants(const json& condition) : m_whole(condition) { mutate(Pointer(), condition); }

    std::vector<Mutant> made;

private:
    void add(const Pointer& place, const std::string& what, const std::function<void(json&)>& change)
    {
        json mutant = m_whole;
        change(place.empty() ? mutant : mutant.at(place));
        made.push_back({place.to_string() + ": " + what, std::move(mutant)});
    }

    void mutate(const Pointer& place, const json& value)
    {
        if (value.is_number_integer()) mutateNumber(place, value.get<int>());
        if (value.is_boolean()) add(place, "turned", [](json& flag) { flag = !flag.get<bool>(); });
        if (value.is_string()) mutateWord(place, value.get<std::string>());
        if (value.is_array()) mutateList(place, value);
        if (value.is_object()) mutateObject(place, value);
    }

    void mutateNumber(const Pointer& place, int number)
    {
        add(place, "one more", [=](json& value) { value = number + 1; });
        add(place, "one less", [=](json& value) { value = number - 1; });
    }

    void mutateWord(const Pointer& place, const std::string& word)
    {
        static const std::map<std::string, std::string> swapped = {
            {"all", "any"}, {"any", "all"}, {"one_leg", "both_legs"}, {"both_legs", "one_leg"}};
        const auto other = swapped.find(word);
        if (other != swapped.end()) add(place, "now " + other->second, [=](json& v) { v = other->second; });
    }

    void mutateList(const Pointer& place, const json& list)
    {
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (list.size() > 1)
                add(place, "without entry " + std::to_string(i), [=](json& l) { l.erase(i); });
            mutate(place / i, list[i]);
        }
    }

    void mutateObject(const Pointer& place, const json& object)
    {
        for (const auto& [key, value] : object.items()) {
            if (key != "is") add(place, "without " + key, [&key = key](json& o) { o.erase(key); });
            mutate(place / key, value);
        }
    }

    const json& m_whole;
};

json onlyRule(const std::string& name, const json& condition)
{
    static const json all = json::parse(rulesText());
    json one = all;
    json rule = *std::ranges::find_if(all.at("rules"), [&](const json& r) { return r.at("name") == name; });
    rule["condition"] = condition;
    one["rules"] = json::array({rule});
    return one;
}

enum class Fate { Refused, Caught, Alive };

// What becomes of a rule: refused on reading, or told apart from the page by one of its cases.
Fate fateOf(const json& rules, const std::vector<const RuleCase*>& cases)
{
    try {
        const RuleSet mutant = loadRules(rules.dump(), "rules.json");
        const bool isCaught = std::ranges::any_of(cases, [&](const RuleCase* one) {
            return assess(one->diary, mutant, one->now).findings.empty() == one->holds;
        });
        return isCaught ? Fate::Caught : Fate::Alive;
    } catch (const Failure&) {
        return Fate::Refused;
    }
}

}  // namespace

TEST_CASE("No rule can be changed without a case noticing")
{
    std::map<std::string, std::vector<const RuleCase*>> casesOf;
    for (const RuleCase& one : allRuleCases()) {
        casesOf[one.rule].push_back(&one);
    }
    const json all = json::parse(rulesText());
    int refused = 0;
    int caught = 0;
    for (const json& rule : all.at("rules")) {
        const auto name = rule.at("name").get<std::string>();
        const json& condition = rule.at("condition");
        CHECK(fateOf(onlyRule(name, condition), casesOf[name]) == Fate::Alive);
        for (const Mutant& mutant : Mutants(condition).made) {
            INFO(name << " " << mutant.what);
            const Fate fate = fateOf(onlyRule(name, mutant.condition), casesOf[name]);
            CHECK(fate != Fate::Alive);
            (fate == Fate::Refused ? refused : caught) += 1;
        }
    }
    INFO(refused << " refused on reading, " << caught << " caught by cases");
    CHECK(caught > 600);
    CHECK(refused < caught);
}
