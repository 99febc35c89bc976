// SPDX-License-Identifier: MIT
#include "report/html/html.h"

#include "report/html/html_report.h"

#include <fmt/format.h>

#include <algorithm>

namespace cramp::report::html
{

namespace
{

constexpr std::size_t mostEvidence = 12;

// A table that is wider than a phone scrolls in its own frame; on paper it has the whole page.
constexpr std::string_view style =
    "body{font-family:Arial,sans-serif;line-height:1.4;color:#000;background:#fff;max-width:60rem;"
    "margin:1rem auto;padding:0 1rem;overflow-wrap:break-word}"
    ".table{overflow-x:auto;margin:0.5rem 0}.table:focus{outline:3px solid #000}"
    "table{border-collapse:collapse;min-width:18rem}caption{text-align:left;font-style:italic}"
    "th,td{border:1px solid #000;padding:0.2rem 0.5rem;text-align:left;vertical-align:top;"
    "white-space:pre-line}thead th{background:#eee}"
    "tbody th{min-width:7em;overflow-wrap:anywhere}.wide td:last-child{min-width:14em;overflow-wrap:anywhere}"
    ".many{columns:16rem}"
    "dt{font-weight:bold}dd{margin:0 0 0.3rem 1.5rem}.typed{white-space:pre-line}"
    "article{border:2px solid #000;padding:0.2rem 0.8rem;margin:0.5rem 0;break-inside:avoid}"
    "@media "
    "print{body{max-width:none;margin:0;padding:0;font-size:10pt}h2,h3,h4,caption{break-after:avoid}tr{break-"
    "inside:avoid}"
    ".table{overflow-x:visible}}";

}  // namespace

std::string HtmlReport::write()
{
    head();
    headline();
    since();
    if (m_summary.has(summary::ReportSection::Sites)) places();
    if (m_summary.has(summary::ReportSection::Relief)) relief();
    trials();
    warnings();
    if (m_summary.has(summary::ReportSection::Medicines)) medicines();
    overTime();
    if (m_summary.has(summary::ReportSection::Conditions)) conditions();
    if (m_summary.has(summary::ReportSection::Features)) features();
    if (m_summary.has(summary::ReportSection::Questions)) questions();
    if (m_summary.has(summary::ReportSection::Pictures)) pictures();
    if (m_summary.has(summary::ReportSection::Entries)) entries();
    m_out.raw("</main>\n</body>\n</html>\n");
    return m_out.text();
}

void HtmlReport::head()
{
    m_out.raw("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n");
    m_out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    m_out.element("title", m_words.of("title.for", {{"period", m_summary.period}}));
    m_out.raw(fmt::format("<style>{}</style>\n</head>\n<body>\n<main>\n", style));
    m_out.element("h1", m_summary.title);
    m_out.element("p", m_summary.period);
    m_out.pairs({{word("head.name"), m_summary.name},
                 {word("head.born"), m_summary.dateOfBirth},
                 {word("head.nhs_number"), m_summary.nhsNumber},
                 {word("head.cramps_since"), m_summary.crampsSince}});
    openSection("section.about");
    m_out.element("p", m_summary.provenance);
    m_out.element("p", fmt::format("{}: {}.", m_summary.nightsRecorded, m_summary.nightsDetail));
    m_out.element("p", m_summary.madeBy);
    closeSection();
}

void HtmlReport::headline()
{
    openSection("section.headline");
    {
        HtmlTable table(m_out, caption("section.headline"),
                        {word("table.figure"), word("table.value"), word("table.detail")});
        for (const summary::ReportFigure& figure : m_summary.headline)
            table.row({figure.label, figure.value, figure.detail});
    }
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
    if (m_summary.sites.empty()) m_out.element("p", word("none.sites"));
    if (!m_summary.sites.empty()) {
        HtmlTable table(m_out, caption("section.sites"), {word("table.place"), word("table.cramps")});
        for (const summary::ReportSite& site : m_summary.sites)
            table.row({site.label, std::to_string(site.episodes)});
    }
    m_out.element("p", m_summary.sidedness);
    closeSection();
}

void HtmlReport::relief()
{
    openSection("section.relief");
    if (m_summary.relief.empty()) m_out.element("p", word("none.relief"));
    if (!m_summary.relief.empty()) {
        HtmlTable table(m_out, caption("section.relief"), {word("table.tried"), word("table.result")});
        for (const summary::ReportRelief& relief : m_summary.relief)
            table.row({relief.label, relief.text});
    }
    m_out.element("p", m_summary.stretching);
    if (!m_summary.triggers.empty()) m_out.element("p", m_summary.triggers);
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
        for (const std::string& line : {trial.found.change, trial.found.counts, trial.found.nights,
                                        trial.found.weeks, trial.found.interval})
            m_out.element("p", line);
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
    m_out.element("p", warning.why);
    m_out.element("h4", word("table.evidence"));
    m_out.list(evidence);
    m_out.pairs({{word("table.done"), warning.done.empty() ? word("answer.none") : warning.done},
                 {word("table.source"), warning.source}});
    m_out.element("p", m_words.of("table.rule", {{"rule", warning.rule}}));
    m_out.close("article");
}

void HtmlReport::listOrNone(std::string_view title, const std::vector<std::string>& texts,
                            std::string_view none)
{
    m_out.element("h3", word(title));
    if (texts.empty())
        m_out.element("p", word(none));
    else
        m_out.list(texts);
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
    m_out.element("h3", word("section.signs"));
    if (m_summary.signs.empty()) m_out.element("p", word("none.signs"));
    if (!m_summary.signs.empty()) {
        HtmlTable table(m_out, caption("section.signs"), {word("table.sign"), word("table.dates")});
        for (const summary::ReportSign& sign : m_summary.signs)
            table.row({sign.label, sign.dates});
    }
    listOrNone("section.asked_absent", m_summary.askedAbsent, "none.asked_absent");
    listOrNone("section.not_asked", m_summary.notAsked, "none.not_asked");
    closeSection();
}

std::string writeHtml(const summary::GpSummary& summary, const summary::ReportWords& words)
{
    return HtmlReport(summary, words).write();
}

}  // namespace cramp::report::html
