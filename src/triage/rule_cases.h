// SPDX-License-Identifier: MIT
#pragma once

#include "guide/labels.h"
#include "guide/page.h"
#include "triage/rules.h"

#include <map>

namespace cramp::triage
{

// The cases that show what a rule means: diaries in a line, in the notation that
// content/rule_cases.schema.json describes ("checkin -1h swelling:left | episode -3d"). The tests run every
// one of them.
struct RuleCases {
    std::string rule;
    std::string point;  // what they show
    std::vector<std::string> holds;
    std::vector<std::string> holdsNot;
};

// content/<language>/rule_cases.json: the cases of every rule, and the words of the page that shows them.
struct RuleCaseBook {
    std::map<std::string, std::string> page;   // name, description, section, dateCreated, and words around
    std::map<std::string, std::string> words;  // of conditions
    std::vector<std::string> introduction;
    std::vector<std::string> keywords;
    int position = 0;
    std::vector<RuleCases> rules;

    const RuleCases* find(std::string_view rule) const;
};

// Throws Failure naming the place and what is wrong.
RuleCaseBook loadRuleCases(std::string_view json, std::string_view fileName);

// When a condition holds, as a sentence without a full stop, in the words of the book.
std::string conditionText(const Condition& condition, const RuleCaseBook& book, const guide::Labels& labels);

// The page "triage-rules" of the guide, for clinicians: every rule with its condition, words, sources, review
// status and cases.
guide::Page rulesPage(const RuleCaseBook& book, const RuleSet& rules, const guide::Labels& labels);

}  // namespace cramp::triage
