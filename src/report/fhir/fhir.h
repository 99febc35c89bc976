// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/gp_summary.h"

#include <string>

namespace cramp::report::fhir
{

// The records of a span as a FHIR R4 (4.0.1) document Bundle, modelled on the HL7 Symptoms guide without
// claiming its profiles: what the person recorded, no conclusions. Codes stand only where the meaning is
// exact; elsewhere text. Ids derive from the diary's id and the role of each resource, so that the same
// diary gives the same file. UTF-8 without a byte order mark.
std::string writeFhir(const diary::Diary& diary, const summary::ReportTexts& texts,
                      const summary::ReportChoices& choices, const diary::Moment& now);

}  // namespace cramp::report::fhir
