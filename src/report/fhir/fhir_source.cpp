// SPDX-License-Identifier: MIT
#include "report/fhir/fhir_source.h"

#include <nlohmann/json.hpp>

namespace cramp::report::fhir
{

namespace
{

FhirJson categoryOf(FhirCategory category)
{
    const FhirJson coding =
        category == FhirCategory::Symptom
            ? FhirJson{{"system", "http://hl7.org/fhir/uv/symptoms/CodeSystem/SymptomTemporary"},
                       {"code", "symptom"},
                       {"display", "Symptom"}}
            : FhirJson{{"system", "http://terminology.hl7.org/CodeSystem/observation-category"},
                       {"code", "survey"},
                       {"display", "Survey"}};
    return FhirJson::array({fhirConcept(coding, {})});
}

}  // namespace

FhirJson FhirSource::patient() const
{
    return fhirReference(idOf("patient"));
}

FhirJson beginObservation(const FhirSource& source, const diary::Uuid& id, std::string_view narrative,
                          FhirCategory category, FhirJson code)
{
    FhirJson resource = {{"resourceType", "Observation"}, {"id", id.text()}};
    addNarrative(resource, narrative);
    resource["status"] = "final";
    if (category != FhirCategory::None) resource["category"] = categoryOf(category);
    resource["code"] = std::move(code);
    resource["subject"] = source.patient();
    return resource;
}

void addPerformer(FhirJson& observation, const FhirSource& source)
{
    observation["performer"] = FhirJson::array({source.patient()});
}

void addNote(FhirJson& resource, std::string_view note, const FhirSource& source)
{
    const auto text = source.choices.withNotes ? fhirText(note) : std::nullopt;
    if (!text) return;
    if (!resource.contains("note")) resource["note"] = FhirJson::array();
    FhirJson annotation = {{"text", *text}};
    resource["note"].push_back(std::move(annotation));
}

}  // namespace cramp::report::fhir
