// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/clinical_words.h"
#include "report/summary/gp_summary.h"

namespace cramp::report::summary
{

// What the parts of the GP's page are made from: the records that count, sorted out once.
struct GpSource {
    const diary::Diary& diary;
    const triage::Assessment& assessment;
    const guide::Labels& labels;
    const ReportWords& words;
    const ReportChoices& choices;
    diary::Moment now;
    Summary figures;
    std::vector<const diary::Episode*> episodes;  // of the period, known and not in the bin
    std::vector<const diary::CheckIn*> checkIns;  // likewise
    const std::vector<triage::FindingSpan>& history;

    diary::DateSpan span() const { return choices.span; }
    // The span before and the period together.
    diary::DateSpan charted() const { return {span().before().from, span().to}; }
    ClinicalWords clinical() const { return {labels, words}; }
    std::string days() const { return words.counted("head.days", span().days()); }
    std::string cramps(std::int64_t n) const { return words.counted("cramps.n", n); }
};

// "started about 3 November 2026, until 30 November 2026"; "start not recorded".
std::string sayWhen(const diary::ContextItem& item, const ReportWords& words);

// The changes of medicines and stretch plans within a span, by date.
std::vector<ReportMarker> markersWithin(const diary::DateSpan& span, const GpSource& source);

// What the person last did about a rule's finding; null when there is nothing. To be reminded later is
// nothing.
const diary::Answer* lastAnswer(std::string_view rule, const GpSource& source);
// "Seen by a GP on 21 November 2026: ruled out".
std::string sayWhatWasDone(const diary::Answer& answer, const GpSource& source);
// That it touches a span; a missing day is open.
bool touches(const diary::DateSpan& span, const diary::ContextItem& item);
bool hasEnded(const diary::ContextItem& item, const GpSource& source);

// The parts, in the order of the page.
void addHead(GpSummary& summary, const GpSource& source);
void addHeadline(GpSummary& summary, const GpSource& source);
void addSince(GpSummary& summary, const GpSource& source);
void addPlaces(GpSummary& summary, const GpSource& source);
void addRelief(GpSummary& summary, const GpSource& source);
void addTrials(GpSummary& summary, const GpSource& source);
void addWeeks(GpSummary& summary, const GpSource& source);
void addFeatures(GpSummary& summary, const GpSource& source);
void addQuestions(GpSummary& summary, const GpSource& source);
void addEntries(GpSummary& summary, const GpSource& source);

// Those of page 1 alone.
void addPageHead(GpPage& page, const GpSource& source);
void addBox(GpPage& page, const GpSource& source);
void addNumbers(GpPage& page, const GpSource& source);
void addStrip(GpPage& page, const GpSource& source);
void addItemLines(GpPage& page, const GpSource& source);
void addWhere(GpPage& page, const GpSource& source);

}  // namespace cramp::report::summary
