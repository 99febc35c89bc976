// SPDX-License-Identifier: MIT
#include "triage/support/rule_cases.h"

#include "support/catch.h"
#include "triage/assess.h"
#include "triage/support/notation.h"
#include "triage/support/real_rules.h"
#include "triage/support/second_evaluator.h"

#include <algorithm>
#include <map>

using namespace cramp::diary;
using namespace cramp::triage;
using namespace cramp::test;

namespace
{

const Finding* findingOf(const Assessment& assessment, const std::string& rule)
{
    const auto found = std::ranges::find(assessment.findings, rule, &Finding::rule);
    return found == assessment.findings.end() ? nullptr : &*found;
}

// The records of both; the second's under ids of their own.
Diary joined(Diary one, const Diary& other)
{
    std::uint32_t number = 1000;
    const auto add = [&](auto& into, auto records) {
        for (auto& record : records) {
            record.id = numberedId(++number);
            into.push_back(std::move(record));
        }
    };
    add(one.episodes, other.episodes);
    add(one.checkIns, other.checkIns);
    add(one.context, other.context);
    return one;
}

}  // namespace

TEST_CASE("Every case of a rule comes out as the page says")
{
    for (const RuleCase& one : writtenCases()) {
        INFO(one.rule << (one.holds ? " holds " : " not ") << one.records);
        const auto assessment = assess(one.diary, realRules(), one.now);
        const Finding* finding = findingOf(assessment, one.rule);
        CHECK((finding != nullptr) == one.holds);
        if (finding) CHECK_FALSE(finding->evidence.empty());
    }
}

TEST_CASE("The second evaluator agrees with every case")
{
    for (const RuleCase& one : writtenCases()) {
        INFO(one.rule << (one.holds ? " holds " : " not ") << one.records);
        CHECK(secondOpinion(one.diary, one.now).contains(one.rule) == one.holds);
    }
}

TEST_CASE("Every rule has cases that a clinician can read, in the order of the rules")
{
    const auto& book = realRuleCases().rules;
    REQUIRE(book.size() == realRules().rules().size());
    for (std::size_t i = 0; i < book.size(); ++i) {
        INFO(book[i].rule);
        CHECK(book[i].rule == realRules().rules()[i].name);
        CHECK(book[i].holds.size() >= 2);
        CHECK(book[i].holdsNot.size() >= 4);
    }
}

TEST_CASE("Two rules that hold apart hold together, and the higher level is the answer")
{
    std::map<std::string, const RuleCase*> firstOf;
    for (const RuleCase& one : writtenCases()) {
        const bool isUsual = formatMoment(one.now) == usualNow && !one.diary.person.dateOfBirth;
        if (one.holds && isUsual) firstOf.try_emplace(one.rule, &one);
    }
    CHECK(firstOf.size() + 2 == realRules().rules().size());  // G15 and U23 need a date of birth
    for (const auto& [one, oneCase] : firstOf) {
        for (const auto& [other, otherCase] : firstOf) {
            INFO(one << " with " << other << ": " << oneCase->records << " and " << otherCase->records);
            const Diary both = joined(oneCase->diary, otherCase->diary);
            const auto assessment = assess(both, realRules(), oneCase->now);
            CHECK(findingOf(assessment, one) != nullptr);
            CHECK(findingOf(assessment, other) != nullptr);
            CHECK(assessment.urgency >=
                  std::max(realRules().find(one)->level, realRules().find(other)->level));
            CHECK(assessment.urgency == assessment.findings.front().urgency);
        }
    }
}

TEST_CASE("The rules are those of the page, each with its level")
{
    std::map<Urgency, int> counts;
    for (const Rule& rule : realRules().rules()) {
        counts[rule.level] += 1;
    }
    CHECK(counts == std::map<Urgency, int>{{Urgency::Emergency, 16},
                                           {Urgency::Urgent, 25},
                                           {Urgency::Routine, 12},
                                           {Urgency::Pharmacist, 2}});
}
