// SPDX-License-Identifier: MIT
#pragma once

#include "report/fhir/fhir_values.h"
#include "report/summary/gp_summary.h"

namespace cramp::report::fhir
{

// Makes the resources of a FHIR document, each with its id and narrative, from the records of a diary.
class FhirResources
{
public:
    FhirResources(const diary::Uuid& diary, const diary::SleepSchedule& sleep,
                  const summary::ReportTexts& texts, const summary::ReportChoices& choices,
                  const diary::Moment& now);
    ~FhirResources() = default;
    FhirResources(const FhirResources&) = delete;
    FhirResources& operator=(const FhirResources&) = delete;

    diary::Uuid idOf(std::string_view role) const { return fhirId(m_diary, role); }
    FhirJson patient(const diary::Person& person) const;
    FhirJson device() const;
    FhirJson episode(const diary::Episode& episode) const;
    // A sign recorded as present or absent; the role tells it from all others.
    FhirJson symptom(const diary::SymptomEntry& entry, const diary::Moment& at, std::string_view role) const;
    FhirJson medicine(const diary::ContextItem& item) const;
    // Conditions, pregnancy, exposures and protection: what the patient said, not a diagnosis.
    FhirJson item(const diary::ContextItem& item) const;
    FhirJson sleepDisturbance(const diary::CheckIn& checkIn) const;
    FhirJson functionAffected(const diary::CheckIn& checkIn) const;
    // A number that the program counted, from these resources.
    FhirJson count(std::string_view key, std::int64_t value, const std::vector<diary::Uuid>& from) const;

private:
    FhirJson begin(std::string_view type, const diary::Uuid& id, std::string_view narrative) const;
    FhirJson survey(const diary::Uuid& id, std::string_view narrative, FhirJson concept_) const;
    void addStamps(FhirJson& resource, const diary::Stamps& stamps) const;
    void addEffective(FhirJson& resource, const diary::Episode& episode) const;
    FhirJson componentsOf(const diary::Episode& episode) const;
    std::string placesOf(const diary::Episode& episode) const;
    std::string narrativeOf(const diary::Episode& episode) const;
    FhirJson itemValue(const diary::ContextItem& item) const;
    std::string labelOf(const diary::ContextItem& item) const;

    diary::Uuid m_diary;
    const diary::SleepSchedule& m_sleep;
    const guide::Labels& m_labels;
    const summary::ReportWords& m_words;
    const summary::ReportChoices& m_choices;
    diary::Moment m_now;
};

}  // namespace cramp::report::fhir
