// SPDX-License-Identifier: MIT
#include "report/fhir/fhir.h"

#include "report/fhir/fhir_codes.h"
#include "report/fhir/fhir_resources.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace cramp::report::fhir
{

namespace
{

// A section of the document: the resources that it names.
struct Section {
    std::string_view title;  // a key of the words
    FhirJson code;           // null: the title alone
    std::vector<diary::Uuid> entries;
};

// Writes the Bundle: the resources as they come, one a line, and the Composition that names them all.
class FhirDocument
{
public:
    FhirDocument(const diary::Diary& diary, const summary::ReportTexts& texts,
                 const summary::ReportChoices& choices, const diary::Moment& now)
        : m_diary(diary),
          m_words(texts.words),
          m_choices(choices),
          m_now(now),
          m_make(diary.id, diary.sleep, texts, choices, now)
    {
    }

    std::string write();

private:
    void addEpisodes();
    void addCheckIns();
    void addItems();
    void addCounts();
    void addSymptoms(const std::vector<diary::SymptomEntry>& entries, const diary::Moment& at,
                     const diary::Uuid& record);
    // Writes a resource and gives its id.
    diary::Uuid add(const FhirJson& resource);
    FhirJson composition() const;
    FhirJson sectionOf(const Section& section) const;
    std::string head() const;

    template <typename Kind>
    bool counts(const Kind& record, const diary::Moment& at, diary::Date day) const
    {
        return !record.stamps.binned && at.instant() <= m_now.instant() && m_choices.span.contains(day);
    }

    const diary::Diary& m_diary;
    const summary::ReportWords& m_words;
    const summary::ReportChoices& m_choices;
    diary::Moment m_now;
    FhirResources m_make;
    std::string m_entries;
    Section m_flags{"fhir.red_flags", headingCode("red-flags", "Red flags"), {}};
    Section m_episodes{"fhir.episodes", headingCode("observations", "Observations"), {}};
    Section m_counts{"fhir.counts", headingCode("clinical-summary", {}), {}};
    Section m_answers{"fhir.answers", {}, {}};
    Section m_medicines{"fhir.medicines",
                        headingCode("medications-and-medical-devices", "Medications and medical devices"),
                        {}};
    Section m_items{"fhir.conditions", headingCode("relevant-clinical-risk-factors", {}), {}};
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

void FhirDocument::addSymptoms(const std::vector<diary::SymptomEntry>& entries, const diary::Moment& at,
                               const diary::Uuid& record)
{
    for (std::size_t index = 0; index < entries.size(); ++index) {
        const std::string role = fmt::format("symptom:{}:{}", record.text(), index);
        const diary::Uuid id = add(m_make.symptom(entries[index], at, role));
        (entries[index].present ? m_flags : m_answers).entries.push_back(id);
    }
}

void FhirDocument::addEpisodes()
{
    for (const diary::Episode& episode : m_diary.episodes) {
        if (!counts(episode, episode.start, summary::countedDay(episode, m_diary.sleep))) continue;
        m_episodes.entries.push_back(add(m_make.episode(episode)));
        addSymptoms(episode.symptoms, episode.start, episode.id);
    }
}

void FhirDocument::addCheckIns()
{
    for (const diary::CheckIn& checkIn : m_diary.checkIns) {
        if (!counts(checkIn, checkIn.at, checkIn.at.date())) continue;
        addSymptoms(checkIn.symptoms, checkIn.at, checkIn.id);
        if (checkIn.sleepDisturbance) m_answers.entries.push_back(add(m_make.sleepDisturbance(checkIn)));
        if (checkIn.functionAffected) m_answers.entries.push_back(add(m_make.functionAffected(checkIn)));
    }
}

void FhirDocument::addItems()
{
    for (const diary::ContextItem& item : m_diary.context) {
        const diary::DateSpan& span = m_choices.span;
        const bool isOutside = (item.from && *item.from > span.to) || (item.to && *item.to < span.from);
        if (item.stamps.binned || isOutside) continue;
        if (diary::kindOf(item.code) == diary::ContextKind::Medicine)
            m_medicines.entries.push_back(add(m_make.medicine(item)));
        else
            m_items.entries.push_back(add(m_make.item(item)));
    }
}

void FhirDocument::addCounts()
{
    const summary::Summary figures = summary::summarize(m_diary, m_choices.span, m_now);
    const auto addCount = [&](std::string_view key, std::int64_t value,
                              const std::vector<diary::Uuid>& from) {
        m_counts.entries.push_back(add(m_make.count(key, value, from)));
    };
    addCount("episodes", figures.episodes.total, m_episodes.entries);
    addCount("nights", figures.nights.withCramps, m_episodes.entries);
    addCount("free", figures.nights.crampFree, {});
    addCount("missing", figures.nights.notRecorded, {});
}

FhirJson FhirDocument::sectionOf(const Section& section) const
{
    FhirJson json = {{"title", m_words.of(section.title)}};
    if (!section.code.is_null()) json["code"] = fhirConcept(section.code, {});
    const std::string n = m_words.counted("fhir.entries", std::ssize(section.entries));
    addNarrative(json, section.entries.empty() ? m_words.of("fhir.empty")
                                               : m_words.of("fhir.section_text", {{"n", n}}));
    if (section.entries.empty()) return json;
    json["entry"] = FhirJson::array();
    for (const diary::Uuid& id : section.entries)
        json["entry"].push_back(fhirReference(id));
    return json;
}

FhirJson FhirDocument::composition() const
{
    const std::string period = m_words.dateSpan(m_choices.span.from, m_choices.span.to);
    const std::string title = m_words.of("title.for", {{"period", period}});
    FhirJson json = {
        {"resourceType", "Composition"}, {"id", m_make.idOf("composition").text()}, {"language", "en-GB"}};
    addNarrative(json, title + ". " + m_words.of("head.provenance") + ' ' +
                           m_words.of("head.made_by_fhir", {{"when", m_words.dateAndTime(m_now)},
                                                            {"generator", m_choices.generator}}));
    json["status"] = "final";
    json["type"] = fhirConcept(noteCode(), m_words.of("fhir.composition"));
    json["subject"] = fhirReference(m_make.idOf("patient"));
    json["date"] = diary::formatMoment(m_now);
    json["author"] =
        FhirJson::array({fhirReference(m_make.idOf("patient")), fhirReference(m_make.idOf("device"))});
    json["title"] = title;
    json["confidentiality"] = "N";
    const FhirJson span = fhirPeriod(fhirDate(m_choices.span.from), fhirDate(m_choices.span.to));
    if (!span.is_null()) json["event"] = FhirJson::array({{{"period", span}}});
    json["section"] = FhirJson::array();
    for (const Section* section : {&m_flags, &m_episodes, &m_counts, &m_answers, &m_medicines, &m_items})
        json["section"].push_back(sectionOf(*section));
    return json;
}

std::string FhirDocument::head() const
{
    const std::string role =
        fmt::format("bundle:{}:{}:{}", diary::formatMoment(m_now), diary::formatDate(m_choices.span.from),
                    diary::formatDate(m_choices.span.to));
    const std::string id = m_make.idOf(role).text();
    const FhirJson json = {{"resourceType", "Bundle"},
                           {"id", id},
                           {"meta", {{"lastUpdated", diary::formatMoment(m_now)}}},
                           {"identifier", {{"system", "urn:ietf:rfc:3986"}, {"value", "urn:uuid:" + id}}},
                           {"type", "document"},
                           {"timestamp", diary::formatMoment(m_now)}};
    std::string text = json.dump();
    text.pop_back();  // the brace; the entries follow
    return text + ",\"entry\":[\n";
}

std::string FhirDocument::write()
{
    add(m_make.patient(m_diary.person));
    add(m_make.device());
    addEpisodes();
    addCheckIns();
    addItems();
    addCounts();
    const std::string first = entryText(composition());
    return head() + first.substr(2) + m_entries + "\n]}\n";
}

}  // namespace

std::string writeFhir(const diary::Diary& diary, const summary::ReportTexts& texts,
                      const summary::ReportChoices& choices, const diary::Moment& now)
{
    return FhirDocument(diary, texts, choices, now).write();
}

}  // namespace cramp::report::fhir
