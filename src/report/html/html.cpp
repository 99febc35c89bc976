// SPDX-License-Identifier: MIT
#include "report/html/html.h"

#include "report/html/html_report.h"
#include "report/html/svg_charts.h"
#include "report/summary/page_text.h"

#include <fmt/format.h>

namespace cramp::report::html
{

namespace
{

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
    box();
    numbers();
    overTime();
    if (m_summary.has(summary::ReportSection::Medicines)) medicines();
    if (m_summary.has(summary::ReportSection::Conditions)) conditions();
    where();
    if (m_summary.has(summary::ReportSection::Features)) features();
    since();
    trials();
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
    m_out.element("title", m_summary.documentTitle);
    m_out.raw(fmt::format("<style>{}{}</style>\n</head>\n<body>\n<main>\n", style, svgStyle));
    m_out.element("h1", m_summary.title);
    m_out.element("p", m_summary.period);
    m_out.typed("p", m_summary.name);
    m_out.element("p", m_summary.page.born);
    if (!m_summary.nhsNumber.empty()) m_out.element("p", line(word("head.nhs_number"), m_summary.nhsNumber));
    m_out.element("p", m_summary.page.since);
    m_out.labelled("p", m_summary.page.kept, m_summary.nightsDetail);
}

// In a frame, as on paper, so that it is what the eye finds first.
void HtmlReport::box()
{
    openSection("section.box");
    m_out.open("article");
    for (const summary::LabelledText& each : summary::boxLines(m_summary.page.box, m_words))
        m_out.labelled("p", each.label, each.text);
    m_out.close("article");
    closeSection();
}

void HtmlReport::numbers()
{
    openSection("section.headline");
    m_out.open("ul");
    for (const summary::KeyNumber& number : m_summary.page.numbers)
        m_out.labelled("li", number.value + ' ' + number.label, number.detail);
    m_out.close("ul");
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

void HtmlReport::where()
{
    std::vector<summary::LabelledText> lines;
    if (m_summary.has(summary::ReportSection::Sites)) lines = m_summary.page.places;
    if (m_summary.has(summary::ReportSection::Relief))
        lines.insert(lines.end(), m_summary.page.relief.begin(), m_summary.page.relief.end());
    if (lines.empty()) return;
    openSection("page.where");
    for (const summary::LabelledText& each : lines)
        m_out.labelled("p", each.label, each.text);
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

void HtmlReport::listOrNone(const std::vector<std::string>& texts, std::string_view none)
{
    if (texts.empty())
        m_out.element("p", word(none));
    else
        m_out.list(texts);
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
