// SPDX-License-Identifier: MIT
#pragma once

#include "platform/bundled_content.h"
#include "triage/rule_cases.h"

namespace cramp::test
{

// The rules of content/en.
inline std::string_view rulesText()
{
    return bundledContent("en/rules.json").value();
}
inline const RuleSet& realRules()
{
    static const RuleSet rules = loadRules(rulesText(), "content/en/rules.json");
    return rules;
}

// The cases of content/en.
inline const RuleCaseBook& realRuleCases()
{
    static const RuleCaseBook book =
        loadRuleCases(bundledContent("en/rule_cases.json").value(), "content/en/rule_cases.json");
    return book;
}

}  // namespace cramp::test
