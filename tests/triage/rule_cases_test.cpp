// SPDX-License-Identifier: MIT
#include "triage/support/rule_cases.h"

#include "support/catch.h"
#include "triage/assess.h"
#include "triage/support/real_rules.h"
#include "triage/support/second_evaluator.h"

#include <algorithm>
#include <map>

using namespace cramp;
using namespace cramp::test;

namespace
{

const Finding* findingOf(const Assessment& assessment, const std::string& rule)
{
    const auto found = std::ranges::find(assessment.findings, rule, &Finding::rule);
    return found == assessment.findings.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("Every case of a rule comes out as the page says")
{
    for (const RuleCase& one : allRuleCases()) {
        INFO(one.rule << (one.holds ? " holds " : " not ") << one.records);
        const auto assessment = assess(one.diary, realRules(), one.now);
        const Finding* finding = findingOf(assessment, one.rule);
        CHECK((finding != nullptr) == one.holds);
        if (finding) CHECK_FALSE(finding->evidence.empty());
    }
}

TEST_CASE("The second evaluator agrees with every case")
{
    for (const RuleCase& one : allRuleCases()) {
        INFO(one.rule << (one.holds ? " holds " : " not ") << one.records);
        CHECK(secondOpinion(one.diary, one.now).rules.contains(one.rule) == one.holds);
    }
}

TEST_CASE("Every rule has cases that hold and cases that do not, and every case has a rule")
{
    std::map<std::string, std::pair<int, int>> counts;
    for (const RuleCase& one : allRuleCases()) {
        REQUIRE(realRules().find(one.rule) != nullptr);
        (one.holds ? counts[one.rule].first : counts[one.rule].second) += 1;
    }
    for (const Rule& rule : realRules().rules()) {
        INFO(rule.name);
        CHECK(counts[rule.name].first >= 2);
        CHECK(counts[rule.name].second >= 4);
    }
}

TEST_CASE("The rules are those of the page, each with its level")
{
    std::map<Urgency, int> counts;
    for (const Rule& rule : realRules().rules()) {
        counts[rule.level] += 1;
    }
    CHECK(counts == std::map<Urgency, int>{{Urgency::Emergency, 14},
                                           {Urgency::Urgent, 22},
                                           {Urgency::Routine, 19},
                                           {Urgency::Pharmacist, 1}});
}
