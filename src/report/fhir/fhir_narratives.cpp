// SPDX-License-Identifier: MIT
#include "report/fhir/fhir_narratives.h"

#include "report/charts/figure_table.h"
#include "report/fhir/fhir_resources.h"
#include "report/html/html_writer.h"
#include "report/summary/page_text.h"

#include <algorithm>

namespace cramp::report::fhir
{

namespace
{

// So many lines are still read; what is more stands in the entries of the section.
constexpr std::size_t mostLines = 62;

void addParagraphs(html::HtmlWriter& out, std::initializer_list<std::string> texts)
{
    for (const std::string& text : texts)
        out.element("p", text);
}

// A typed note, after what it belongs to.
std::string sayNote(std::string_view note, const FhirSource& source)
{
    const auto text = source.choices.withNotes ? fhirText(note) : std::nullopt;
    if (!text) return {};
    return "; " + source.words.of("text.line", {{"label", source.words.of("entry.note")}, {"text", *text}});
}

// A list, or the sentence that there is nothing.
void addList(html::HtmlWriter& out, const std::vector<std::string>& lines, const std::string& none)
{
    if (lines.empty())
        out.element("p", none);
    else
        out.list(lines);
}

// A paragraph a line, for a narrative has no style that keeps line ends.
void addTypedLines(html::HtmlWriter& out, std::string_view typed)
{
    while (!typed.empty()) {
        const std::size_t end = std::min(typed.find('\n'), typed.size());
        out.element("p", typed.substr(0, end));
        typed.remove_prefix(std::min(end + 1, typed.size()));
    }
}

std::string line(std::string_view label, const std::string& text, const FhirSource& source)
{
    return source.words.of("text.line", {{"label", std::string(label)}, {"text", text}});
}

void addWeeks(html::HtmlWriter& out, const FhirSource& source)
{
    if (source.summary.weeks.empty()) return;
    const charts::FigureTable figures = charts::weeksTable(source.summary, source.words);
    html::HtmlTable table(out, figures.title, figures.header);
    for (const std::vector<std::string>& row : figures.rows)
        table.row(row);
}

void addPlacesAndRelief(html::HtmlWriter& out, const FhirSource& source)
{
    const summary::GpPage& page = source.summary.page;
    if (page.places.empty() && page.relief.empty()) return;
    out.element("h3", source.words.of("page.where"));
    for (const auto* lines : {&page.places, &page.relief})
        for (const summary::LabelledText& each : *lines)
            out.labelled("p", each.label, each.text);
}

std::string sayFigure(const std::string& label, const std::string& value, const std::string& detail,
                      const FhirSource& source)
{
    return line(label, detail.empty() ? value : value + " (" + detail + ")", source);
}

}  // namespace

std::string headMarkup(const FhirSource& source)
{
    const summary::GpSummary& page = source.summary;
    html::HtmlWriter out;
    addParagraphs(out, {line(page.title, page.period, source), page.provenance,
                        line(page.nightsRecorded, page.nightsDetail + ".", source), page.madeBy});
    return out.text();
}

std::string warningsMarkup(const FhirSource& source)
{
    html::HtmlWriter out;
    for (const summary::LabelledText& each : summary::boxLines(source.summary.page.box, source.words))
        out.labelled("p", each.label, each.text);
    return out.text();
}

std::string figuresMarkup(const FhirSource& source)
{
    const summary::GpSummary& page = source.summary;
    std::vector<std::string> figures;
    for (const summary::ReportFigure& figure : page.headline)
        figures.push_back(sayFigure(figure.label, figure.value, figure.detail, source));
    if (!page.crampsSince.empty())
        figures.push_back(line(source.words.of("head.cramps_since"), page.crampsSince, source));
    html::HtmlWriter out;
    out.element("p", line(page.nightsRecorded, page.nightsDetail + ".", source));
    out.list(figures);
    addParagraphs(out,
                  {page.change.text + ".",
                   page.change.interval.empty() ? "" : page.change.interval + ". " + page.change.caution});
    if (!page.since.title.empty()) {
        out.element("h3", page.since.title);
        out.list(page.since.lines);
    }
    addPlacesAndRelief(out, source);
    addWeeks(out, source);
    std::vector<std::string> features;
    for (const summary::ReportFeature& feature : page.features)
        features.push_back(line(feature.label, feature.says, source));
    if (features.empty()) return out.text();
    out.element("h3", source.words.of("section.features"));
    out.list(features);
    return out.text();
}

std::string daysMarkup(const std::vector<FhirDay>& days, const FhirSource& source)
{
    html::HtmlWriter out;
    if (days.size() > mostLines) {
        out.element("p", source.words.of("fhir.many_days", {{"n", std::to_string(days.size())}}));
        return out.text();
    }
    std::vector<std::string> lines;
    for (const FhirDay& day : days) {
        std::string text = day.title(source.words);
        for (const diary::Episode* episode : day.episodes)
            text += ". " + sayCramp(*episode, source) + sayNote(episode->note, source);
        lines.push_back(text);
    }
    addList(out, lines, source.words.of("none.entries"));
    return out.text();
}

std::string checkInsMarkup(const std::vector<const diary::CheckIn*>& checkIns, const FhirSource& source)
{
    html::HtmlWriter out;
    if (checkIns.size() > mostLines) {
        out.element("p", source.words.of("fhir.many_check_ins", {{"n", std::to_string(checkIns.size())}}));
        return out.text();
    }
    std::vector<std::string> lines;
    for (const diary::CheckIn* checkIn : checkIns)
        lines.push_back(sayCheckIn(*checkIn, source) + sayNote(checkIn->note, source));
    addList(out, lines, source.words.of("fhir.no_check_ins"));
    return out.text();
}

std::string medicinesMarkup(const std::vector<const diary::ContextItem*>& medicines, const FhirSource& source)
{
    std::vector<std::string> lines;
    for (const diary::ContextItem* item : medicines)
        lines.push_back(sayItem(*item, source));
    html::HtmlWriter out;
    addList(out, lines, source.words.of("none.medicines"));
    return out.text();
}

std::string conditionsMarkup(const std::vector<const diary::ContextItem*>& conditions,
                             const FhirSource& source)
{
    std::vector<std::string> lines;
    for (const diary::ContextItem* item : conditions)
        lines.push_back(sayItem(*item, source));
    html::HtmlWriter out;
    addList(out, lines, source.words.of("none.conditions"));
    return out.text();
}

std::string trialsMarkup(const FhirSource& source)
{
    html::HtmlWriter out;
    for (const summary::ReportTrial& trial : source.summary.trials) {
        out.typed("h3", trial.name);
        const summary::TrialText& found = trial.found;
        addParagraphs(out, {trial.when, found.change, found.counts, found.nights, found.weeks, found.interval,
                            found.caution});
    }
    return out.text();
}

std::string questionsMarkup(const FhirSource& source)
{
    html::HtmlWriter out;
    if (source.summary.questions.empty())
        out.element("p", source.words.of("none.questions"));
    else
        addTypedLines(out, source.summary.questions);
    return out.text();
}

}  // namespace cramp::report::fhir
