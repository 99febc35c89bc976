// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"
#include "report/summary/summary.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace cramp::report::fhir
{

// The data types of FHIR R4 as JSON, from values of the diary.
using FhirJson = nlohmann::ordered_json;

// A text as FHIR's string: white space is space, tab or line end; none when nothing else would be left.
std::optional<std::string> fhirText(std::string_view text);

// None for the year 0000, which FHIR does not know, and for what lies after 9999.
std::optional<std::string> fhirDate(diary::Date date);
std::optional<std::string> fhirTime(const diary::Moment& moment);
// With what is known of its ends; null when neither is.
FhirJson fhirPeriod(const std::optional<std::string>& start, const std::optional<std::string>& end);

// An id that always is the same for a diary and a role ("episode:" and the episode's id).
diary::Uuid fhirId(const diary::Uuid& diary, std::string_view role);
FhirJson fhirReference(const diary::Uuid& id);

// A CodeableConcept: a text, and a coding where there is an exact one (not null).
FhirJson fhirConcept(FhirJson coding, std::string_view text);
// Adds a generated narrative of one paragraph.
void addNarrative(FhirJson& resource, std::string_view text);

}  // namespace cramp::report::fhir
