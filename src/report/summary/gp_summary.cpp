// SPDX-License-Identifier: MIT
#include "report/summary/gp_summary.h"

#include "report/summary/day_marks.h"
#include "report/summary/gp_parts.h"
#include "report/summary/initials.h"

#include <algorithm>

namespace cramp::report::summary
{

namespace
{

// Those that the figures count.
std::vector<const diary::Episode*> episodesOf(const diary::Diary& diary, const diary::DateSpan& span,
                                              const diary::Moment& now)
{
    std::vector<const diary::Episode*> result;
    for (const diary::Episode& episode : diary.episodes)
        if (isKnown(episode, now) && span.contains(countedDay(episode, diary.sleep)))
            result.push_back(&episode);
    return result;
}

std::vector<const diary::CheckIn*> checkInsOf(const diary::Diary& diary, const diary::DateSpan& span,
                                              const diary::Moment& now)
{
    std::vector<const diary::CheckIn*> result;
    for (const diary::CheckIn& checkIn : diary.checkIns)
        if (!checkIn.stamps.binned && checkIn.at.instant() <= now.instant() &&
            span.contains(checkIn.at.date()))
            result.push_back(&checkIn);
    return result;
}

std::string nightsDetail(const NightCounts& nights, const ReportWords& words)
{
    std::string text = words.of("head.nights_detail", {{"with", std::to_string(nights.withCramps)},
                                                       {"free", std::to_string(nights.crampFree)},
                                                       {"missing", std::to_string(nights.notRecorded)}});
    if (nights.notOver == 0) return text;
    return words.of("list.comma",
                    {{"front", text},
                     {"next", words.of("head.nights_not_over", {{"n", std::to_string(nights.notOver)}})}});
}

std::string leftOutText(const std::set<ReportSection>& leftOut, const ReportWords& words)
{
    if (leftOut.empty()) return {};
    std::string titles;
    for (const ReportSection section : leftOut)
        titles += (titles.empty() ? "" : "; ") + words.of(titleKeyOf(section));
    return words.of("head.left_out", {{"sections", titles}});
}

// What is left out is not in the value either, so that no writer can let it slip.
void leaveOut(GpSummary& summary, ReportSection section)
{
    switch (section) {
        case ReportSection::Sites:
            summary.sites.clear();
            summary.page.places.clear();
            summary.sidedness.clear();
            return;
        case ReportSection::Relief:
            summary.relief.clear();
            summary.page.relief.clear();
            return;
        case ReportSection::Trials: summary.trials.clear(); return;
        case ReportSection::Weeks:
            summary.weeks.clear();
            summary.page.strip = {};
            return;
        case ReportSection::Medicines:
            summary.page.medicines.clear();
            summary.page.medicinesBelow.clear();
            summary.markers.clear();
            return;
        case ReportSection::Conditions:
            summary.page.conditions.clear();
            summary.page.conditionsBelow.clear();
            return;
        case ReportSection::Features: summary.features.clear(); return;
        case ReportSection::Questions: summary.questions.clear(); return;
        case ReportSection::Entries: summary.entries.clear(); return;
        case ReportSection::Hours:
        case ReportSection::Pictures: return;
    }
}

}  // namespace

void addHead(GpSummary& summary, const GpSource& source)
{
    const ReportWords& words = source.words;
    const diary::Person& person = source.diary.person;
    const NightCounts& nights = source.figures.nights;
    const std::string span = words.dateSpan(source.span().from, source.span().to);
    summary.title = words.of("title.report");
    summary.period = words.of("head.period", {{"span", span}, {"days", source.days()}});
    const std::string initials = source.choices.withInitials ? initialsOf(person.name) : std::string();
    summary.documentTitle =
        initials.empty() ? words.of("title.for", {{"period", summary.period}})
                         : words.of("title.for_whose", {{"initials", initials}, {"period", summary.period}});
    if (source.choices.withName) {
        summary.name = person.name;
        if (person.dateOfBirth) summary.dateOfBirth = words.date(*person.dateOfBirth);
    }
    if (source.choices.withNhsNumber && person.nhsNumber) summary.nhsNumber = person.nhsNumber->grouped();
    if (person.crampsSince) summary.crampsSince = words.date(*person.crampsSince);
    summary.nightsRecorded =
        words.of("head.nights_recorded",
                 {{"recorded", std::to_string(nights.recorded())}, {"total", std::to_string(nights.total)}});
    summary.nightsDetail = nightsDetail(nights, words);
    summary.provenance = words.of("head.provenance");
    if (const std::string left = leftOutText(source.choices.leftOut, words); !left.empty())
        summary.provenance += ' ' + left;
    summary.madeBy = words.of("head.made_by", {{"when", words.dateAndTime(source.now)},
                                               {"generator", source.choices.generator},
                                               {"rules", source.assessment.rulesVersion}});
}

std::string_view titleKeyOf(ReportSection section)
{
    switch (section) {
        case ReportSection::Sites: return "section.sites";
        case ReportSection::Relief: return "section.relief";
        case ReportSection::Trials: return "section.trials";
        case ReportSection::Hours: return "section.hours";
        case ReportSection::Weeks: return "section.weeks";
        case ReportSection::Medicines: return "section.medicines";
        case ReportSection::Conditions: return "section.conditions";
        case ReportSection::Features: return "section.features";
        case ReportSection::Questions: return "section.questions";
        case ReportSection::Pictures: return "section.pictures";
        case ReportSection::Entries: break;
    }
    return "section.entries";
}

void addQuestions(GpSummary& summary, const GpSource& source)
{
    // The visit to come: the earliest from today on; one without a date only when no other has questions.
    const diary::Visit* next = nullptr;
    for (const diary::Visit& visit : source.diary.visits) {
        if (visit.stamps.binned || visit.questions.empty()) continue;
        if (visit.on && *visit.on < source.now.date()) continue;
        const bool isSooner = next == nullptr || (visit.on && (!next->on || *visit.on < *next->on));
        if (isSooner) next = &visit;
    }
    if (next != nullptr) summary.questions = next->questions;
}

GpSummary makeGpSummary(const diary::Diary& diary, const triage::Assessment& assessment,
                        const ReportTexts& texts, const ReportChoices& choices, const diary::Moment& now,
                        const std::vector<triage::FindingSpan>& history)
{
    const GpSource source{diary,
                          assessment,
                          texts.labels,
                          texts.words,
                          choices,
                          now,
                          summarize(diary, choices.span, now),
                          episodesOf(diary, choices.span, now),
                          checkInsOf(diary, choices.span, now),
                          history};
    GpSummary summary;
    summary.figures = source.figures;
    addHead(summary, source);
    addHeadline(summary, source);
    addSince(summary, source);
    addPlaces(summary, source);
    addRelief(summary, source);
    addTrials(summary, source);
    addWeeks(summary, source);
    addFeatures(summary, source);
    addQuestions(summary, source);
    addEntries(summary, source);
    addPageHead(summary.page, source);
    addBox(summary.page, source);
    addNumbers(summary.page, source);
    addStrip(summary.page, source);
    addItemLines(summary.page, source);
    addWhere(summary.page, source);
    summary.nights = nightRows(diary, choices.span, now);
    summary.pain = overTime(diary, choices.span, now, Measure::HowBad);
    summary.minutes = overTime(diary, choices.span, now, Measure::HowLong);
    summary.leftOut = choices.leftOut;
    for (const ReportSection section : choices.leftOut)
        leaveOut(summary, section);
    return summary;
}

}  // namespace cramp::report::summary
