// SPDX-License-Identifier: MIT
#pragma once

#include "report/fhir/fhir_records.h"

#include <string>
#include <vector>

namespace cramp::report::fhir
{

// What the sections of the document say to a person: the facts and figures of the page, as the body of an
// XHTML narrative. A reader who sees nothing but these has what the PDF says.

std::string headMarkup(const FhirSource& source);
// Findings, past ones, signs, what was asked and is not there, what was not asked.
std::string warningsMarkup(const FhirSource& source);
std::string figuresMarkup(const FhirSource& source);
// A line a night; a long period by its number alone, for its figures stand week by week or month by month.
std::string daysMarkup(const std::vector<FhirDay>& days, const FhirSource& source);
std::string checkInsMarkup(const std::vector<const diary::CheckIn*>& checkIns, const FhirSource& source);
std::string medicinesMarkup(const std::vector<const diary::ContextItem*>& medicines,
                            const FhirSource& source);
std::string conditionsMarkup(const std::vector<const diary::ContextItem*>& conditions,
                             const FhirSource& source);
std::string trialsMarkup(const FhirSource& source);
// What the patient wants from the visit.
std::string questionsMarkup(const FhirSource& source);

}  // namespace cramp::report::fhir
