// SPDX-License-Identifier: MIT
#include "report/html/html.h"

#include "report/html/html_report.h"
#include "report/html/svg_charts.h"

#include <fmt/format.h>

#include <algorithm>

namespace cramp::report::html
{

namespace
{

constexpr std::size_t mostEvidence = 12;

// Made for a phone at 3am and for paper: lists instead of wide tables, and the pictures as wide as the page.
constexpr std::string_view style =
    "body{font-family:Arial,sans-serif;line-height:1.35;color:#000;background:#fff;max-width:44rem;"
    "margin:0.5rem auto;padding:0 0.8rem;overflow-wrap:break-word}"
    "h1{font-size:1.4rem;margin:0.3rem 0}h2{font-size:1.1rem;margin:0.9rem 0 0.2rem}"
    "h3{font-size:1rem;margin:0.5rem 0 0.1rem}p,ul{margin:0.2rem 0}ul{padding-left:1.1rem}"
    ".table{overflow-x:auto}"
    "table{border-collapse:collapse}caption{text-align:left;font-style:italic}"
    "th,td{border:1px solid #000;padding:0.1rem 0.4rem;text-align:left;vertical-align:top}"
    "summary{font-size:0.9rem}.small{font-size:0.85rem}.typed{white-space:pre-line}"
    "article{border:2px solid #000;padding:0.2rem 0.6rem;margin:0.3rem 0;break-inside:avoid}"
    "@media print{body{max-width:none;margin:0;padding:0;font-size:10pt}h2,h3,caption{break-after:avoid}"
    "tr,li,svg{break-inside:avoid}}";

}  // namespace

std::string HtmlReport::write()
{
    head();
    if (m_summary.has(summary::ReportSection::Questions)) questions();
    warnings();
    headline();
    since();
    overTime();
    if (m_summary.has(summary::ReportSection::Medicines)) medicines();
    if (m_summary.has(summary::ReportSection::Conditions)) conditions();
    if (m_summary.has(summary::ReportSection::Sites)) places();
    if (m_summary.has(summary::ReportSection::Relief)) relief();
    trials();
    if (m_summary.has(summary::ReportSection::Features)) features();
    if (m_summary.has(summary::ReportSection::Pictures)) pictures();
    if (m_summary.has(summary::ReportSection::Entries)) entries();
    about();
    m_out.raw("</main>\n</body>\n</html>\n");
    return m_out.text();
}

void HtmlReport::head()
{
    m_out.raw("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n");
    m_out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    m_out.element("title", m_words.of("title.for", {{"period", m_summary.period}}));
    m_out.raw(fmt::format("<style>{}{}</style>\n</head>\n<body>\n<main>\n", style, svgStyle));
    m_out.element("h1", m_summary.title);
    m_out.element("p", m_summary.period);
    const std::initializer_list<std::pair<std::string_view, const std::string&>> who = {
        {"head.name", m_summary.name},
        {"head.born", m_summary.dateOfBirth},
        {"head.nhs_number", m_summary.nhsNumber},
        {"head.cramps_since", m_summary.crampsSince}};
    for (const auto& [key, text] : who)
        if (!text.empty()) m_out.typed("p", line(word(key), text));
    m_out.element("p", fmt::format("{}: {}.", m_summary.nightsRecorded, m_summary.nightsDetail));
}

void HtmlReport::headline()
{
    openSection("section.headline");
    std::vector<std::string> figures;
    for (const summary::ReportFigure& figure : m_summary.headline)
        figures.push_back(line(figure.label, figure.detail.empty()
                                                 ? figure.value
                                                 : fmt::format("{} ({})", figure.value, figure.detail)));
    m_out.list(figures);
    m_out.element("h3", word("section.change"));
    m_out.element("p", m_summary.change.text + ".");
    if (!m_summary.change.interval.empty())
        m_out.element("p", m_summary.change.interval + ". " + m_summary.change.caution);
    closeSection();
}

void HtmlReport::since()
{
    if (m_summary.since.title.empty()) return;
    m_out.open("section");
    m_out.element("h2", m_summary.since.title);
    m_out.list(m_summary.since.lines);
    closeSection();
}

void HtmlReport::places()
{
    openSection("section.sites");
    std::vector<std::string> sites;
    for (const summary::ReportSite& site : m_summary.sites)
        sites.push_back(fmt::format("{} {}", site.label, site.episodes));
    m_out.element("p", sites.empty() ? word("none.sites") : m_words.list(sites) + ".");
    m_out.element("p", m_summary.sidedness);
    closeSection();
}

void HtmlReport::relief()
{
    openSection("section.relief");
    std::vector<std::string> tried;
    for (const summary::ReportRelief& relief : m_summary.relief)
        tried.push_back(line(relief.label, relief.text));
    listOrNone(tried, "none.relief");
    m_out.element("p", m_summary.stretching);
    m_out.element("p", m_summary.triggers);
    closeSection();
}

void HtmlReport::trials()
{
    if (m_summary.trials.empty()) return;
    openSection("section.trials");
    std::string caution;
    for (const summary::ReportTrial& trial : m_summary.trials) {
        m_out.typed("h3", trial.name);
        m_out.element("p", trial.when);
        for (const std::string& text : {trial.found.change, trial.found.counts, trial.found.nights,
                                        trial.found.weeks, trial.found.interval})
            m_out.element("p", text);
        if (!trial.found.caution.empty()) caution = trial.found.caution;
    }
    m_out.element("p", caution);
    closeSection();
}

void HtmlReport::warning(const summary::ReportWarning& warning)
{
    m_out.open("article");
    m_out.element("h3", warning.urgencyLabel + ": " + warning.title);
    std::vector<std::string> evidence(
        warning.evidence.begin(),
        warning.evidence.begin() + std::min(std::ssize(warning.evidence), std::ptrdiff_t(mostEvidence)));
    if (evidence.size() < warning.evidence.size())
        evidence.push_back(
            m_words.of("table.more", {{"n", std::to_string(warning.evidence.size() - evidence.size())}}));
    m_out.list(evidence);
    m_out.typed("p", warning.done.empty() ? word("answer.none") : warning.done + ".");
    m_out.element("p", warning.why);
    m_out.small(m_words.of("table.rule", {{"rule", warning.rule}}) + ". " +
                line(word("table.source"), warning.source));
    m_out.close("article");
}

void HtmlReport::listOrNone(const std::vector<std::string>& texts, std::string_view none)
{
    if (texts.empty())
        m_out.element("p", word(none));
    else
        m_out.list(texts);
}

void HtmlReport::signs()
{
    std::vector<std::string> noted;
    for (const summary::ReportSign& sign : m_summary.signs)
        noted.push_back(line(sign.label, sign.dates));
    m_out.element("h3", word("section.signs"));
    listOrNone(noted, "none.signs");
    const auto listed = [this](std::string_view title, const std::vector<std::string>& labels,
                               std::string_view none) {
        m_out.element("p", line(word(title), labels.empty() ? word(none) : m_words.list(labels) + "."));
    };
    listed("section.asked_absent", m_summary.askedAbsent, "none.asked_absent");
    listed("section.not_asked", m_summary.notAsked, "none.not_asked");
}

void HtmlReport::warnings()
{
    openSection("section.warnings");
    if (m_summary.warnings.empty())
        m_out.element("p", word(m_summary.isCheckOff ? "none.warnings_off" : "none.warnings"));
    for (const summary::ReportWarning& each : m_summary.warnings)
        warning(each);
    if (!m_summary.pastWarnings.empty()) {
        m_out.element("h3", word("section.past_warnings"));
        m_out.list(m_summary.pastWarnings);
    }
    signs();
    closeSection();
}

void HtmlReport::about()
{
    openSection("section.about");
    m_out.small(m_summary.provenance);
    m_out.small(m_summary.madeBy);
    closeSection();
}

std::string writeHtml(const summary::GpSummary& summary, const summary::ReportWords& words)
{
    return HtmlReport(summary, words).write();
}

}  // namespace cramp::report::html
