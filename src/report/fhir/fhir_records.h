// SPDX-License-Identifier: MIT
#pragma once

#include "report/fhir/fhir_source.h"

namespace cramp::report::fhir
{

// Cramps, check-ins and the signs recorded with them, as Observations.
//
// A night with cramps is one Observation: how many, and as a component each, in words. So are the day cramps
// of a date. Components have neither narrative nor reference nor subject of their own, so that a year of 200
// such nights stays below 300 kB, and a reader meets a line a night instead of a page a cramp. For the same
// reason it bears no category and no performer: it is a count, made from what the patient recorded, as the
// document says. Every field of each cramp by itself is in the exchange file.

struct FhirDay {
    diary::Date date{};
    bool isNight = true;
    std::vector<const diary::Episode*> episodes;  // one or more, the earliest first

    // What its id derives from.
    std::string role() const;
    // "Night of 26 October 2026: 2 cramps".
    std::string title(const summary::ReportWords& words) const;
};

// Of the period, the earliest first.
std::vector<FhirDay> daysOf(const FhirSource& source);
// "03:12; 4 min 30 s; Left calf; pain 8/10": what is recorded of a cramp.
std::string sayCramp(const diary::Episode& episode, const FhirSource& source);
FhirJson observationOf(const FhirDay& day, const FhirSource& source);

std::vector<const diary::CheckIn*> checkInsOf(const FhirSource& source);
std::string sayCheckIn(const diary::CheckIn& checkIn, const FhirSource& source);
FhirJson observationOf(const diary::CheckIn& checkIn, const FhirSource& source);

// A sign recorded as present, once for all its records: they are what it derives from.
struct FhirSign {
    struct Record {
        diary::Uuid observation;  // of the day or check-in
        diary::Moment at;
        diary::Precision precision{};
    };
    diary::SymptomEntry sign;
    std::vector<Record> records;  // one or more, the earliest first
};

// In the order of the vocabulary.
std::vector<FhirSign> signsOf(const FhirSource& source);
FhirJson observationOf(const FhirSign& sign, const FhirSource& source);

}  // namespace cramp::report::fhir
