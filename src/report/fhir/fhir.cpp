// SPDX-License-Identifier: MIT
#include "report/fhir/fhir.h"

#include "report/fhir/fhir_codes.h"
#include "report/fhir/fhir_narratives.h"
#include "report/fhir/fhir_resources.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace cramp::report::fhir
{

namespace
{

// A section of the document: what it says, and the resources that it names.
struct Section {
    std::string_view title;  // a key of the words
    FhirJson code;           // null: the title alone
    std::string markup;
    std::vector<diary::Uuid> entries;
};

// Writes the Bundle: the resources as they come, one a line, and the Composition that names them all.
class FhirDocument
{
public:
    explicit FhirDocument(const FhirSource& source) : m_source(source) {}

    std::string write();

private:
    void addWarnings();
    void addFigures();
    void addDays();
    void addCheckIns();
    void addItems();
    void addWords();
    // Writes a resource and gives its id.
    diary::Uuid add(const FhirJson& resource);
    FhirJson composition() const;
    FhirJson sectionOf(const Section& section) const;
    std::string head() const;

    const FhirSource& m_source;
    std::string m_entries;
    std::vector<Section> m_sections;
};

std::string entryText(const FhirJson& resource)
{
    const std::string id = resource["id"].get<std::string>();
    return fmt::format(",\n{{\"fullUrl\":\"urn:uuid:{}\",\"resource\":{}}}", id, resource.dump());
}

diary::Uuid FhirDocument::add(const FhirJson& resource)
{
    m_entries += entryText(resource);
    return *diary::Uuid::parse(resource["id"].get<std::string>());
}

void FhirDocument::addWarnings()
{
    Section section{"fhir.red_flags", headingCode("red-flags", "Red flags"), warningsMarkup(m_source), {}};
    for (const FhirSign& sign : signsOf(m_source))
        section.entries.push_back(add(observationOf(sign, m_source)));
    m_sections.push_back(std::move(section));
}

void FhirDocument::addFigures()
{
    Section section{
        "fhir.counts", headingCode("clinical-summary", "Clinical summary"), figuresMarkup(m_source), {}};
    section.entries.push_back(add(figuresOf(m_source)));
    if (m_source.diary.person.crampsSince) section.entries.push_back(add(crampsSinceOf(m_source)));
    if (m_source.has(summary::ReportSection::Weeks))
        for (const summary::WeekCounts& month :
             summary::monthCounts(m_source.diary, m_source.choices.span, m_source.now))
            section.entries.push_back(add(monthOf(month, m_source)));
    m_sections.push_back(std::move(section));
}

void FhirDocument::addDays()
{
    const std::vector<FhirDay> days = daysOf(m_source);
    Section section{
        "fhir.episodes", headingCode("observations", "Observations"), daysMarkup(days, m_source), {}};
    for (const FhirDay& day : days)
        section.entries.push_back(add(observationOf(day, m_source)));
    m_sections.push_back(std::move(section));
}

void FhirDocument::addCheckIns()
{
    const auto checkIns = checkInsOf(m_source);
    Section section{"fhir.answers", {}, checkInsMarkup(checkIns, m_source), {}};
    for (const diary::CheckIn* checkIn : checkIns)
        section.entries.push_back(add(observationOf(*checkIn, m_source)));
    m_sections.push_back(std::move(section));
}

void FhirDocument::addItems()
{
    std::vector<const diary::ContextItem*> medicines, conditions;
    for (const diary::ContextItem* item : itemsOf(m_source))
        (diary::kindOf(item->code) == diary::ContextKind::Medicine ? medicines : conditions).push_back(item);
    if (m_source.has(summary::ReportSection::Medicines)) {
        Section section{"fhir.medicines",
                        headingCode("medications-and-medical-devices", "Medications and medical devices"),
                        medicinesMarkup(medicines, m_source),
                        {}};
        for (const diary::ContextItem* item : medicines)
            section.entries.push_back(add(medicineOf(*item, m_source)));
        m_sections.push_back(std::move(section));
    }
    if (!m_source.has(summary::ReportSection::Conditions)) return;
    Section section{"fhir.conditions",
                    headingCode("relevant-clinical-risk-factors", "Relevant clinical risk factors"),
                    conditionsMarkup(conditions, m_source),
                    {}};
    for (const diary::ContextItem* item : conditions)
        section.entries.push_back(add(conditionOf(*item, m_source)));
    m_sections.push_back(std::move(section));
}

// What stands in words alone.
void FhirDocument::addWords()
{
    if (!m_source.summary.trials.empty())
        m_sections.push_back({"section.trials", {}, trialsMarkup(m_source), {}});
    if (m_source.has(summary::ReportSection::Questions))
        m_sections.push_back({"section.questions",
                              headingCode("patient-perception-of-problem", "Patient perception of problem"),
                              questionsMarkup(m_source),
                              {}});
}

FhirJson FhirDocument::sectionOf(const Section& section) const
{
    FhirJson json = {{"title", m_source.words.of(section.title)}};
    if (!section.code.is_null()) json["code"] = fhirConcept(section.code, {});
    addMarkup(json, section.markup);
    if (section.entries.empty()) return json;
    json["entry"] = FhirJson::array();
    for (const diary::Uuid& id : section.entries)
        json["entry"].push_back(fhirReference(id));
    return json;
}

FhirJson FhirDocument::composition() const
{
    const diary::DateSpan& span = m_source.choices.span;
    FhirJson json = {
        {"resourceType", "Composition"}, {"id", m_source.idOf("composition").text()}, {"language", "en-GB"}};
    addMarkup(json, headMarkup(m_source));
    json["status"] = "final";
    json["type"] = fhirConcept(noteCode(), m_source.words.of("fhir.composition"));
    json["subject"] = m_source.patient();
    json["date"] = diary::formatMoment(m_source.now);
    json["author"] = FhirJson::array({m_source.patient(), fhirReference(m_source.idOf("device"))});
    json["title"] = m_source.words.of("title.for", {{"period", m_source.words.dateSpan(span.from, span.to)}});
    json["confidentiality"] = "N";
    const FhirJson period = fhirPeriod(fhirDate(span.from), fhirDate(span.to));
    if (!period.is_null()) json["event"] = FhirJson::array({{{"period", period}}});
    json["section"] = FhirJson::array();
    for (const Section& section : m_sections)
        json["section"].push_back(sectionOf(section));
    return json;
}

std::string FhirDocument::head() const
{
    const diary::DateSpan& span = m_source.choices.span;
    const std::string now = diary::formatMoment(m_source.now);
    const std::string role =
        fmt::format("bundle:{}:{}:{}", now, diary::formatDate(span.from), diary::formatDate(span.to));
    const std::string id = m_source.idOf(role).text();
    const FhirJson json = {{"resourceType", "Bundle"},
                           {"id", id},
                           {"meta", {{"lastUpdated", now}}},
                           {"identifier", {{"system", "urn:ietf:rfc:3986"}, {"value", "urn:uuid:" + id}}},
                           {"type", "document"},
                           {"timestamp", now}};
    std::string text = json.dump();
    text.pop_back();  // the brace; the entries follow
    return text + ",\"entry\":[\n";
}

std::string FhirDocument::write()
{
    add(patientOf(m_source));
    add(deviceOf(m_source));
    addWarnings();
    addFigures();
    if (m_source.has(summary::ReportSection::Entries)) {
        addDays();
        addCheckIns();
    }
    addItems();
    addWords();
    const std::string first = entryText(composition());
    return head() + first.substr(2) + m_entries + "\n]}\n";
}

}  // namespace

std::string writeFhir(const diary::Diary& diary, const summary::GpSummary& summary,
                      const summary::ReportTexts& texts, const summary::ReportChoices& choices,
                      const diary::Moment& now)
{
    const FhirSource source{diary, summary, texts.labels, texts.words, choices, now};
    return FhirDocument(source).write();
}

}  // namespace cramp::report::fhir
