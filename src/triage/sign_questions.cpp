// SPDX-License-Identifier: MIT
#include "triage/sign_questions.h"

#include <algorithm>

namespace cramp::triage
{

namespace
{

// How long a thing must have been so to be usual.
constexpr Days longAgo{28};

bool coversSide(const std::optional<diary::Side>& usual, const std::optional<diary::Side>& side)
{
    return !usual || usual == side || usual == diary::Side::Both;
}

bool isUrgent(const Rule* rule)
{
    return rule->level >= Urgency::Urgent;
}

}  // namespace

bool comesInBouts(diary::Symptom symptom)
{
    return symptom == diary::Symptom::Fit || symptom == diary::Symptom::Palpitations ||
           symptom == diary::Symptom::MouthTingling || symptom == diary::Symptom::HandFootSpasm;
}

std::vector<diary::ContextCode> possiblyUsual(const Finding& finding)
{
    std::vector<diary::ContextCode> codes;
    for (const Evidence& evidence : finding.evidence) {
        std::optional<diary::ContextCode> code;
        if (const auto* sign = std::get_if<diary::SymptomEntry>(&evidence.fact))
            code = diary::usualCode(sign->kind);
        else if (evidence.fact == diary::Fact(diary::PlainFact::Episode))
            code = diary::ContextCode::UsualCramps;
        if (code && std::ranges::find(codes, *code) == codes.end()) codes.push_back(*code);
    }
    return codes;
}

bool isCoveredByUsual(const diary::ContextItem& item, const diary::SymptomEntry& sign, diary::Date day)
{
    return diary::usualSign(item.code) == sign.kind && item.present && coversSide(item.side, sign.side) &&
           (!item.from || day - *item.from >= longAgo) && (!item.to || *item.to >= day);
}

SignQuestion questionAbout(const diary::SymptomEntry& sign, const RuleSet& rules,
                           std::span<const diary::ContextItem> items, diary::Date day)
{
    const auto covers = [&sign, day](const diary::ContextItem& item) {
        return !item.stamps.binned && isCoveredByUsual(item, sign, day);
    };
    if (std::ranges::any_of(items, covers)) return SignQuestion::WorseThanUsual;
    return std::ranges::any_of(rules.lookingFor(sign.kind), isUrgent) ? SignQuestion::Onset
                                                                      : SignQuestion::None;
}

}  // namespace cramp::triage
