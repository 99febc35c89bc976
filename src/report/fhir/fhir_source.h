// SPDX-License-Identifier: MIT
#pragma once

#include "report/fhir/fhir_values.h"
#include "report/summary/gp_summary.h"

namespace cramp::report::fhir
{

// What the parts of a FHIR document are made from. The summary is that of the same diary and choices.
struct FhirSource {
    const diary::Diary& diary;
    const summary::GpSummary& summary;
    const guide::Labels& labels;
    const summary::ReportWords& words;
    const summary::ReportChoices& choices;
    diary::Moment now;

    diary::Uuid idOf(std::string_view role) const { return fhirId(diary.id, role); }
    FhirJson patient() const;  // a reference
    bool has(summary::ReportSection section) const { return summary.has(section); }

    // A record of a day, made at a moment.
    bool counts(const diary::Stamps& stamps, const diary::Moment& at, diary::Date day) const
    {
        return !stamps.binned && at.instant() <= now.instant() && choices.span.contains(day);
    }
};

// Counts of a night have none.
enum class FhirCategory : std::uint8_t { None, Survey, Symptom };

// An Observation about the patient, with its narrative, so far without what was found.
FhirJson beginObservation(const FhirSource& source, const diary::Uuid& id, std::string_view narrative,
                          FhirCategory category, FhirJson code);
// Adds that the patient said so.
void addPerformer(FhirJson& observation, const FhirSource& source);
// Adds a typed note, if notes are wanted.
void addNote(FhirJson& resource, std::string_view note, const FhirSource& source);

}  // namespace cramp::report::fhir
