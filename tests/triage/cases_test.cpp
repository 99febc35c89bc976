// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/test_data.h"
#include "triage/assess.h"
#include "triage/support/diary_json.h"
#include "triage/support/real_rules.h"

#include <algorithm>

using namespace cramp::triage;
using namespace cramp::test;

namespace
{

bool holds(const Assessment& assessment, const std::string& rule)
{
    return std::ranges::find(assessment.findings, rule, &Finding::rule) != assessment.findings.end();
}

}  // namespace

TEST_CASE("Whole diaries come out with the urgency and the rules that are expected")
{
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(testData("triage/cases"))) {
        const DiaryCase one = readDiaryCase(entry.path());
        INFO(one.file << ": " << one.name);
        const auto assessment = assess(one.diary, realRules(), one.now);
        CHECK(code(assessment.urgency) == one.urgency);
        for (const std::string& rule : one.rules) {
            INFO(rule);
            CHECK(holds(assessment, rule));
        }
        for (const std::string& rule : one.notRules) {
            INFO(rule);
            CHECK_FALSE(holds(assessment, rule));
        }
        ++count;
    }
    CHECK(count >= 12);
}
