// SPDX-License-Identifier: MIT
#include "triage/support/rule_cases.h"

#include "triage/support/notation.h"
#include "triage/support/real_rules.h"

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

const std::vector<RuleCase>& writtenCases()
{
    static const std::vector<RuleCase> cases = [] {
        std::vector<RuleCase> all;
        for (const triage::RuleCases& of : realRuleCases().rules) {
            for (const std::string& records : of.holds)
                all.push_back(readCase(of.rule, true, records));
            for (const std::string& records : of.holdsNot)
                all.push_back(readCase(of.rule, false, records));
        }
        return all;
    }();
    return cases;
}

}  // namespace cramp::test
