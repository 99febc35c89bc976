// SPDX-License-Identifier: MIT
#pragma once

#include "platform/bundled_content.h"
#include "triage/rule_cases.h"

namespace cramp::test
{

// The rules of content/en.
inline std::string_view rulesText()
{
    return platform::bundledContent("en/rules.json").value();
}
inline const triage::RuleSet& realRules()
{
    static const triage::RuleSet rules = triage::loadRules(rulesText(), "content/en/rules.json");
    return rules;
}

// The cases of content/en.
inline const triage::RuleCaseBook& realRuleCases()
{
    static const triage::RuleCaseBook book = triage::loadRuleCases(
        platform::bundledContent("en/rule_cases.json").value(), "content/en/rule_cases.json");
    return book;
}

}  // namespace cramp::test
