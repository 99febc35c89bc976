// SPDX-License-Identifier: MIT
#include "report/summary/gp_facts.h"

#include "triage/answers.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace cramp::report::summary
{

namespace
{

std::string keyOf(const diary::Fact& fact)
{
    if (const auto* sign = std::get_if<diary::SymptomEntry>(&fact))
        return std::string(diary::code(sign->kind)) + ':' +
               (sign->side ? std::string(diary::code(*sign->side)) : std::string());
    if (std::holds_alternative<diary::DurationSeconds>(fact)) return "duration_s";
    if (std::holds_alternative<diary::SorenessMinutes>(fact)) return "soreness_min";
    if (std::holds_alternative<diary::SleepDisturbance>(fact)) return "sleep_disturbance";
    return diary::factText(fact);
}

bool isListedElsewhere(diary::ContextCode code)
{
    const diary::ContextKind kind = diary::kindOf(code);
    return kind == diary::ContextKind::Medicine || kind == diary::ContextKind::Condition ||
           kind == diary::ContextKind::Usual;
}

// Other facts stand in their own part of the page: waking in the numbers, places below, medicines and
// conditions in their lists.
bool isOfBox(const diary::Fact& fact)
{
    if (const auto* code = std::get_if<diary::ContextCode>(&fact)) return !isListedElsewhere(*code);
    if (const auto* plain = std::get_if<diary::PlainFact>(&fact))
        return *plain == diary::PlainFact::FunctionAffected;
    return !std::holds_alternative<diary::SiteEntry>(fact) &&
           !std::holds_alternative<diary::SleepDisturbance>(fact);
}

diary::Date dayOf(const diary::Moment& at, diary::Precision precision)
{
    return precision == diary::Precision::Night ? diary::nightOf(at) : at.date();
}

// The greater of two lengths; of other facts the later told.
bool isTold(const diary::Fact& known, const diary::Fact& next)
{
    if (const auto* longest = std::get_if<diary::DurationSeconds>(&known))
        return longest->value() >= std::get<diary::DurationSeconds>(next).value();
    if (const auto* longest = std::get_if<diary::SorenessMinutes>(&known))
        return longest->value() >= std::get<diary::SorenessMinutes>(next).value();
    return false;
}

class Gathering
{
public:
    GatheredFact& add(const diary::Fact& fact, std::optional<diary::Date> date)
    {
        GatheredFact& gathered = m_facts.try_emplace(keyOf(fact), GatheredFact{.fact = fact}).first->second;
        if (!isTold(gathered.fact, fact)) gathered.fact = fact;
        const bool isNewest = !date || !gathered.newest() || *date >= *gathered.newest();
        if (date) gathered.dates.insert(*date);
        const auto* sign = std::get_if<diary::SymptomEntry>(&fact);
        if (sign == nullptr) return gathered;
        if (sign->course && (isNewest || !gathered.course)) gathered.course = sign->course;
        if (sign->onset && (isNewest || !gathered.onset)) gathered.onset = sign->onset;
        return gathered;
    }

    // Where a pressing finding would have nothing in the box, all of its facts stand there.
    void add(const std::vector<triage::Evidence>& evidence, triage::Urgency level,
             const diary::Answer* answer)
    {
        const bool isPressing = level >= triage::Urgency::Urgent;
        const bool isBoxed =
            std::ranges::any_of(evidence, [](const triage::Evidence& each) { return isOfBox(each.fact); });
        for (const triage::Evidence& each : evidence) {
            if (!isOfBox(each.fact) && (isBoxed || !isPressing)) continue;
            std::optional<diary::Date> date;
            if (each.at) date = dayOf(*each.at, each.isDate ? diary::Precision::Exact : each.precision);
            GatheredFact& gathered = add(each.fact, date);
            gathered.level = std::max(gathered.level.value_or(level), level);
            if (!each.name.empty()) gathered.name = each.name;
            const bool isNewer =
                answer != nullptr &&
                (gathered.answer == nullptr || triage::dayOf(*gathered.answer) <= triage::dayOf(*answer));
            if (isNewer) gathered.answer = answer;
        }
    }

    std::vector<GatheredFact> taken() &&
    {
        std::vector<GatheredFact> facts;
        for (auto& [key, fact] : m_facts)
            facts.push_back(std::move(fact));
        const auto isFirst = [](const GatheredFact& one, const GatheredFact& other) {
            return std::tuple(one.level, isOfBox(one.fact), one.newest()) >
                   std::tuple(other.level, isOfBox(other.fact), other.newest());
        };
        std::ranges::stable_sort(facts, isFirst);
        return facts;
    }

private:
    std::map<std::string, GatheredFact> m_facts;
};

const diary::Answer* lastAnswer(const triage::FindingSpan& span)
{
    const diary::Answer* last = nullptr;
    for (const diary::Answer& answer : span.answers)
        if (answer.answer != diary::AnswerKind::Later) last = &answer;
    return last;
}

bool isPastOfPeriod(const triage::FindingSpan& past, const diary::DateSpan& span)
{
    return past.urgency >= triage::Urgency::Urgent && past.to && past.from.date() <= span.to &&
           past.to->date() >= span.from;
}

}  // namespace

std::vector<GatheredFact> gatherFacts(const GpSource& source)
{
    Gathering gathering;
    for (const diary::Episode* episode : source.episodes)
        for (const diary::SymptomEntry& sign : episode->symptoms)
            if (sign.present) gathering.add(sign, dayOf(episode->start, episode->startPrecision));
    for (const diary::CheckIn* checkIn : source.checkIns)
        for (const diary::SymptomEntry& sign : checkIn->symptoms)
            if (sign.present) gathering.add(sign, checkIn->at.date());
    for (const triage::FindingSpan& past : source.history)
        if (isPastOfPeriod(past, source.span())) gathering.add(past.evidence, past.urgency, lastAnswer(past));
    for (const triage::Finding& finding : source.assessment.findings)
        gathering.add(finding.evidence, finding.urgency, lastAnswer(finding.rule, source));
    return std::move(gathering).taken();
}

}  // namespace cramp::report::summary
