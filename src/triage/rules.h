// SPDX-License-Identifier: MIT
#pragma once

#include "triage/condition.h"
#include "triage/finding.h"
#include "triage/follow_up_plan.h"
#include "triage/found_words.h"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace cramp::triage
{

// A rule of content/<language>/rules.json: when it holds, and the words for it.
struct Rule {
    std::string name;  // "U4": its level's letter and a number
    int version = 0;
    Urgency level{};
    Condition condition;
    std::string title;   // short heading
    std::string found;   // what was recorded, with slots such as {signs} (cards.json)
    std::string why;     // what it can mean; never a diagnosis
    std::string advice;  // what to do
    std::vector<Quote> quotes;
    std::vector<std::string> sources;  // keys of content/<language>/sources.json
    std::string source;        // the same, readable: "nidirect (F5), NHS, copied by doctoori.net (F8)"
    std::string reviewStatus;  // who has approved it
};

// The words of a care card of a level. The prefix is read out by screen readers before the heading.
struct LevelWords {
    std::string heading;
    std::string hiddenPrefix;
};

// Every rule, in order, and the words around them. No clinician has approved them.
class RuleSet
{
public:
    struct Words {
        std::string intro;
        std::string nothingFound;
        std::string notReviewed;
        std::array<LevelWords, 5> levels;
        FoundWords found;
        FollowUpPlan followUp;
    };

    RuleSet(std::string version, Words words, std::vector<Rule> rules);
    RuleSet(const RuleSet&) = delete;
    RuleSet(RuleSet&&) = default;
    RuleSet& operator=(const RuleSet&) = delete;
    RuleSet& operator=(RuleSet&&) = default;
    ~RuleSet() = default;

    const std::string& version() const { return m_version; }
    const std::vector<Rule>& rules() const { return m_rules; }
    // Null when there is no such rule.
    const Rule* find(std::string_view name) const;

    const LevelWords& wordsOf(Urgency level) const
    {
        return m_words.levels.at(static_cast<std::size_t>(level));
    }
    // What the check does and does not do; what to say when no rule holds; that no clinician has approved it.
    const std::string& intro() const { return m_words.intro; }
    const std::string& nothingFound() const { return m_words.nothingFound; }
    const std::string& notReviewed() const { return m_words.notReviewed; }

    // With what words a finding tells what was recorded, and what there is to ask.
    const FoundWords& foundWords() const { return m_words.found; }
    const FollowUpPlan& followUp() const { return m_words.followUp; }

    // The rules, in order, that look for a sign or an item.
    const std::vector<const Rule*>& lookingFor(diary::Symptom symptom) const;
    const std::vector<const Rule*>& lookingFor(diary::ContextCode code) const;
    // The shortest window in which some rule looks for a sign; none when no rule does.
    std::optional<Days> shortestWindow(diary::Symptom symptom) const;
    bool looksFor(diary::ContextCode code) const;

private:
    std::string m_version;
    Words m_words;
    std::vector<Rule> m_rules;
    std::map<diary::Symptom, Days> m_shortest;
    // Of the rules in m_rules, which keep their place when a rule set is moved.
    std::map<diary::Symptom, std::vector<const Rule*>> m_forSign;
    std::map<diary::ContextCode, std::vector<const Rule*>> m_forItem;
};

// Reads the rules of content/<language>/rules.json. Throws Failure naming the rule and what is wrong with it:
// an unknown code, window, level, key or condition, a missing text.
RuleSet loadRules(std::string_view json, std::string_view fileName);

}  // namespace cramp::triage
