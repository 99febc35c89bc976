// SPDX-License-Identifier: MIT
#include "triage/assess.h"

#include "triage/evaluate.h"

#include <algorithm>

namespace cramp::triage
{

namespace
{

// What has no time first, then the oldest.
auto orderOf(const Evidence& evidence)
{
    const auto instant = evidence.at ? std::optional(evidence.at->instant()) : std::nullopt;
    return std::tuple(instant, evidence.kind, std::string_view(evidence.id), std::string_view(evidence.fact));
}

void sortOnce(std::vector<Evidence>& evidence)
{
    std::ranges::sort(evidence, {}, orderOf);
    evidence.erase(std::unique(evidence.begin(), evidence.end()), evidence.end());
}

// The questions whose answers could undo a finding: those about what was assumed, when without the
// assumptions the rule would not hold.
std::vector<std::string> openQuestions(const RuleSet& rules, const Rule& rule, const DiaryAt& diary,
                                       std::vector<OpenDetail> assumed)
{
    if (assumed.empty() || evaluate(rule.condition, diary, Reading::KnownOnly)) return {};
    std::ranges::sort(assumed);
    assumed.erase(std::unique(assumed.begin(), assumed.end()), assumed.end());
    std::vector<std::string> questions;
    questions.reserve(assumed.size());
    for (const OpenDetail& detail : assumed)
        questions.push_back(rules.questionFor(detail));
    return questions;
}

Finding findingOf(const RuleSet& rules, const Rule& rule, const DiaryAt& diary, Support support)
{
    sortOnce(support.evidence);
    return {rule.name,
            rule.level,
            rule.title,
            rule.why,
            rule.advice,
            rule.source,
            std::move(support.evidence),
            openQuestions(rules, rule, diary, std::move(support.assumed))};
}

bool isAnswered(diary::Symptom symptom, Days window, const DiaryAt& diary)
{
    return std::ranges::any_of(diary.sightings(symptom), [&](const Sighting& sighting) {
        return diary.isWithin(*sighting.at, window);
    });
}

bool isAnswered(diary::ContextCode code, const DiaryAt& diary)
{
    return std::ranges::any_of(diary.items(code),
                               [&](const diary::ContextItem* item) { return spans(*item, diary.today()); });
}

std::vector<std::string> notAsked(const RuleSet& rules, const DiaryAt& diary)
{
    std::vector<std::string> codes;
    for (const diary::Symptom symptom : diary::allValues<diary::Symptom>()) {
        const auto window = rules.shortestWindow(symptom);
        if (window && !isAnswered(symptom, *window, diary)) codes.emplace_back(diary::code(symptom));
    }
    for (const diary::ContextCode item : diary::allValues<diary::ContextCode>()) {
        if (rules.looksFor(item) && !isAnswered(item, diary)) codes.emplace_back(diary::code(item));
    }
    return codes;
}

}  // namespace

Assessment notAssessed(const RuleSet& rules, const diary::Moment& now)
{
    return {now, rules.version(), Urgency::SelfCare, {}, {}, true};
}

Assessment assess(const diary::Diary& diary, const RuleSet& rules, const diary::Moment& now)
{
    if (!triageIsBuilt) return notAssessed(rules, now);
    const DiaryIndex index(diary);
    const DiaryAt diaryNow(index, now);
    Assessment assessment{now, rules.version(), Urgency::SelfCare, {}, notAsked(rules, diaryNow), false};
    for (const Rule& rule : rules.rules()) {
        auto support = evaluate(rule.condition, diaryNow, Reading::Assuming);
        if (!support) continue;
        assessment.urgency = std::max(assessment.urgency, rule.level);
        assessment.findings.push_back(findingOf(rules, rule, diaryNow, std::move(*support)));
    }
    std::ranges::stable_sort(assessment.findings, std::ranges::greater(), &Finding::urgency);
    return assessment;
}

}  // namespace cramp::triage
