// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"

#include <string>
#include <vector>

namespace cramp::test
{

// A diary for which a rule must hold, or must not.
struct RuleCase {
    std::string rule;
    bool holds = false;
    std::string records;  // in the notation of notation.h
    diary::Moment now;
    diary::Diary diary;
};

// Cases written by hand: content/en/rule_cases.json, which the guide shows to clinicians.
std::vector<RuleCase> writtenCases();

// Cases made from tables: for every sign and item that a rule names, each edge of its window, absence, the
// bin, the future, sides, and the rule without it. The tables are copied from the rules' page by hand, not
// from rules.json.
std::vector<RuleCase> systematicCases();

// Both.
const std::vector<RuleCase>& allRuleCases();

}  // namespace cramp::test
