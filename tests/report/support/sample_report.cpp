// SPDX-License-Identifier: MIT
#include "report/support/sample_report.h"

#include "support/diaries.h"
#include "support/sample_diary.h"

namespace cramp::test
{

triage::Assessment sampleAssessment()
{
    triage::Assessment assessment;
    assessment.assessedAt = sampleNow();
    assessment.rulesVersion = "7";
    assessment.urgency = triage::Urgency::Urgent;
    triage::Finding finding;
    finding.rule = "U4";
    finding.urgency = triage::Urgency::Urgent;
    finding.title = "Swelling of one leg";
    finding.why = "One leg is swollen.";
    finding.source = "NHS";
    finding.evidence = {
        {diary::RecordKind::Episode, id(6),
         diary::SymptomEntry{diary::Symptom::Swelling, diary::Side::Left, true, diary::Course::Sudden},
         moment("2026-11-21T23:50:00+00:00"), false},
        {diary::RecordKind::ContextItem, id(24), diary::ContextCode::LongJourney,
         moment("2026-10-15T00:00:00+00:00"), true}};
    assessment.findings = {finding};
    assessment.notAsked = {"redness", "breathless", "fever", "statin"};
    return assessment;
}

report::summary::ReportChoices sampleChoices()
{
    report::summary::ReportChoices choices;
    choices.span = {day("2026-10-26"), day("2026-11-22")};
    choices.withNhsNumber = true;
    choices.withNotes = true;
    choices.generator = "Cramp Diary 0.1.0";
    return choices;
}

}  // namespace cramp::test
