// SPDX-License-Identifier: MIT
#include "report/fhir/fhir_resources.h"

#include "report/fhir/fhir_codes.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cramp::report::fhir
{

namespace
{

constexpr std::string_view surveySystem = "http://terminology.hl7.org/CodeSystem/observation-category";
constexpr std::string_view symptomSystem = "http://hl7.org/fhir/uv/symptoms/CodeSystem/SymptomTemporary";
constexpr std::string_view unitSystem = "http://unitsofmeasure.org";

FhirJson category(std::string_view system, std::string_view code, std::string_view display)
{
    const FhirJson coding = {{"system", system}, {"code", code}, {"display", display}};
    return FhirJson::array({{{"coding", FhirJson::array({coding})}}});
}

FhirJson quantity(std::int64_t value, std::string_view unit)
{
    return {{"value", value}, {"unit", unit}, {"system", unitSystem}, {"code", unit}};
}

FhirJson component(FhirJson concept_, std::string_view key, FhirJson value)
{
    FhirJson result = {{"code", std::move(concept_)}};
    result[std::string(key)] = std::move(value);
    return result;
}

template <typename Entry>
std::string describeAll(const std::vector<Entry>& entries, const guide::Labels& labels)
{
    std::string text;
    for (const Entry& entry : entries)
        text.append(text.empty() ? "" : "; ").append(labels.describe(entry));
    return text;
}

}  // namespace

FhirResources::FhirResources(const diary::Uuid& diary, const diary::SleepSchedule& sleep,
                             const summary::ReportTexts& texts, const summary::ReportChoices& choices,
                             const diary::Moment& now)
    : m_diary(diary),
      m_sleep(sleep),
      m_labels(texts.labels),
      m_words(texts.words),
      m_choices(choices),
      m_now(now)
{
}

FhirJson FhirResources::begin(std::string_view type, const diary::Uuid& id, std::string_view narrative) const
{
    FhirJson resource = {{"resourceType", type}, {"id", id.text()}};
    addNarrative(resource, narrative);
    return resource;
}

FhirJson FhirResources::survey(const diary::Uuid& id, std::string_view narrative, FhirJson concept_) const
{
    FhirJson resource = begin("Observation", id, narrative);
    resource["status"] = "final";
    resource["category"] = category(surveySystem, "survey", "Survey");
    resource["code"] = std::move(concept_);
    resource["subject"] = fhirReference(idOf("patient"));
    return resource;
}

void FhirResources::addStamps(FhirJson& resource, const diary::Stamps& stamps) const
{
    const auto stamp = stamps.updated ? stamps.updated : stamps.created;
    if (!stamp) return;
    if (const auto time = fhirTime(*stamp)) resource["issued"] = *time;
}

FhirJson FhirResources::patient(const diary::Person& person) const
{
    const auto name = m_choices.withName ? fhirText(person.name) : std::nullopt;
    FhirJson resource = begin("Patient", idOf("patient"), name.value_or(m_words.of("fhir.patient")));
    if (m_choices.withNhsNumber && person.nhsNumber)
        resource["identifier"] = FhirJson::array(
            {{{"system", "https://fhir.nhs.uk/Id/nhs-number"}, {"value", person.nhsNumber->digits()}}});
    if (name) resource["name"] = FhirJson::array({{{"text", *name}}});
    const auto birth =
        m_choices.withName && person.dateOfBirth ? fhirDate(*person.dateOfBirth) : std::nullopt;
    if (birth) resource["birthDate"] = *birth;
    return resource;
}

FhirJson FhirResources::device() const
{
    const std::string name = fhirText(m_choices.generator).value_or("crampdiary");
    FhirJson resource = begin("Device", idOf("device"), name);
    resource["deviceName"] = FhirJson::array({{{"name", name}, {"type", "user-friendly-name"}}});
    return resource;
}

std::string FhirResources::placesOf(const diary::Episode& episode) const
{
    return describeAll(episode.sites, m_labels);
}

std::string FhirResources::narrativeOf(const diary::Episode& episode) const
{
    std::string text = m_words.of("fhir.cramp");
    if (!episode.sites.empty()) text += ": " + placesOf(episode);
    text += ". " + m_words.dateAndTime(episode.start);
    if (episode.duration) text += ", " + m_words.duration(static_cast<double>(episode.duration->value()));
    return text + '.';
}

void FhirResources::addEffective(FhirJson& resource, const diary::Episode& episode) const
{
    if (episode.startPrecision == diary::Precision::Night) {
        const diary::Date night = diary::nightOf(episode.start);
        const FhirJson period = fhirPeriod(fhirDate(night), fhirDate(night + std::chrono::days(1)));
        if (!period.is_null()) resource["effectivePeriod"] = period;
        return;
    }
    const auto start = fhirTime(episode.start);
    if (!start) return;
    if (!episode.duration) {
        resource["effectiveDateTime"] = *start;
        return;
    }
    diary::Moment end = episode.start;
    end.wall += std::chrono::seconds(episode.duration->value());
    resource["effectivePeriod"] = fhirPeriod(start, fhirTime(end));
}

FhirJson FhirResources::componentsOf(const diary::Episode& episode) const
{
    FhirJson list = FhirJson::array();
    const auto text = [&](std::string_view key) { return fhirConcept({}, m_words.of(key)); };
    if (episode.pain)
        list.push_back(component(fhirConcept(painCode(), {}), "valueQuantity",
                                 quantity(episode.pain->value(), "{score}")));
    if (episode.woke) list.push_back(component(text("fhir.woke"), "valueBoolean", *episode.woke));
    list.push_back(component(text("fhir.period"), "valueCodeableConcept",
                             fhirConcept({}, m_labels.of(diary::periodOf(episode, m_sleep)))));
    if (episode.soreness)
        list.push_back(
            component(text("fhir.soreness"), "valueQuantity", quantity(episode.soreness->value(), "min")));
    for (const diary::ReliefEntry& entry : episode.relief)
        list.push_back(component(fhirConcept(reliefCode(), {}), "valueCodeableConcept",
                                 fhirConcept({}, m_labels.describe(entry))));
    for (const diary::Trigger trigger : episode.triggers)
        list.push_back(
            component(text("fhir.trigger"), "valueCodeableConcept", fhirConcept({}, m_labels.of(trigger))));
    return list;
}

FhirJson FhirResources::episode(const diary::Episode& episode) const
{
    FhirJson resource = begin("Observation", idOf("episode:" + episode.id.text()), narrativeOf(episode));
    resource["identifier"] =
        FhirJson::array({{{"system", "urn:ietf:rfc:3986"}, {"value", "urn:uuid:" + episode.id.text()}}});
    resource["status"] = episode.status == diary::Status::Complete ? "final" : "preliminary";
    resource["category"] = category(symptomSystem, "symptom", "Symptom");
    resource["code"] = fhirConcept(symptomCode(), {});
    resource["subject"] = fhirReference(idOf("patient"));
    addEffective(resource, episode);
    addStamps(resource, episode.stamps);
    resource["performer"] = FhirJson::array({fhirReference(idOf("patient"))});
    const bool isOfLegs =
        !episode.sites.empty() && std::ranges::all_of(episode.sites, [](const diary::SiteEntry& entry) {
            return diary::isOfLeg(entry.site);
        });
    resource["valueCodeableConcept"] =
        fhirConcept(crampCodes(episode.sites), m_words.of(isOfLegs ? "fhir.leg_cramp" : "fhir.cramp"));
    if (m_choices.withNotes)
        if (const auto note = fhirText(episode.note)) resource["note"] = FhirJson::array({{{"text", *note}}});
    if (!episode.sites.empty())
        resource["bodySite"] =
            fhirConcept(episode.sites.size() == 1 ? codeOf(episode.sites[0]) : FhirJson(), placesOf(episode));
    const FhirJson components = componentsOf(episode);
    if (!components.empty()) resource["component"] = components;
    return resource;
}

FhirJson FhirResources::symptom(const diary::SymptomEntry& entry, const diary::Moment& at,
                                std::string_view role) const
{
    const std::string label = m_labels.describe(entry);
    FhirJson resource = survey(idOf(role), label + ". " + m_words.dateAndTime(at) + '.',
                               fhirConcept(entry.present ? symptomCode() : symptomAbsentCode(), {}));
    if (const auto time = fhirTime(at)) resource["effectiveDateTime"] = *time;
    resource["performer"] = FhirJson::array({fhirReference(idOf("patient"))});
    // The code of an absent sign is that of the sign: the observation's own code says that it is absent.
    diary::SymptomEntry sign = entry;
    sign.present = true;
    resource["valueCodeableConcept"] = fhirConcept(codeOf(entry), m_labels.describe(sign));
    return resource;
}

std::string FhirResources::labelOf(const diary::ContextItem& item) const
{
    const std::string label = m_labels.describe(item);
    if (!fhirText(item.name)) return label;
    return m_words.of("item.named", {{"label", label}, {"name", item.name}});
}

FhirJson FhirResources::medicine(const diary::ContextItem& item) const
{
    FhirJson resource = begin("MedicationStatement", idOf("item:" + item.id.text()), labelOf(item));
    const bool isOver = item.to && *item.to < m_now.date();
    resource["status"] = !item.present ? "not-taken" : isOver ? "completed" : "active";
    resource["medicationCodeableConcept"] = fhirConcept({}, labelOf(item));
    resource["subject"] = fhirReference(idOf("patient"));
    const FhirJson period = fhirPeriod(item.from ? fhirDate(*item.from) : std::nullopt,
                                       item.to ? fhirDate(*item.to) : std::nullopt);
    if (!period.is_null()) resource["effectivePeriod"] = period;
    const auto stamp = item.stamps.updated ? item.stamps.updated : item.stamps.created;
    const auto asserted = stamp ? fhirTime(*stamp) : std::nullopt;
    if (asserted) resource["dateAsserted"] = *asserted;
    resource["informationSource"] = fhirReference(idOf("patient"));
    if (item.from && item.change) {
        const std::string what = m_words.of("item." + std::string(diary::code(*item.change)),
                                            {{"date", m_words.date(*item.from)}});
        resource["note"] = FhirJson::array({{{"text", what}}});
    }
    return resource;
}

FhirJson FhirResources::item(const diary::ContextItem& item) const
{
    const bool isPregnancy = item.code == diary::ContextCode::Pregnant && item.present;
    const bool isEvent = diary::kindOf(item.code) == diary::ContextKind::Exposure ||
                         diary::kindOf(item.code) == diary::ContextKind::Protection;
    FhirJson resource = survey(
        idOf("item:" + item.id.text()), labelOf(item),
        isPregnancy
            ? fhirConcept(pregnancyCode(), {})
            : fhirConcept({}, m_words.of(isEvent ? "fhir.event" : "fhir.condition") + ": " + labelOf(item)));
    const FhirJson period = fhirPeriod(item.from ? fhirDate(*item.from) : std::nullopt,
                                       item.to ? fhirDate(*item.to) : std::nullopt);
    if (!period.is_null()) resource["effectivePeriod"] = period;
    addStamps(resource, item.stamps);
    resource["performer"] = FhirJson::array({fhirReference(idOf("patient"))});
    if (item.present)
        resource["valueCodeableConcept"] = fhirConcept(codeOf(item.code), labelOf(item));
    else
        resource["valueBoolean"] = false;
    return resource;
}

FhirJson FhirResources::sleepDisturbance(const diary::CheckIn& checkIn) const
{
    const std::string& what = m_words.of("fhir.sleep_disturbance");
    const std::string value = std::to_string(checkIn.sleepDisturbance->value());
    FhirJson resource =
        survey(idOf("sleep:" + checkIn.id.text()), what + ": " + value, fhirConcept({}, what));
    if (const auto time = fhirTime(checkIn.at)) resource["effectiveDateTime"] = *time;
    addStamps(resource, checkIn.stamps);
    resource["performer"] = FhirJson::array({fhirReference(idOf("patient"))});
    resource["valueInteger"] = checkIn.sleepDisturbance->value();
    return resource;
}

FhirJson FhirResources::functionAffected(const diary::CheckIn& checkIn) const
{
    const std::string& what = m_words.of("fhir.function_affected");
    const std::string answer = m_words.of(*checkIn.functionAffected ? "entry.yes" : "entry.no");
    FhirJson resource =
        survey(idOf("function:" + checkIn.id.text()), what + ": " + answer, fhirConcept({}, what));
    if (const auto time = fhirTime(checkIn.at)) resource["effectiveDateTime"] = *time;
    addStamps(resource, checkIn.stamps);
    resource["performer"] = FhirJson::array({fhirReference(idOf("patient"))});
    resource["valueBoolean"] = *checkIn.functionAffected;
    return resource;
}

FhirJson FhirResources::count(std::string_view key, std::int64_t value,
                              const std::vector<diary::Uuid>& from) const
{
    const std::string& what = m_words.of("fhir.count_" + std::string(key));
    FhirJson resource =
        survey(idOf("count:" + std::string(key)), what + ": " + std::to_string(value), fhirConcept({}, what));
    const FhirJson period = fhirPeriod(fhirDate(m_choices.span.from), fhirDate(m_choices.span.to));
    if (!period.is_null()) resource["effectivePeriod"] = period;
    resource["valueInteger"] = value;
    resource["device"] = fhirReference(idOf("device"));
    if (from.empty()) return resource;
    resource["derivedFrom"] = FhirJson::array();
    for (const diary::Uuid& id : from)
        resource["derivedFrom"].push_back(fhirReference(id));
    return resource;
}

}  // namespace cramp::report::fhir
