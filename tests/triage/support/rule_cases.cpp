// SPDX-License-Identifier: MIT
#include "triage/support/rule_cases.h"

#include "triage/support/notation.h"
#include "triage/support/real_rules.h"

#include <algorithm>

namespace cramp::test
{

namespace
{

RuleCase readCase(const std::string& rule, bool holds, const std::string& records)
{
    auto noted = readNotation(records);
    return {rule, holds, records, noted.now, std::move(noted.diary)};
}

}  // namespace

std::vector<RuleCase> writtenCases()
{
    std::vector<RuleCase> cases;
    for (const triage::RuleCases& of : realRuleCases().rules) {
        for (const std::string& records : of.holds)
            cases.push_back(readCase(of.rule, true, records));
        for (const std::string& records : of.holdsNot)
            cases.push_back(readCase(of.rule, false, records));
    }
    return cases;
}

const std::vector<RuleCase>& allRuleCases()
{
    static const std::vector<RuleCase> cases = [] {
        auto all = writtenCases();
        std::ranges::move(systematicCases(), std::back_inserter(all));
        return all;
    }();
    return cases;
}

}  // namespace cramp::test
