// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/test_data.h"
#include "triage/assess.h"
#include "triage/support/diary_json.h"
#include "triage/support/real_rules.h"
#include "triage/support/second_evaluator.h"

#include <algorithm>

using namespace cramp::triage;
using namespace cramp::test;

namespace
{

std::vector<std::string> rulesOf(const Assessment& assessment)
{
    std::vector<std::string> rules;
    for (const Finding& finding : assessment.findings)
        rules.push_back(finding.rule);
    return rules;
}

// The highest of the findings that no answer quiets.
Urgency openUrgency(const Assessment& assessment, const std::vector<std::string>& answered)
{
    Urgency urgency = Urgency::SelfCare;
    for (const Finding& finding : assessment.findings) {
        if (std::ranges::count(answered, finding.rule) == 0) urgency = std::max(urgency, finding.urgency);
    }
    return urgency;
}

}  // namespace

TEST_CASE("Whole diaries come out with the urgency and exactly the findings that are expected")
{
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(testData("triage/cases"))) {
        const DiaryCase one = readDiaryCase(entry.path());
        INFO(one.file << ": " << one.name);
        const auto assessment = assess(one.diary, realRules(), one.now);
        CHECK(rulesOf(assessment) == one.findings);
        CHECK(code(openUrgency(assessment, one.answered)) == one.urgency);
        const std::set<std::string> expected(one.findings.begin(), one.findings.end());
        CHECK(secondOpinion(one.diary, one.now) == expected);
        ++count;
    }
    CHECK(count == 74);
}
