// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/gp_summary.h"

#include <string>

namespace cramp::report::fhir
{

// The report of a span and its records as a FHIR R4 (4.0.1) document Bundle, modelled on the HL7 Symptoms
// guide without claiming its profiles: the file for a reader, where the exchange file is the one without
// loss. The narratives of its sections say what the page says, warnings included; its entries hold the nights
// with cramps, check-ins, signs, medicines and conditions. What the choices leave out stands in neither.
//
// The summary is that of the same diary, choices and moment. Codes stand only where the meaning is exact;
// elsewhere text. A time that is not known exactly is a date, or a month, and its words say "about". Ids
// derive from the diary's id and the role of each resource, so that the same diary gives the same file. UTF-8
// without a byte order mark.
std::string writeFhir(const diary::Diary& diary, const summary::GpSummary& summary,
                      const summary::ReportTexts& texts, const summary::ReportChoices& choices,
                      const diary::Moment& now);

}  // namespace cramp::report::fhir
