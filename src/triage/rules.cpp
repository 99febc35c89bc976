// SPDX-License-Identifier: MIT
#include "triage/rules.h"

#include <algorithm>
#include <set>

namespace cramp::triage
{

namespace
{

// Calls a function with every condition of a tree that has no parts.
template <typename Visit>
void visitLeaves(const Condition& condition, const Visit& visit)
{
    if (const auto* combination = std::get_if<Combination>(&condition.is)) {
        for (const Condition& part : combination->of)
            visitLeaves(part, visit);
        return;
    }
    if (const auto* sameLeg = std::get_if<SameLegCondition>(&condition.is))
        return visitLeaves(sameLeg->of.front(), visit);
    std::visit(visit, condition.is);
}

// Which signs, and in how short a window, and which items a condition looks for.
struct LookedFor {
    std::map<diary::Symptom, Days>& shortest;
    std::set<diary::ContextCode>& items;

    void addSigns(const SignsWanted& signs) const
    {
        for (const diary::Symptom symptom : signs.anyOf) {
            const auto place = shortest.try_emplace(symptom, signs.within).first;
            place->second = std::min(place->second, signs.within);
        }
        if (signs.whileTaking) addItems(signs.whileTaking->medicines);
    }
    void addItems(const std::vector<diary::ContextCode>& codes) const
    {
        items.insert(codes.begin(), codes.end());
    }
    void operator()(const SymptomCondition& condition) const { addSigns(condition.signs); }
    void operator()(const SymptomDaysCondition& condition) const { addSigns(condition.signs); }
    void operator()(const ActiveCondition& condition) const { addItems(condition.anyOf); }
    void operator()(const UnlessActiveCondition& condition) const { addItems(condition.anyOf); }
    void operator()(const StartedCondition& condition) const { addItems(condition.anyOf); }
    void operator()(const MoreCrampsSinceCondition& condition) const { addItems(condition.item.anyOf); }
    void operator()(const ExposureEndedCondition& condition) const { addItems(condition.anyOf); }
    void operator()(const auto& /*nothing to ask for*/) const {}
};

}  // namespace

RuleSet::RuleSet(std::string version, Words words, std::vector<Rule> rules)
    : m_version(std::move(version)),
      m_words(std::move(words)),
      m_rules(std::move(rules))
{
    for (const Rule& rule : m_rules) {
        std::map<diary::Symptom, Days> signs;
        std::set<diary::ContextCode> items;
        visitLeaves(rule.condition, LookedFor{signs, items});
        for (const auto& [sign, window] : signs) {
            m_forSign[sign].push_back(&rule);
            const auto place = m_shortest.try_emplace(sign, window).first;
            place->second = std::min(place->second, window);
        }
        for (const diary::ContextCode item : items)
            m_forItem[item].push_back(&rule);
    }
}

const Rule* RuleSet::find(std::string_view name) const
{
    const auto found = std::ranges::find(m_rules, name, &Rule::name);
    return found == m_rules.end() ? nullptr : &*found;
}

const std::vector<const Rule*>& RuleSet::lookingFor(diary::Symptom symptom) const
{
    static const std::vector<const Rule*> none;
    const auto found = m_forSign.find(symptom);
    return found == m_forSign.end() ? none : found->second;
}

const std::vector<const Rule*>& RuleSet::lookingFor(diary::ContextCode code) const
{
    static const std::vector<const Rule*> none;
    const auto found = m_forItem.find(code);
    return found == m_forItem.end() ? none : found->second;
}

std::optional<Days> RuleSet::shortestWindow(diary::Symptom symptom) const
{
    const auto found = m_shortest.find(symptom);
    if (found == m_shortest.end()) return std::nullopt;
    return found->second;
}

bool RuleSet::looksFor(diary::ContextCode code) const
{
    return m_forItem.contains(code);
}

}  // namespace cramp::triage
