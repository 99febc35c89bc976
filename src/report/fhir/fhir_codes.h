// SPDX-License-Identifier: MIT
#pragma once

#include "report/fhir/fhir_values.h"

#include <vector>

namespace cramp::report::fhir
{

// The codes that the FHIR file uses: LOINC, SNOMED CT of the IPS Free Set (2022-07-31, CC BY 4.0, SNOMED
// International), a few more of SNOMED CT for places of the body and well-known findings, and the headings of
// UK Core. A code stands only where it means what the diary means; where none does the function gives null
// and the text stands alone. Nobody has looked them up in the current UK edition yet.

FhirJson symptomCode();    // LOINC 75325-1 Symptom
FhirJson painCode();       // LOINC 72514-3 pain severity, 0 to 10; its display is left to the text
FhirJson pregnancyCode();  // LOINC 82810-3 pregnancy status
FhirJson noteCode();       // LOINC 51855-5 patient note
FhirJson headingCode(std::string_view code, std::string_view display);  // UK Core section heading

// The most exact code for cramps in these places: in the lower leg, in a limb, or a cramp.
FhirJson crampCode(const std::vector<diary::SiteEntry>& sites);
// The smallest part of the body with a code that holds the place, with its side where that is known; none for
// both sides.
FhirJson codeOf(const diary::SiteEntry& site);
// The leg or legs that a sign is on; null for one side unknown, both, and signs of the whole body.
FhirJson legCode(const diary::SymptomEntry& symptom);
FhirJson codeOf(const diary::SymptomEntry& symptom);
FhirJson codeOf(diary::ContextCode item);

}  // namespace cramp::report::fhir
