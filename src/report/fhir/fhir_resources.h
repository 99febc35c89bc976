// SPDX-License-Identifier: MIT
#pragma once

#include "report/fhir/fhir_values.h"
#include "report/summary/gp_summary.h"

namespace cramp
{

// Makes the resources of a FHIR document, each with its id and narrative, from the records of a diary.
class FhirResources
{
public:
    FhirResources(const Uuid& diary, const SleepSchedule& sleep, const ReportTexts& texts,
                  const ReportChoices& choices, const Moment& now);
    ~FhirResources() = default;
    FhirResources(const FhirResources&) = delete;
    FhirResources& operator=(const FhirResources&) = delete;

    Uuid idOf(std::string_view role) const { return fhirId(m_diary, role); }
    FhirJson patient(const Person& person) const;
    FhirJson device() const;
    FhirJson episode(const Episode& episode) const;
    // A sign recorded as present or absent; the role tells it from all others.
    FhirJson symptom(const SymptomEntry& entry, const Moment& at, std::string_view role) const;
    FhirJson medicine(const ContextItem& item) const;
    // Conditions, pregnancy, exposures and protection: what the patient said, not a diagnosis.
    FhirJson item(const ContextItem& item) const;
    FhirJson sleepDisturbance(const CheckIn& checkIn) const;
    FhirJson functionAffected(const CheckIn& checkIn) const;
    // A number that the program counted, from these resources.
    FhirJson count(std::string_view key, std::int64_t value, const std::vector<Uuid>& from) const;

private:
    FhirJson begin(std::string_view type, const Uuid& id, std::string_view narrative) const;
    FhirJson survey(const Uuid& id, std::string_view narrative, FhirJson concept_) const;
    void addStamps(FhirJson& resource, const Stamps& stamps) const;
    void addEffective(FhirJson& resource, const Episode& episode) const;
    FhirJson componentsOf(const Episode& episode) const;
    std::string placesOf(const Episode& episode) const;
    std::string narrativeOf(const Episode& episode) const;
    FhirJson itemValue(const ContextItem& item) const;
    std::string labelOf(const ContextItem& item) const;

    Uuid m_diary;
    const SleepSchedule& m_sleep;
    const Labels& m_labels;
    const ReportWords& m_words;
    const ReportChoices& m_choices;
    Moment m_now;
};

}  // namespace cramp
