// SPDX-License-Identifier: MIT
#include "triage/evaluate.h"

#include "triage/evaluation.h"

#include <algorithm>

namespace cramp::triage
{

std::optional<Support> evaluate(const Condition& condition, const DiaryAt& diary)
{
    return std::visit(Evaluation(diary), condition.is);
}

Evaluation::Result Evaluation::operator()(const Combination& condition) const
{
    const bool needsAll = condition.atLeast == condition.of.size();
    Support support;
    std::size_t holding = 0;
    for (const Condition& part : condition.of) {
        auto found = std::visit(*this, part.is);
        if (!found && needsAll) return std::nullopt;
        if (!found) continue;
        ++holding;
        merge(support, std::move(*found));
    }
    if (holding < condition.atLeast) return std::nullopt;
    return support;
}

Evaluation::Result Evaluation::operator()(const AgeCondition& condition) const
{
    const auto& birth = m_diary.person().dateOfBirth;
    if (!birth || diary::ageAt(*birth, m_diary.today()) >= condition.under) return std::nullopt;
    return Support{{{diary::RecordKind::Person, {}, diary::PlainFact::DateOfBirth, std::nullopt, false}}};
}

Evidence evidenceOf(const diary::Episode& episode, const diary::Fact& fact)
{
    return {diary::RecordKind::Episode, episode.id, fact, episode.start, false, episode.startPrecision};
}

Evidence evidenceOf(const diary::CheckIn& checkIn, const diary::Fact& fact)
{
    return {diary::RecordKind::CheckIn, checkIn.id, fact, checkIn.at, false};
}

Evidence evidenceOf(const Sighting& sighting)
{
    return {sighting.kind, *sighting.id, *sighting.entry, *sighting.at, false, sighting.precision};
}

Evidence evidenceOf(const diary::ContextItem& item)
{
    Evidence evidence{diary::RecordKind::ContextItem, item.id, item.code, {}, false};
    evidence.precision = item.fromPrecision;
    evidence.name = item.name;
    if (item.from) {
        evidence.at = diary::Moment{*item.from, {}};
        evidence.isDate = true;
    }
    return evidence;
}

void merge(Support& into, Support&& from)
{
    std::ranges::move(from.evidence, std::back_inserter(into.evidence));
}

std::optional<Support> unlessEmpty(Support support)
{
    if (support.evidence.empty()) return std::nullopt;
    return support;
}

}  // namespace cramp::triage
