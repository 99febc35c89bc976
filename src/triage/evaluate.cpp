// SPDX-License-Identifier: MIT
#include "triage/evaluate.h"

#include "diary/coded_text.h"
#include "triage/evaluation.h"

#include <algorithm>

namespace cramp::triage
{

std::optional<Support> evaluate(const Condition& condition, const DiaryAt& diary, Reading reading)
{
    return std::visit(Evaluation(diary, reading), condition.is);
}

Evaluation::Result Evaluation::operator()(const Combination& condition) const
{
    Support support;
    std::size_t holding = 0;
    for (const Condition& part : condition.of) {
        auto found = std::visit(*this, part.is);
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
    return Support{{{diary::RecordKind::Person, "person", "date_of_birth", std::nullopt, false}}, {}};
}

bool Evaluation::assume(Support& support, Detail detail, std::string_view code) const
{
    if (m_knownOnly) return false;
    support.assumed.push_back({detail, std::string(code)});
    return true;
}

Evidence evidenceOf(const diary::Episode& episode, std::string fact)
{
    return {diary::RecordKind::Episode, episode.id.text(), std::move(fact), episode.start, false,
            episode.startPrecision};
}

Evidence evidenceOf(const diary::CheckIn& checkIn, std::string fact)
{
    return {diary::RecordKind::CheckIn, checkIn.id.text(), std::move(fact), checkIn.at, false};
}

Evidence evidenceOf(const Sighting& sighting)
{
    return {sighting.kind, sighting.id->text(), diary::codedText(*sighting.entry), *sighting.at,
            false,         sighting.precision};
}

Evidence evidenceOf(const diary::ContextItem& item)
{
    Evidence evidence{
        diary::RecordKind::ContextItem, item.id.text(), std::string(diary::code(item.code)), {}, false};
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
    std::ranges::move(from.assumed, std::back_inserter(into.assumed));
}

std::optional<Support> unlessEmpty(Support support)
{
    if (support.evidence.empty()) return std::nullopt;
    return support;
}

}  // namespace cramp::triage
