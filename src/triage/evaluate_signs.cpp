// SPDX-License-Identifier: MIT
#include "triage/evaluation.h"

#include <algorithm>
#include <set>

namespace cramp::triage
{

namespace
{

bool isOn(const Sighting& sighting, diary::Side side)
{
    return sighting.entry->side == side || sighting.entry->side == diary::Side::Both;
}

bool hasStanding(Standing wanted, const Sighting& sighting)
{
    if (wanted == Standing::Any) return true;
    if (wanted == Standing::Recent) return isRecent(*sighting.entry, sighting.kind);
    const bool isTooLong = (wanted == Standing::Short || wanted == Standing::Acute) &&
                           sighting.entry->onset == diary::Onset::Longer;
    const bool isTooSteady = (wanted == Standing::Fresh || wanted == Standing::Acute) &&
                             sighting.entry->course == diary::Course::Steady;
    return !sighting.isLongStanding && !isTooLong && !isTooSteady;
}

bool hasCourse(const std::vector<diary::Course>& wanted, const Sighting& sighting)
{
    const auto& course = sighting.entry->course;
    return wanted.empty() || (course && std::ranges::find(wanted, *course) != wanted.end());
}

}  // namespace

Evaluation::Result Evaluation::operator()(const SymptomCondition& condition) const
{
    if (condition.side == SideWanted::BothLegs) return onBothLegs(condition.signs);
    Support support;
    for (const diary::Symptom symptom : condition.signs.anyOf) {
        for (const Sighting& sighting : m_diary.sightings(symptom, condition.signs.within)) {
            if (condition.side == SideWanted::OneLeg && sighting.entry->side == diary::Side::Both) continue;
            if (hasCourse(condition.signs.courses, sighting))
                takeIfWanted(support, condition.signs, condition.signs.standing, sighting);
        }
    }
    return unlessEmpty(std::move(support));
}

Evaluation::Result Evaluation::operator()(const SymptomDaysCondition& condition) const
{
    Support support;
    std::set<diary::Date> days;
    for (const diary::Symptom symptom : condition.signs.anyOf) {
        for (const Sighting& sighting : m_diary.sightings(symptom, condition.signs.within)) {
            if (!hasCourse(condition.signs.courses, sighting)) continue;
            if (takeIfWanted(support, condition.signs, condition.signs.standing, sighting))
                days.insert(sighting.at->date());
        }
    }
    if (days.size() < condition.atLeast) return std::nullopt;
    return support;
}

Evaluation::Result Evaluation::operator()(const SameLegCondition& condition) const
{
    Support support;
    bool holds = false;
    for (const diary::Side leg : {diary::Side::Left, diary::Side::Right}) {
        auto found = std::visit(Evaluation(m_diary, leg), condition.of.front().is);
        if (!found) continue;
        holds = true;
        merge(support, std::move(*found));
    }
    if (!holds) return std::nullopt;
    return support;
}

Evaluation::Result Evaluation::onBothLegs(const SignsWanted& signs) const
{
    Support support;
    for (const diary::Symptom symptom : signs.anyOf) {
        if (auto pair = pairOf(signs, symptom)) merge(support, std::move(*pair));
    }
    return unlessEmpty(std::move(support));
}

Evaluation::Result Evaluation::pairOf(const SignsWanted& signs, diary::Symptom symptom) const
{
    const bool wantsRecent = signs.standing == Standing::Recent;
    Support support;
    bool left = false;
    bool right = false;
    bool inCourse = false;
    bool recent = !wantsRecent;
    for (const Sighting& sighting : m_diary.sightings(symptom, signs.within)) {
        if (!sighting.entry->side) continue;
        if (!takeIfWanted(support, signs, wantsRecent ? Standing::New : signs.standing, sighting)) continue;
        left = left || isOn(sighting, diary::Side::Left);
        right = right || isOn(sighting, diary::Side::Right);
        inCourse = inCourse || hasCourse(signs.courses, sighting);
        recent = recent || isRecent(*sighting.entry, sighting.kind);
    }
    if (!left || !right || !inCourse || !recent) return std::nullopt;
    return support;
}

bool Evaluation::takeIfWanted(Support& support, const SignsWanted& signs, Standing standing,
                              const Sighting& sighting) const
{
    if (!sighting.entry->present || sighting.isUsual || !isInLeg(sighting)) return false;
    if (!hasStanding(standing, sighting)) return false;
    if (signs.apart && sighting.kind != diary::RecordKind::CheckIn) return false;
    if (signs.whileTaking && !wasTaking(support, *signs.whileTaking, sighting.at->date())) return false;
    support.evidence.push_back(evidenceOf(sighting));
    return true;
}

bool Evaluation::isInLeg(const Sighting& sighting) const
{
    return !m_leg || !sighting.entry->side || sighting.entry->side == m_leg;
}

bool Evaluation::wasTaking(Support& support, const WhileTaking& taking, diary::Date day) const
{
    bool any = false;
    for (const diary::ContextCode medicine : taking.medicines) {
        for (const diary::ContextItem* item : m_diary.items(medicine)) {
            if (!item->present || (item->from && day < *item->from)) continue;
            if (item->to && day > *item->to + taking.lag) continue;
            any = true;
            support.evidence.push_back(evidenceOf(*item));
        }
    }
    return any;
}

}  // namespace cramp::triage
