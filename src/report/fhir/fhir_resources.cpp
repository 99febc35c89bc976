// SPDX-License-Identifier: MIT
#include "report/fhir/fhir_resources.h"

#include "report/fhir/fhir_codes.h"
#include "report/summary/gp_parts.h"

#include <nlohmann/json.hpp>

namespace cramp::report::fhir
{

namespace
{

constexpr std::string_view absentReason = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

bool isMedicine(const diary::ContextItem& item)
{
    return diary::kindOf(item.code) == diary::ContextKind::Medicine;
}

bool isEvent(const diary::ContextItem& item)
{
    const diary::ContextKind kind = diary::kindOf(item.code);
    return kind == diary::ContextKind::Exposure || kind == diary::ContextKind::Protection;
}

// From a date that is known about, its month: no day that nobody named. A dose that was changed on a date was
// taken before it.
std::optional<std::string> startOf(const diary::ContextItem& item)
{
    if (!item.from || item.change.value_or(diary::ContextChange::Started) != diary::ContextChange::Started)
        return std::nullopt;
    return item.fromPrecision == diary::Precision::About ? fhirMonth(*item.from) : fhirDate(*item.from);
}

void addPeriod(FhirJson& resource, const diary::ContextItem& item)
{
    const auto start = startOf(item);
    // An event without an end was on its day: a period would go on.
    if (isEvent(item) && !item.to) {
        addEffective(resource, start, start);
        return;
    }
    FhirJson period = fhirPeriod(start, item.to ? fhirDate(*item.to) : std::nullopt);
    if (!start && isMedicine(item) && item.present)
        period["_start"]["extension"] = FhirJson::array({{{"url", absentReason}, {"valueCode", "unknown"}}});
    if (!period.is_null()) resource["effectivePeriod"] = period;
}

std::optional<std::string> stampOf(const diary::Stamps& stamps)
{
    const auto stamp = stamps.updated ? stamps.updated : stamps.created;
    return stamp ? fhirTime(*stamp) : std::nullopt;
}

std::string_view statusOf(const diary::ContextItem& item, diary::Date today)
{
    if (!item.present) return "not-taken";
    if (item.to && *item.to < today) return "completed";
    return item.from && *item.from > today ? "intended" : "active";
}

std::string labelOf(const diary::ContextItem& item, const FhirSource& source)
{
    const std::string label = source.labels.describe(item);
    if (!fhirText(item.name)) return label;
    return source.words.of("item.named", {{"label", label}, {"name", item.name}});
}

void addCount(FhirJson& list, const std::string& text, std::int64_t value)
{
    list.push_back(fhirComponent(fhirConcept({}, text), "valueInteger", value));
}

FhirJson countsOf(const summary::NightCounts& nights, std::int64_t nightCramps, std::int64_t dayCramps,
                  const summary::ReportWords& words)
{
    FhirJson list = FhirJson::array();
    addCount(list, words.of("table.nights_with"), nights.withCramps);
    addCount(list, words.of("table.nights_free"), nights.crampFree);
    addCount(list, words.of("table.nights_missing"), nights.notRecorded);
    if (nights.notOver > 0) addCount(list, words.of("fhir.nights_not_over"), nights.notOver);
    addCount(list, words.of("table.night_cramps"), nightCramps);
    addCount(list, words.of("table.day_cramps"), dayCramps);
    return list;
}

// "Nights with cramps: 9; Nights without: 11".
std::string sayCounts(const FhirJson& counts, const summary::ReportWords& words)
{
    std::string text;
    for (const FhirJson& count : counts)
        text += (text.empty() ? "" : "; ") +
                words.of("text.line", {{"label", count["code"]["text"].get<std::string>()},
                                       {"text", std::to_string(count["valueInteger"].get<std::int64_t>())}});
    return text;
}

// Counted by the program, for a span of days.
FhirJson counted(const FhirSource& source, std::string_view role, const std::string& title,
                 const diary::DateSpan& span, const FhirJson& counts)
{
    FhirJson resource = beginObservation(
        source, source.idOf(role),
        source.words.of("text.line", {{"label", title}, {"text", sayCounts(counts, source.words)}}),
        FhirCategory::Survey, fhirConcept({}, source.words.of("fhir.figures")));
    addEffective(resource, fhirDate(span.from), fhirDate(span.to));
    resource["device"] = fhirReference(source.idOf("device"));
    resource["component"] = counts;
    return resource;
}

// "1 November to 4 November 2026, 10 November 2026".
std::string sayFreeNights(const diary::DateSpan& span, const FhirSource& source)
{
    std::vector<diary::DateSpan> runs;
    for (const summary::NightRow& row : source.summary.nights) {
        if (!span.contains(row.night) || row.state != diary::NightState::CrampFree) continue;
        if (!runs.empty() && runs.back().to + std::chrono::days(1) == row.night)
            runs.back().to = row.night;
        else
            runs.push_back({row.night, row.night});
    }
    std::string text;
    for (const diary::DateSpan& run : runs)
        text += (text.empty() ? "" : "; ") + source.words.dateSpan(run.from, run.to);
    return text;
}

}  // namespace

FhirJson patientOf(const FhirSource& source)
{
    const diary::Person& person = source.diary.person;
    const auto name = source.choices.withName ? fhirText(person.name) : std::nullopt;
    const auto birth =
        source.choices.withName && person.dateOfBirth ? fhirDate(*person.dateOfBirth) : std::nullopt;
    FhirJson resource = {{"resourceType", "Patient"}, {"id", source.idOf("patient").text()}};
    std::string narrative = name.value_or(source.words.of("fhir.patient"));
    if (birth)
        narrative = source.words.of("fhir.born", {{"name", narrative}, {"date", source.summary.dateOfBirth}});
    addNarrative(resource, narrative);
    if (source.choices.withNhsNumber && person.nhsNumber)
        resource["identifier"] = FhirJson::array(
            {{{"system", "https://fhir.nhs.uk/Id/nhs-number"}, {"value", person.nhsNumber->digits()}}});
    if (name) resource["name"] = FhirJson::array({fhirName(*name)});
    if (birth) resource["birthDate"] = *birth;
    return resource;
}

FhirJson deviceOf(const FhirSource& source)
{
    const std::string name = fhirText(source.choices.generator).value_or("crampdiary");
    FhirJson resource = {{"resourceType", "Device"}, {"id", source.idOf("device").text()}};
    addNarrative(resource, name);
    resource["deviceName"] = FhirJson::array({{{"name", name}, {"type", "user-friendly-name"}}});
    return resource;
}

std::vector<const diary::ContextItem*> itemsOf(const FhirSource& source)
{
    const diary::DateSpan& span = source.choices.span;
    std::vector<const diary::ContextItem*> items;
    for (const diary::ContextItem& item : source.diary.context) {
        const bool isLater = item.from && *item.from > span.to;
        const bool isEarlier = item.to && *item.to < span.before().from;
        if (!item.stamps.binned && !isLater && !isEarlier) items.push_back(&item);
    }
    return items;
}

std::string sayItem(const diary::ContextItem& item, const FhirSource& source)
{
    const std::string label = labelOf(item, source);
    const summary::ReportWords& words = source.words;
    if (!item.present) return words.of("text.line", {{"label", label}, {"text", words.of("entry.no")}});
    return words.of("list.comma", {{"front", label}, {"next", summary::sayWhen(item, words)}});
}

FhirJson medicineOf(const diary::ContextItem& item, const FhirSource& source)
{
    FhirJson resource = {{"resourceType", "MedicationStatement"},
                         {"id", source.idOf("item:" + item.id.text()).text()}};
    addNarrative(resource, sayItem(item, source));
    resource["status"] = statusOf(item, source.now.date());
    const std::string label = source.labels.describe(item);
    const auto name = fhirText(item.name);
    resource["medicationCodeableConcept"] = fhirConcept({}, name.value_or(label));
    resource["subject"] = source.patient();
    addPeriod(resource, item);
    if (const auto asserted = stampOf(item.stamps)) resource["dateAsserted"] = *asserted;
    resource["informationSource"] = source.patient();
    FhirJson notes = FhirJson::array();
    const auto add = [&notes](const std::string& text) {
        FhirJson annotation = {{"text", text}};
        notes.push_back(std::move(annotation));
    };
    if (name) add(source.words.of("fhir.recorded_as", {{"label", label}}));
    if (item.present) add(summary::sayWhen(item, source.words));
    if (!notes.empty()) resource["note"] = notes;
    return resource;
}

FhirJson conditionOf(const diary::ContextItem& item, const FhirSource& source)
{
    const std::string label = labelOf(item, source);
    FhirJson code = fhirConcept({}, source.words.of(isEvent(item) ? "fhir.event" : "fhir.condition"));
    if (item.present && item.code == diary::ContextCode::Pregnant) code = fhirConcept(pregnancyCode(), {});
    if (!item.present) code = fhirConcept(codeOf(item.code), label);
    FhirJson resource = beginObservation(source, source.idOf("item:" + item.id.text()), sayItem(item, source),
                                         FhirCategory::Survey, std::move(code));
    addPeriod(resource, item);
    if (const auto issued = stampOf(item.stamps)) resource["issued"] = *issued;
    addPerformer(resource, source);
    if (item.present)
        resource["valueCodeableConcept"] = fhirConcept(codeOf(item.code), label);
    else
        resource["valueBoolean"] = false;
    if (item.present && item.fromPrecision == diary::Precision::About)
        resource["note"] = FhirJson::array({{{"text", summary::sayWhen(item, source.words)}}});
    return resource;
}

FhirJson crampsSinceOf(const FhirSource& source)
{
    const std::string& label = source.words.of("head.cramps_since");
    FhirJson resource = beginObservation(
        source, source.idOf("cramps-since"),
        source.words.of("text.line", {{"label", label}, {"text", source.summary.crampsSince}}),
        FhirCategory::Survey, fhirConcept({}, label));
    addPerformer(resource, source);
    const auto date = fhirDate(*source.diary.person.crampsSince);
    if (date)
        resource["valueDateTime"] = *date;
    else
        resource["valueString"] = source.summary.crampsSince;
    return resource;
}

FhirJson figuresOf(const FhirSource& source)
{
    const summary::Summary& figures = source.summary.figures;
    FhirJson counts = countsOf(figures.nights, figures.episodes.night, figures.episodes.day, source.words);
    return counted(source, "figures", source.summary.period, figures.span, counts);
}

FhirJson monthOf(const summary::WeekCounts& month, const FhirSource& source)
{
    const FhirJson counts = countsOf(month.nights, month.nightCramps, month.dayCramps, source.words);
    FhirJson resource = counted(source, "month:" + diary::formatDate(month.span.from),
                                source.words.dateSpan(month.span.from, month.span.to), month.span, counts);
    const std::string free = sayFreeNights(month.span, source);
    if (!free.empty())
        resource["component"].push_back(
            fhirComponent(fhirConcept({}, source.words.of("fhir.free_nights")), "valueString", free));
    return resource;
}

}  // namespace cramp::report::fhir
