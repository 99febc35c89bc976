// SPDX-License-Identifier: MIT
#pragma once

#include "report/fhir/fhir_source.h"

namespace cramp::report::fhir
{

// The other resources of the document.

FhirJson patientOf(const FhirSource& source);
// The program, which counted what is counted.
FhirJson deviceOf(const FhirSource& source);

// The items that touch the period or the span before it, those answered with no among them.
std::vector<const diary::ContextItem*> itemsOf(const FhirSource& source);
// "Statin: atorvastatin 20 mg, started 3 November 2026"; "Quinine tablets: no".
std::string sayItem(const diary::ContextItem& item, const FhirSource& source);
FhirJson medicineOf(const diary::ContextItem& item, const FhirSource& source);
// Conditions, pregnancy, exposures, protection and what is usual: what the patient said, not a diagnosis.
FhirJson conditionOf(const diary::ContextItem& item, const FhirSource& source);
// When cramps first came, as well as that is known. The person's data has it.
FhirJson crampsSinceOf(const FhirSource& source);

// The nights and cramps of the period, and of a part of it that has the dates of its free nights too.
FhirJson figuresOf(const FhirSource& source);
FhirJson monthOf(const summary::WeekCounts& month, const FhirSource& source);

}  // namespace cramp::report::fhir
