// SPDX-License-Identifier: MIT
#include "triage/assess.h"

#include "triage/answers.h"
#include "triage/evaluation.h"
#include "triage/found_text.h"

#include <algorithm>
#include <set>

namespace cramp::triage
{

namespace
{

constexpr Days leftOutShown{28};

// What has no time first, then the oldest.
bool isBefore(const Evidence& one, const Evidence& other)
{
    const auto instantOf = [](const Evidence& each) {
        return each.at ? std::optional(each.at->instant()) : std::nullopt;
    };
    const auto key = [&](const Evidence& each) { return std::tuple(instantOf(each), each.kind, each.key); };
    if (key(one) != key(other)) return key(one) < key(other);
    return diary::factText(one.fact) < diary::factText(other.fact);
}

void sortOnce(std::vector<Evidence>& evidence)
{
    std::ranges::sort(evidence, isBefore);
    evidence.erase(std::unique(evidence.begin(), evidence.end()), evidence.end());
}

Finding findingOf(const Rule& rule, Support support, const DiaryAt& diary, const FoundWords& words)
{
    sortOnce(support.evidence);
    Finding finding;
    finding.rule = rule.name;
    finding.urgency = rule.level;
    finding.title = rule.title;
    finding.found = foundText(rule.found, support.evidence, diary, words);
    finding.why = rule.why;
    finding.advice = rule.advice;
    finding.quotes = rule.quotes;
    finding.source = rule.source;
    finding.evidence = std::move(support.evidence);
    return finding;
}

void applyAnswer(Finding& finding, const Rule& rule, std::span<const diary::Answer> answers,
                 const DiaryIndex& index, const diary::Moment& now, const FoundWords& words)
{
    const diary::Answer* answer = standingAnswer(rule, answers, now);
    if (answer == nullptr) return;
    finding.answer = effectOf(*answer, rule, finding.evidence, index, now);
    finding.state = finding.answer->reopenedBy ? FindingState::Open : FindingState::Answered;
    finding.reopened = reopenedText(*finding.answer, now.date(), words);
}

using SignOnSide = std::pair<diary::Symptom, std::optional<diary::Side>>;

std::set<SignOnSide> signsOf(const Finding& finding)
{
    std::set<SignOnSide> signs;
    for (const Evidence& each : finding.evidence)
        if (const auto* sign = std::get_if<diary::SymptomEntry>(&each.fact))
            signs.emplace(sign->kind, sign->side);
    return signs;
}

// A finding that is open is never put under one that is answered.
void putUnderHigher(std::vector<Finding>& findings)
{
    for (Finding& finding : findings) {
        const auto signs = signsOf(finding);
        if (signs.empty()) continue;
        const auto higher = std::ranges::find_if(findings, [&](const Finding& other) {
            return other.urgency > finding.urgency && (other.isOpen() || !finding.isOpen()) &&
                   std::ranges::includes(signsOf(other), signs);
        });
        if (higher != findings.end()) finding.under = higher->rule;
    }
}

std::vector<LeftOut> leftOut(const RuleSet& rules, const DiaryAt& diary)
{
    std::vector<LeftOut> signs;
    for (const diary::Symptom symptom : diary::allValues<diary::Symptom>()) {
        if (rules.lookingFor(symptom).empty()) continue;
        for (const Sighting& sighting : diary.sightings(symptom)) {
            const bool isLeftOut = sighting.isUsual || sighting.isLongStanding;
            if (!isLeftOut || !sighting.entry->present || !diary.isWithin(*sighting.at, leftOutShown))
                continue;
            signs.push_back({evidenceOf(sighting),
                             sighting.isUsual ? LeftOutBecause::Usual : LeftOutBecause::LongStanding});
        }
    }
    std::ranges::sort(signs, isBefore, &LeftOut::sign);
    return signs;
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
    Assessment assessment;
    assessment.assessedAt = now;
    assessment.rulesVersion = rules.version();
    assessment.isOff = true;
    return assessment;
}

Assessment assess(const diary::Diary& diary, const RuleSet& rules, const diary::Moment& now)
{
    const DiaryIndex index(diary);
    const DiaryAt diaryNow(index, now);
    Assessment assessment;
    assessment.assessedAt = now;
    assessment.rulesVersion = rules.version();
    for (const Rule& rule : rules.rules()) {
        auto support = evaluate(rule.condition, diaryNow);
        if (!support) continue;
        Finding finding = findingOf(rule, std::move(*support), diaryNow, rules.foundWords());
        applyAnswer(finding, rule, diary.answers, index, now, rules.foundWords());
        if (finding.isOpen()) assessment.urgency = std::max(assessment.urgency, rule.level);
        assessment.findings.push_back(std::move(finding));
    }
    std::ranges::stable_sort(assessment.findings, std::ranges::greater(), &Finding::urgency);
    putUnderHigher(assessment.findings);
    assessment.leftOut = leftOut(rules, diaryNow);
    assessment.notAsked = notAsked(rules, diaryNow);
    return assessment;
}

}  // namespace cramp::triage
