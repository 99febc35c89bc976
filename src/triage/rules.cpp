// SPDX-License-Identifier: MIT
#include "triage/rules.h"

#include <algorithm>

namespace cramp::triage
{

namespace
{

// Calls a function with every condition of a tree that is not a combination.
template <typename Visit>
void visitLeaves(const Condition& condition, const Visit& visit)
{
    if (const auto* combination = std::get_if<Combination>(&condition.is)) {
        for (const Condition& part : combination->of) {
            visitLeaves(part, visit);
        }
        return;
    }
    std::visit(visit, condition.is);
}

// Which signs and items a condition looks for.
struct LookedFor {
    std::map<diary::Symptom, Days>& shortest;
    std::vector<diary::ContextCode>& items;

    void addSigns(const std::vector<diary::Symptom>& symptoms, Days within) const
    {
        for (const diary::Symptom symptom : symptoms) {
            const auto place = shortest.try_emplace(symptom, within).first;
            place->second = std::min(place->second, within);
        }
    }
    void addItems(const std::vector<diary::ContextCode>& codes) const
    {
        items.insert(items.end(), codes.begin(), codes.end());
    }
    void operator()(const SymptomCondition& condition) const
    {
        addSigns(condition.anyOf, condition.within);
        if (condition.whileTaking) items.push_back(condition.whileTaking->medicine);
    }
    void operator()(const SymptomDaysCondition& condition) const
    {
        addSigns(condition.anyOf, condition.within);
    }
    void operator()(const ActiveCondition& condition) const { addItems(condition.anyOf); }
    void operator()(const StartedCondition& condition) const { addItems(condition.anyOf); }
    void operator()(const ExposureEndedCondition& condition) const { addItems(condition.anyOf); }
    void operator()(const auto& /*nothing to ask for*/) const {}
};

struct Assumed {
    std::vector<OpenDetail>& details;

    void add(Detail detail, std::string_view code) const { details.push_back({detail, std::string(code)}); }

    void operator()(const SymptomCondition& condition) const
    {
        const bool takesNone = std::ranges::count(condition.courses, CourseWanted::NotRecorded) > 0;
        for (const diary::Symptom symptom : condition.anyOf) {
            if (condition.side == SideWanted::OneLeg) add(Detail::Side, diary::code(symptom));
            if (takesNone) add(Detail::Course, diary::code(symptom));
        }
        if (condition.whileTaking) add(Detail::From, diary::code(condition.whileTaking->medicine));
    }
    void operator()(const ActiveCondition& condition) const
    {
        for (const diary::ContextCode item : condition.anyOf) {
            if (item == diary::ContextCode::AfterBirth) add(Detail::From, diary::code(item));
        }
    }
    void operator()(const StartedCondition& condition) const
    {
        for (const diary::ContextCode item : condition.anyOf) {
            if (diary::kindOf(item) == diary::ContextKind::Exposure) add(Detail::From, diary::code(item));
            if (!condition.changes.empty()) add(Detail::Change, diary::code(item));
        }
    }
    void operator()(const ExposureEndedCondition& condition) const
    {
        for (const diary::ContextCode item : condition.anyOf) {
            add(Detail::From, diary::code(item));
        }
    }
    void operator()(const EpisodeCondition& condition) const
    {
        if (condition.eased == false) add(Detail::Eased, "");
    }
    void operator()(const OngoingCondition& /*condition*/) const { add(Detail::Eased, ""); }
    void operator()(const auto& /*assumes nothing*/) const {}
};

}  // namespace

RuleSet::RuleSet(std::string version, Words words, std::vector<Rule> rules)
    : m_version(std::move(version)),
      m_words(std::move(words)),
      m_rules(std::move(rules))
{
    const LookedFor lookedFor{m_shortest, m_lookedFor};
    for (const Rule& rule : m_rules) {
        visitLeaves(rule.condition, lookedFor);
    }
}

const Rule* RuleSet::find(std::string_view name) const
{
    const auto found = std::ranges::find(m_rules, name, &Rule::name);
    return found == m_rules.end() ? nullptr : &*found;
}

std::optional<Days> RuleSet::shortestWindow(diary::Symptom symptom) const
{
    const auto found = m_shortest.find(symptom);
    if (found == m_shortest.end()) return std::nullopt;
    return found->second;
}

bool RuleSet::looksFor(diary::ContextCode code) const
{
    return std::ranges::find(m_lookedFor, code) != m_lookedFor.end();
}

std::vector<OpenDetail> detailsToSettle(const Condition& condition)
{
    std::vector<OpenDetail> details;
    visitLeaves(condition, Assumed{details});
    return details;
}

}  // namespace cramp::triage
