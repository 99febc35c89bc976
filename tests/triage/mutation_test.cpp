// SPDX-License-Identifier: MIT
#include "platform/failure.h"
#include "support/catch.h"
#include "triage/condition_reader.h"
#include "triage/evaluate.h"
#include "triage/support/diary_for_rule.h"
#include "triage/support/real_rules.h"
#include "triage/support/rule_cases.h"
#include "triage/support/second_evaluator.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>

using namespace cramp::diary;
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
// all and any, one leg and both, and the standings swapped.
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
            {"all", "any"},           {"any", "all"},    {"one_leg", "both_legs"},
            {"both_legs", "one_leg"}, {"new", "recent"}, {"recent", "new"},
            {"fresh", "new"},         {"short", "new"},  {"acute", "fresh"}};
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

// A diary, sorted out, and what the page says of it.
struct Judged {
    Judged(Diary of, const Moment& at)
        : diary(std::make_unique<Diary>(std::move(of))),
          index(std::make_unique<DiaryIndex>(*diary)),
          now(at),
          rules(secondOpinion(*diary, at))
    {
    }

    bool holds(const Condition& condition) const
    {
        return evaluate(condition, DiaryAt(*index, now)).has_value();
    }

    std::unique_ptr<Diary> diary;
    std::unique_ptr<DiaryIndex> index;
    Moment now;
    std::set<std::string> rules;
};

enum class Fate { Refused, Caught, Alive };

// What becomes of a mutant: refused on reading, or told apart from the page by one of the diaries.
class Hunt
{
public:
    explicit Hunt(const Rule& rule) : m_rule(rule), m_random(20261122)
    {
        for (const RuleCase& one : writtenCases())
            if (one.rule == rule.name) m_judged.emplace_back(one.diary, one.now);
    }

    Fate fateOf(const json& mutant)
    {
        try {
            return isCaught(readCondition(mutant, "mutant")) ? Fate::Caught : Fate::Alive;
        } catch (const Failure&) {
            return Fate::Refused;
        }
    }

private:
    static constexpr std::size_t mostDiaries = 3000;

    // The diaries are made as they are needed.
    bool isCaught(const Condition& mutant)
    {
        for (std::size_t i = 0; i < mostDiaries; ++i) {
            if (i == m_judged.size()) addDiary(mutant);
            if (m_judged[i].holds(mutant) != m_judged[i].rules.contains(m_rule.name)) return true;
        }
        return false;
    }

    void addDiary(const Condition& mutant)
    {
        const Moment now = randomNow(m_random);
        const Condition& of = chance(m_random, 80) ? m_rule.condition : mutant;
        m_judged.emplace_back(diaryFor(of, m_random, now), now);
    }

    const Rule& m_rule;
    Random m_random;
    std::vector<Judged> m_judged;
};

}  // namespace

TEST_CASE("No rule can be changed without a diary that tells it from the page")
{
    const json all = json::parse(rulesText());
    int refused = 0;
    int caught = 0;
    for (const json& rule : all.at("rules")) {
        const auto name = rule.at("name").get<std::string>();
        const json& condition = rule.at("condition");
        Hunt hunt(*realRules().find(name));
        for (const Mutant& mutant : Mutants(condition).made) {
            INFO(name << " " << mutant.what);
            const Fate fate = hunt.fateOf(mutant.condition);
            CHECK(fate != Fate::Alive);
            (fate == Fate::Refused ? refused : caught) += 1;
        }
    }
    INFO(refused << " refused on reading, " << caught << " caught by diaries");
    CHECK(caught > 2000);
    CHECK(refused < caught);
}
