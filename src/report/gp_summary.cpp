// SPDX-License-Identifier: MIT
#include "report/gp_summary.h"

#include "report/gp_parts.h"

#include <algorithm>

namespace cramp
{

namespace
{

template <typename Kind>
std::vector<const Kind*> ofPeriod(const std::vector<Kind>& records, Moment Kind::*time, const DateSpan& span,
                                  const Moment& now)
{
    std::vector<const Kind*> result;
    for (const Kind& record : records) {
        const Moment& at = record.*time;
        if (!record.stamps.binned && at.instant() <= now.instant() && span.contains(at.date()))
            result.push_back(&record);
    }
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

}  // namespace

void addHead(GpSummary& summary, const GpSource& source)
{
    const ReportWords& words = source.words;
    const Person& person = source.diary.person;
    const NightCounts& nights = source.figures.nights;
    const std::string span = words.dateSpan(source.span().from, source.span().to);
    summary.title = words.of("title.report");
    summary.period = words.of("head.period", {{"span", span}, {"days", source.days()}});
    if (source.choices.withName) {
        summary.name = person.name;
        if (person.dateOfBirth) summary.dateOfBirth = words.date(*person.dateOfBirth);
    }
    if (source.choices.withNhsNumber && person.nhsNumber) summary.nhsNumber = person.nhsNumber->grouped();
    summary.nightsRecorded =
        words.of("head.nights_recorded", {{"recorded", std::to_string(nights.withCramps + nights.crampFree)},
                                          {"total", std::to_string(nights.total)}});
    summary.nightsDetail = nightsDetail(nights, words);
    summary.provenance = words.of("head.provenance");
    summary.madeBy = words.of("head.made_by", {{"when", words.dateAndTime(source.now)},
                                               {"generator", source.choices.generator},
                                               {"rules", source.assessment.rulesVersion}});
}

void addQuestions(GpSummary& summary, const GpSource& source)
{
    // The visit to come: the earliest from today on; one without a date only when no other has questions.
    const Visit* next = nullptr;
    for (const Visit& visit : source.diary.visits) {
        if (visit.stamps.binned || visit.questions.empty()) continue;
        if (visit.on && *visit.on < source.now.date()) continue;
        const bool isSooner = next == nullptr || (visit.on && (!next->on || *visit.on < *next->on));
        if (isSooner) next = &visit;
    }
    if (next != nullptr) summary.questions = next->questions;
}

GpSummary makeGpSummary(const Diary& diary, const Assessment& assessment, const ReportTexts& texts,
                        const ReportChoices& choices, const Moment& now)
{
    const GpSource source{diary,
                          assessment,
                          texts.labels,
                          texts.words,
                          choices,
                          now,
                          summarize(diary, choices.span, now),
                          summarize(diary, choices.span.before(), now),
                          ofPeriod(diary.episodes, &Episode::start, choices.span, now),
                          ofPeriod(diary.checkIns, &CheckIn::at, choices.span, now)};
    GpSummary summary;
    summary.figures = source.figures;
    addHead(summary, source);
    addHeadline(summary, source);
    addPlaces(summary, source);
    addRelief(summary, source);
    addWarnings(summary, source);
    addItems(summary, source);
    addFeatures(summary, source);
    addQuestions(summary, source);
    addEntries(summary, source);
    return summary;
}

}  // namespace cramp
