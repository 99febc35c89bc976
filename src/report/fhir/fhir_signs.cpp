// SPDX-License-Identifier: MIT
#include "diary/fact.h"
#include "report/fhir/fhir_codes.h"
#include "report/fhir/fhir_records.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace cramp::report::fhir
{

namespace
{

using SignKey = std::tuple<diary::Symptom, std::optional<diary::Side>, std::optional<diary::Course>,
                           std::optional<diary::Onset>>;
using SignTable = std::map<SignKey, FhirSign>;

void addSigns(SignTable& table, const std::vector<diary::SymptomEntry>& entries,
              const FhirSign::Record& record)
{
    for (const diary::SymptomEntry& entry : entries) {
        if (!entry.present) continue;
        FhirSign& sign = table[{entry.kind, entry.side, entry.course, entry.onset}];
        sign.sign = entry;
        sign.records.push_back(record);
    }
}

std::string sayWhen(const FhirSign::Record& record, const summary::ReportWords& words)
{
    if (record.precision == diary::Precision::Night)
        return words.of("entry.night_of", {{"date", words.date(diary::nightOf(record.at))}});
    const std::string when = words.dateAndTime(record.at);
    return record.precision == diary::Precision::About ? words.of("entry.about", {{"when", when}}) : when;
}

std::string saySign(const FhirSign& sign, const FhirSource& source)
{
    const summary::ReportWords& words = source.words;
    const std::string label = source.labels.describe(sign.sign);
    if (sign.records.size() == 1)
        return words.of("sign.at", {{"fact", label}, {"when", sayWhen(sign.records.front(), words)}});
    const std::string span = words.dateSpan(sign.records.front().at.date(), sign.records.back().at.date());
    return words.of("fhir.sign_times",
                    {{"sign", label}, {"n", std::to_string(sign.records.size())}, {"span", span}});
}

void addTimes(FhirJson& resource, const FhirSign& sign)
{
    const FhirSign::Record& first = sign.records.front();
    const diary::Moment& last = sign.records.back().at;
    if (first.precision == diary::Precision::Night) {
        const diary::Date night = diary::nightOf(first.at);
        addEffective(resource, fhirDate(night),
                     fhirDate(std::max(night + std::chrono::days(1), diary::Date(last.date()))));
    } else if (sign.records.size() == 1 && first.precision == diary::Precision::Exact) {
        addEffective(resource, fhirTime(first.at), fhirTime(first.at));
    } else {
        addEffective(resource, fhirDate(first.at.date()), fhirDate(last.date()));
    }
}

std::vector<std::string> absentSigns(const diary::CheckIn& checkIn, const FhirSource& source)
{
    std::vector<std::string> labels;
    for (const diary::SymptomEntry& entry : checkIn.symptoms)
        if (!entry.present) {
            diary::SymptomEntry sign = entry;
            sign.present = true;
            labels.push_back(source.labels.describe(sign));
        }
    return labels;
}

}  // namespace

std::vector<const diary::CheckIn*> checkInsOf(const FhirSource& source)
{
    std::vector<const diary::CheckIn*> result;
    for (const diary::CheckIn& checkIn : source.diary.checkIns)
        if (source.counts(checkIn.stamps, checkIn.at, checkIn.at.date())) result.push_back(&checkIn);
    return result;
}

std::string sayCheckIn(const diary::CheckIn& checkIn, const FhirSource& source)
{
    const summary::ReportWords& words = source.words;
    std::vector<std::string> parts;
    for (const diary::SymptomEntry& entry : checkIn.symptoms)
        parts.push_back(source.labels.describe(entry));
    if (checkIn.sleepDisturbance)
        parts.push_back(words.of("fhir.sleep", {{"n", std::to_string(checkIn.sleepDisturbance->value())}}));
    if (checkIn.functionAffected)
        parts.push_back(words.of(*checkIn.functionAffected ? "fhir.day_affected" : "fhir.day_not_affected"));
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : "; ") + part;
    if (text.empty()) text = words.of("none.value");
    return words.of("text.line", {{"label", words.dateAndTime(checkIn.at)}, {"text", text}});
}

FhirJson observationOf(const diary::CheckIn& checkIn, const FhirSource& source)
{
    const summary::ReportWords& words = source.words;
    FhirJson resource =
        beginObservation(source, source.idOf("check-in:" + checkIn.id.text()), sayCheckIn(checkIn, source),
                         FhirCategory::Survey, fhirConcept({}, words.of("fhir.check_in")));
    const auto time = fhirTime(checkIn.at);
    addEffective(resource, time, time);
    addPerformer(resource, source);
    addNote(resource, checkIn.note, source);
    FhirJson list = FhirJson::array();
    const auto add = [&](std::string_view key, std::string_view type, FhirJson value) {
        list.push_back(fhirComponent(fhirConcept({}, words.of(key)), type, std::move(value)));
    };
    if (checkIn.sleepDisturbance)
        add("fhir.sleep_disturbance", "valueInteger", checkIn.sleepDisturbance->value());
    if (checkIn.functionAffected) add("fhir.function_affected", "valueBoolean", *checkIn.functionAffected);
    const auto absent = absentSigns(checkIn, source);
    if (!absent.empty()) add("section.asked_absent", "valueString", words.list(absent));
    if (!list.empty()) resource["component"] = list;
    return resource;
}

std::vector<FhirSign> signsOf(const FhirSource& source)
{
    SignTable table;
    for (const FhirDay& day : daysOf(source))
        for (const diary::Episode* episode : day.episodes)
            addSigns(table, episode->symptoms,
                     {source.idOf(day.role()), episode->start, episode->startPrecision});
    for (const diary::CheckIn* checkIn : checkInsOf(source))
        addSigns(table, checkIn->symptoms,
                 {source.idOf("check-in:" + checkIn->id.text()), checkIn->at, diary::Precision::Exact});
    std::vector<FhirSign> signs;
    for (auto& [key, sign] : table) {
        std::ranges::stable_sort(sign.records, {},
                                 [](const FhirSign::Record& record) { return record.at.instant(); });
        signs.push_back(std::move(sign));
    }
    return signs;
}

FhirJson observationOf(const FhirSign& sign, const FhirSource& source)
{
    const std::string label = source.labels.describe(sign.sign);
    FhirJson resource =
        beginObservation(source, source.idOf("sign:" + diary::factText(sign.sign)), saySign(sign, source),
                         FhirCategory::Symptom, fhirConcept(symptomCode(), {}));
    addTimes(resource, sign);
    addPerformer(resource, source);
    resource["valueCodeableConcept"] = fhirConcept(codeOf(sign.sign), label);
    if (sign.sign.side && diary::isOfLeg(sign.sign.kind))
        resource["bodySite"] = fhirConcept(
            legCode(sign.sign), source.words.of("fhir.leg_" + std::string(diary::code(*sign.sign.side))));
    if (!source.has(summary::ReportSection::Entries)) return resource;
    std::vector<diary::Uuid> from;
    for (const FhirSign::Record& record : sign.records)
        if (std::ranges::find(from, record.observation) == from.end()) from.push_back(record.observation);
    resource["derivedFrom"] = FhirJson::array();
    for (const diary::Uuid& id : from)
        resource["derivedFrom"].push_back(fhirReference(id));
    return resource;
}

}  // namespace cramp::report::fhir
