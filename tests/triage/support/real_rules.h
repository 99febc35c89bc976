// SPDX-License-Identifier: MIT
#pragma once

#include "platform/bundled_content.h"
#include "triage/rules.h"

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

}  // namespace cramp::test
