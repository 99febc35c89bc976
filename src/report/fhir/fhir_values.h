// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"

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
// A date that is known only about: its month.
std::optional<std::string> fhirMonth(diary::Date date);
std::optional<std::string> fhirDate(const diary::PartialDate& date);
std::optional<std::string> fhirTime(const diary::Moment& moment);
// With what is known of its ends; null when neither is.
FhirJson fhirPeriod(const std::optional<std::string>& start, const std::optional<std::string>& end);
// Adds effectiveDateTime, or effectivePeriod when the two differ; nothing where nothing is known.
void addEffective(FhirJson& resource, const std::optional<std::string>& start,
                  const std::optional<std::string>& end);

// An id that always is the same for a diary and a role ("night:2026-11-02").
diary::Uuid fhirId(const diary::Uuid& diary, std::string_view role);
FhirJson fhirReference(const diary::Uuid& id);

// A CodeableConcept: a text, and a coding where there is an exact one (not null).
FhirJson fhirConcept(FhirJson coding, std::string_view text);
// A component of an Observation: its code, and its value under the key of the value's type.
FhirJson fhirComponent(FhirJson concept_, std::string_view key, FhirJson value);

// A HumanName: always the whole name, as typed; family and given name where it is in Latin letters and has
// both. "Smith, Anne" and "Mrs Anne van Dyke" are understood.
FhirJson fhirName(std::string_view typed);

// Adds a generated narrative: a plain text, or the body of one in XHTML.
void addNarrative(FhirJson& resource, std::string_view text);
void addMarkup(FhirJson& resource, std::string_view markup);

}  // namespace cramp::report::fhir
