// SPDX-License-Identifier: MIT
#include "report/html.h"

#include "report/figure_table.h"
#include "report/html_writer.h"
#include "report/markup.h"

#include <fmt/format.h>

#include <algorithm>

namespace cramp
{

namespace
{

constexpr std::size_t mostEvidence = 12;

constexpr std::string_view style =
    "body{font-family:Arial,sans-serif;line-height:1.4;color:#000;background:#fff;max-width:60rem;margin:"
    "1rem auto;"
    "padding:0 1rem}table{border-collapse:collapse;margin:0.5rem 0}caption{text-align:left;font-style:italic}"
    "th,td{border:1px solid #000;padding:0.2rem "
    "0.5rem;text-align:left;vertical-align:top;white-space:pre-line}"
    "thead th{background:#eee}dt{font-weight:bold}dd{margin:0 0 0.3rem 1.5rem}.typed{white-space:pre-line}"
    "article{border:2px solid #000;padding:0.2rem 0.8rem;margin:0.5rem 0;break-inside:avoid}"
    "@media print{body{max-width:none;margin:0}h2{break-after:avoid}}";

// The sections of the page in their order.
class HtmlReport
{
public:
    HtmlReport(const GpSummary& summary, const ReportWords& words) : m_summary(summary), m_words(words) {}

    std::string write()
    {
        head();
        headline();
        since();
        if (m_summary.has(ReportSection::Sites)) places();
        if (m_summary.has(ReportSection::Relief)) relief();
        warnings();
        if (m_summary.has(ReportSection::Medicines)) medicines();
        overTime();
        if (m_summary.has(ReportSection::Conditions)) conditions();
        if (m_summary.has(ReportSection::Features)) features();
        if (m_summary.has(ReportSection::Questions)) questions();
        if (m_summary.has(ReportSection::Pictures)) pictures();
        if (m_summary.has(ReportSection::Entries)) entries();
        m_out.raw("</main>\n</body>\n</html>\n");
        return m_out.text();
    }

private:
    void head();
    void headline();
    void since();
    void places();
    void relief();
    void warnings();
    void warning(const ReportWarning& warning);
    void medicines();
    void overTime();
    void weeks();
    void hours();
    void pictures();
    void figures(const FigureTable& figures);
    void conditions();
    // Opens its section, which the caller closes.
    void items(std::string_view section, std::string_view none, std::string_view column,
               const std::vector<ReportItem>& items);
    void features();
    void questions();
    void entries();

    const std::string& word(std::string_view key) const { return m_words.of(key); }
    void openSection(std::string_view key)
    {
        m_out.open("section");
        m_out.element("h2", word(key));
    }
    void closeSection() { m_out.close("section"); }
    std::string caption(std::string_view section) const
    {
        return m_words.of("table.self", {{"section", word(section)}});
    }
    void listOrNone(std::string_view title, const std::vector<std::string>& texts, std::string_view none);

    const GpSummary& m_summary;
    const ReportWords& m_words;
    HtmlWriter m_out;
};

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
                 {word("head.nhs_number"), m_summary.nhsNumber}});
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
        for (const ReportFigure& figure : m_summary.headline)
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

// What the PDF draws, as tables.
void HtmlReport::pictures()
{
    if (m_summary.figures.pain.n == 0 && m_summary.figures.durationSeconds.n == 0) return;
    openSection("section.pictures");
    figures(nightsTable(m_summary, m_words));
    if (m_summary.figures.pain.n > 0) figures(spansTable(m_summary.pain, Measure::HowBad, m_words));
    if (m_summary.figures.durationSeconds.n > 0)
        figures(spansTable(m_summary.minutes, Measure::HowLong, m_words));
    closeSection();
}

void HtmlReport::figures(const FigureTable& figures)
{
    HtmlTable table(m_out, figures.title, figures.header);
    for (const std::vector<std::string>& row : figures.rows)
        table.row(row);
}

void HtmlReport::places()
{
    openSection("section.sites");
    if (m_summary.sites.empty()) m_out.element("p", word("none.sites"));
    if (!m_summary.sites.empty()) {
        HtmlTable table(m_out, caption("section.sites"), {word("table.place"), word("table.cramps")});
        for (const ReportSite& site : m_summary.sites)
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
        for (const ReportRelief& relief : m_summary.relief)
            table.row({relief.label, relief.text});
    }
    m_out.element("p", m_summary.stretching);
    closeSection();
}

void HtmlReport::warning(const ReportWarning& warning)
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
    for (const ReportWarning& each : m_summary.warnings)
        warning(each);
    if (!m_summary.pastWarnings.empty()) {
        m_out.element("h3", word("section.past_warnings"));
        m_out.list(m_summary.pastWarnings);
    }
    m_out.element("h3", word("section.signs"));
    if (m_summary.signs.empty()) m_out.element("p", word("none.signs"));
    if (!m_summary.signs.empty()) {
        HtmlTable table(m_out, caption("section.signs"), {word("table.sign"), word("table.dates")});
        for (const ReportSign& sign : m_summary.signs)
            table.row({sign.label, sign.dates});
    }
    listOrNone("section.asked_absent", m_summary.askedAbsent, "none.asked_absent");
    listOrNone("section.not_asked", m_summary.notAsked, "none.not_asked");
    closeSection();
}

void HtmlReport::items(std::string_view section, std::string_view none, std::string_view column,
                       const std::vector<ReportItem>& items)
{
    openSection(section);
    if (items.empty()) m_out.element("p", word(none));
    if (!items.empty()) {
        HtmlTable table(m_out, caption(section), {word(column), word("table.when")});
        for (const ReportItem& item : items)
            table.row({item.label, item.when});
    }
}

void HtmlReport::medicines()
{
    items("section.medicines", "none.medicines", "table.medicine", m_summary.medicines);
    closeSection();
}

void HtmlReport::overTime()
{
    const bool hasWeeks = m_summary.has(ReportSection::Weeks);
    if (!hasWeeks && !m_summary.has(ReportSection::Hours)) return;
    openSection(hasWeeks ? "section.weeks" : "section.hours");
    if (hasWeeks) weeks();
    if (m_summary.has(ReportSection::Hours)) hours();
    closeSection();
}

void HtmlReport::weeks()
{
    {
        HtmlTable table(m_out, word("table.weeks"),
                        {word("table.week"), word("table.cramps"), word("table.nights_with"),
                         word("table.nights_free"), word("table.nights_missing")});
        for (const ReportWeek& week : m_summary.weeks) {
            const std::string date = m_words.date(week.span.from);
            table.row({week.isBefore ? m_words.of("table.week_before", {{"date", date}}) : date,
                       std::to_string(week.episodes), std::to_string(week.nights.withCramps),
                       std::to_string(week.nights.crampFree), std::to_string(week.nights.notRecorded)});
        }
    }
    if (m_summary.markers.empty()) return;
    HtmlTable table(m_out, word("chart.changes"), {word("table.event"), word("table.when")});
    for (const ReportMarker& marker : m_summary.markers)
        table.row({marker.label, m_words.date(marker.date)});
}

void HtmlReport::hours()
{
    const auto& hours = m_summary.figures.hours;
    if (std::ranges::count(hours, 0) == std::ssize(hours)) return;
    HtmlTable table(m_out, word("table.hours"), {word("table.hour"), word("table.cramps")});
    for (std::size_t hour = 0; hour < hours.size(); ++hour)
        if (hours[hour] > 0) table.row({fmt::format("{:02}:00", hour), std::to_string(hours[hour])});
}

void HtmlReport::conditions()
{
    items("section.conditions", "none.conditions", "table.condition", m_summary.conditions);
    closeSection();
    items("section.exposures", "none.exposures", "table.event", m_summary.exposures);
    closeSection();
}

void HtmlReport::features()
{
    openSection("section.features");
    {
        HtmlTable table(m_out, caption("section.features"), {word("table.feature"), word("table.says")});
        for (const ReportFeature& feature : m_summary.features)
            table.row({feature.label, feature.says});
    }
    closeSection();
}

void HtmlReport::questions()
{
    openSection("section.questions");
    if (m_summary.questions.empty())
        m_out.element("p", word("none.questions"));
    else
        m_out.typed("p", m_summary.questions);
    closeSection();
}

void HtmlReport::entries()
{
    openSection("section.entries");
    if (m_summary.entries.empty()) m_out.element("p", word("none.entries"));
    const bool hasNotes =
        std::ranges::any_of(m_summary.entries, [](const ReportEntry& e) { return !e.note.empty(); });
    if (!m_summary.entries.empty()) {
        std::vector<std::string> header;
        for (const std::string_view key : {"entry.when", "entry.period", "entry.lasted", "entry.pain",
                                           "entry.woke", "entry.where", "entry.signs", "entry.helped"})
            header.push_back(word(key));
        if (hasNotes) header.push_back(word("entry.note"));
        HtmlTable table(m_out, word("table.entries"), header);
        for (const ReportEntry& entry : m_summary.entries) {
            std::vector<std::string> cells = {entry.when, entry.period, entry.lasted, entry.pain,
                                              entry.woke, entry.where,  entry.signs,  entry.helped};
            if (hasNotes) cells.push_back(entry.note);
            table.row(cells);
        }
    }
    closeSection();
}

}  // namespace

std::string writeHtml(const GpSummary& summary, const ReportWords& words)
{
    return HtmlReport(summary, words).write();
}

}  // namespace cramp
