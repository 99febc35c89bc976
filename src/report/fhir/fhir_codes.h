// SPDX-License-Identifier: MIT
#pragma once

#include "report/fhir/fhir_values.h"

namespace cramp::report::fhir
{

// The codes that the FHIR file uses: LOINC, SNOMED CT of the IPS Free Set (2022-07-31, CC BY 4.0, SNOMED
// International) and a few body sites of SNOMED CT that public files agree on. A code stands only where it
// means what the diary means; where none does the function gives null and the text stands alone. Nobody has
// looked them up in the current UK edition yet.

FhirJson symptomCode();        // LOINC 75325-1 Symptom
FhirJson symptomAbsentCode();  // LOINC 111551-8 Symptom absent
FhirJson painCode();           // LOINC 72514-3 pain severity, 0 to 10
FhirJson reliefCode();         // LOINC 100753-3 alleviating factors
FhirJson pregnancyCode();      // LOINC 82810-3 pregnancy status
FhirJson noteCode();           // LOINC 51855-5 patient note
FhirJson headingCode(std::string_view code, std::string_view display);  // UK Core section heading

// Cramp, and the more exact one where the places allow it; a list of codings.
FhirJson crampCodes(const std::vector<diary::SiteEntry>& sites);
FhirJson codeOf(const diary::SiteEntry& site);
FhirJson codeOf(const diary::SymptomEntry& symptom);
FhirJson codeOf(diary::ContextCode item);

}  // namespace cramp::report::fhir
