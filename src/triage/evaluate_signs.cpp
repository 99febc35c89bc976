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
    return sighting.entry->side == side;
}

bool matches(CourseWanted wanted, const std::optional<diary::Course>& course)
{
    switch (wanted) {
        case CourseWanted::Sudden: return course == diary::Course::Sudden;
        case CourseWanted::Worsening: return course == diary::Course::Worsening;
        case CourseWanted::Steady: return course == diary::Course::Steady;
        case CourseWanted::Improving: return course == diary::Course::Improving;
        case CourseWanted::NotRecorded: return !course;
    }
    return false;
}

bool hasCourseAmong(const std::vector<CourseWanted>& wanted, const Sighting& sighting)
{
    return wanted.empty() || std::ranges::any_of(wanted, [&](CourseWanted course) {
               return matches(course, sighting.entry->course);
           });
}

}  // namespace

Evaluation::Result Evaluation::operator()(const SymptomCondition& condition) const
{
    Support support;
    for (const diary::Symptom symptom : condition.anyOf) {
        if (condition.side == SideWanted::BothLegs) {
            if (auto pair = pairOf(condition, symptom)) merge(support, std::move(*pair));
            continue;
        }
        for (const Sighting& sighting : presentOf(symptom, condition.within)) {
            if (auto found = single(condition, sighting)) merge(support, std::move(*found));
        }
    }
    return unlessEmpty(std::move(support));
}

Evaluation::Result Evaluation::operator()(const SymptomDaysCondition& condition) const
{
    Support support;
    std::set<diary::Date> days;
    for (const diary::Symptom symptom : condition.anyOf) {
        for (const Sighting& sighting : presentOf(symptom, condition.within)) {
            days.insert(sighting.at->date());
            support.evidence.push_back(evidenceOf(sighting));
        }
    }
    if (days.size() < condition.atLeast) return std::nullopt;
    return support;
}

std::vector<Sighting> Evaluation::presentOf(diary::Symptom symptom, Days within) const
{
    std::vector<Sighting> found;
    for (const Sighting& sighting : m_diary.sightings(symptom)) {
        if (sighting.entry->present && m_diary.isWithin(*sighting.at, within)) found.push_back(sighting);
    }
    return found;
}

Evaluation::Result Evaluation::single(const SymptomCondition& condition, const Sighting& sighting) const
{
    Support support;
    support.evidence.push_back(evidenceOf(sighting));
    if (!isOnWantedSide(support, condition, sighting)) return std::nullopt;
    if (!hasWantedCourse(support, condition, sighting)) return std::nullopt;
    if (condition.whileTaking && !wasTaking(support, *condition.whileTaking, sighting.at->date()))
        return std::nullopt;
    if (condition.thenEpisode) {
        const auto later = episodesAfter(*sighting.at);
        if (later.empty()) return std::nullopt;
        addWitnesses(support, later);
    }
    return support;
}

Evaluation::Result Evaluation::pairOf(const SymptomCondition& condition, diary::Symptom symptom) const
{
    auto sightings = presentOf(symptom, condition.within);
    std::erase_if(sightings, [](const Sighting& sighting) { return !sighting.entry->side; });
    const auto anyOn = [&](diary::Side side) {
        return std::ranges::any_of(sightings, [&](const Sighting& s) { return isOn(s, side); });
    };
    if (!anyOn(diary::Side::Both) && !(anyOn(diary::Side::Left) && anyOn(diary::Side::Right)))
        return std::nullopt;
    const bool hasCourse = std::ranges::any_of(
        sightings, [&](const Sighting& sighting) { return hasCourseAmong(condition.courses, sighting); });
    if (!hasCourse) return std::nullopt;
    Support support;
    for (const Sighting& sighting : sightings) {
        support.evidence.push_back(evidenceOf(sighting));
    }
    return support;
}

bool Evaluation::isOnWantedSide(Support& support, const SymptomCondition& condition,
                                const Sighting& sighting) const
{
    if (condition.side != SideWanted::OneLeg) return true;
    if (!sighting.entry->side) return assume(support, Detail::Side, diary::code(sighting.entry->kind));
    return !isOn(sighting, diary::Side::Both);
}

bool Evaluation::hasWantedCourse(Support& support, const SymptomCondition& condition,
                                 const Sighting& sighting) const
{
    if (!hasCourseAmong(condition.courses, sighting)) return false;
    if (condition.courses.empty() || sighting.entry->course) return true;
    return assume(support, Detail::Course, diary::code(sighting.entry->kind));
}

bool Evaluation::wasTaking(Support& support, const WhileTaking& taking, diary::Date day) const
{
    Support found;
    for (const diary::ContextItem* item : m_diary.items(taking.medicine)) {
        if (!item->present || (item->from && day < *item->from) || (item->to && day > *item->to + taking.lag))
            continue;
        if (!item->from && !assume(found, Detail::From, diary::code(item->code))) continue;
        found.evidence.push_back(evidenceOf(*item));
    }
    const bool any = !found.evidence.empty();
    merge(support, std::move(found));
    return any;
}

}  // namespace cramp::triage
