// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "guide/labels.h"
#include "triage/rules.h"

namespace cramp::triage
{

// Adds to a guide the pages that are made from the program's own data: "triage-rules" (every rule with its
// cases) and "hazard-log", and to the page "for-reviewers" an overview of the hazards with links to both.
// Reads <language>/rule_cases.json and <language>/hazards.json; throws Failure as their readers do.
void addSafetyPages(guide::Guide& guide, const guide::Content& content, const RuleSet& rules,
                    const guide::Labels& labels, std::string_view language = "en");

}  // namespace cramp::triage
