// SPDX-License-Identifier: MIT
#pragma once

#include "triage/condition.h"
#include "triage/finding.h"

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
    std::string title;                 // short heading
    std::string why;                   // what was recorded and what it can mean; never a diagnosis
    std::string advice;                // what to do
    std::vector<std::string> sources;  // keys of content/<language>/sources.json
    std::string source;        // the same, readable: "nidirect (F5), NHS, copied by doctoori.net (F8)"
    std::string reviewStatus;  // who has approved it
};

// The words of a care card of a level. The prefix is read out by screen readers before the heading.
struct LevelWords {
    std::string heading;
    std::string hiddenPrefix;
};

// A detail of a record that a rule had to assume, because it was not given.
enum class Detail : std::uint8_t { Side, Course, Eased, From, Change };
struct OpenDetail {
    Detail detail{};
    std::string code;  // of the symptom or context item; empty for Eased

    friend auto operator<=>(const OpenDetail&, const OpenDetail&) = default;
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
        std::map<OpenDetail, std::string> settle;
    };

    RuleSet(std::string version, Words words, std::vector<Rule> rules);

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

    // The question whose answer would settle a detail. The loader sees to it that there is one for every
    // detail that a rule can have to assume.
    const std::string& questionFor(const OpenDetail& detail) const { return m_words.settle.at(detail); }

    // The shortest window in which some rule looks for a sign; none when no rule does.
    std::optional<Days> shortestWindow(diary::Symptom symptom) const;
    bool looksFor(diary::ContextCode code) const;

private:
    std::string m_version;
    Words m_words;
    std::vector<Rule> m_rules;
    std::map<diary::Symptom, Days> m_shortest;
    std::vector<diary::ContextCode> m_lookedFor;
};

// Reads the rules of content/<language>/rules.json. Throws Failure naming the rule and what is wrong with it:
// an unknown code, window, level, key or condition, a missing text, a question that is not there.
RuleSet loadRules(std::string_view json, std::string_view fileName);

// Details that a condition may have to assume: what the words of a rule set must have questions for.
std::vector<OpenDetail> detailsToSettle(const Condition& condition);

}  // namespace cramp::triage
