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
const std::vector<RuleCase>& writtenCases();

}  // namespace cramp::test
