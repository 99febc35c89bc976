// SPDX-License-Identifier: MIT
#include "report/html/html_report.h"

#include <fmt/format.h>

#include <algorithm>

namespace cramp::report::html
{

void HtmlReport::items(std::string_view section, std::string_view none, std::string_view column,
                       const std::vector<summary::ReportItem>& items)
{
    openSection(section);
    if (items.empty()) m_out.element("p", word(none));
    if (!items.empty()) {
        HtmlTable table(m_out, caption(section), {word(column), word("table.when")});
        for (const summary::ReportItem& item : items)
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
    const bool hasWeeks = m_summary.has(summary::ReportSection::Weeks);
    if (!hasWeeks && !m_summary.has(summary::ReportSection::Hours)) return;
    openSection(!hasWeeks ? "section.hours" : m_summary.isByMonth ? "section.months" : "section.weeks");
    if (hasWeeks) weeks();
    if (m_summary.has(summary::ReportSection::Hours)) hours();
    closeSection();
}

void HtmlReport::weeks()
{
    if (m_summary.weeks.empty()) {
        m_out.element("p", word("none.entries"));
    } else {
        HtmlTable table(m_out, word(m_summary.isByMonth ? "table.months" : "table.weeks"),
                        {word(m_summary.isByMonth ? "table.month" : "table.week"), word("table.night_cramps"),
                         word("table.day_cramps"), word("table.nights_with"), word("table.nights_free"),
                         word("table.nights_missing")});
        for (const summary::ReportWeek& week : m_summary.weeks) {
            const summary::WeekCounts& counts = week.counts;
            const std::string date = m_words.date(counts.span.from);
            table.row({week.isBefore ? m_words.of("table.week_before", {{"date", date}}) : date,
                       std::to_string(counts.nightCramps), std::to_string(counts.dayCramps),
                       std::to_string(counts.nights.withCramps), std::to_string(counts.nights.crampFree),
                       std::to_string(counts.nights.notRecorded)});
        }
    }
    if (m_summary.markers.empty()) return;
    HtmlTable table(m_out, word("chart.changes"), {word("table.event"), word("table.when")});
    for (const summary::ReportMarker& marker : m_summary.markers)
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

// What the PDF draws, as tables.
void HtmlReport::pictures()
{
    if (m_summary.figures.pain.n == 0 && m_summary.figures.durationSeconds.n == 0) return;
    openSection("section.pictures");
    figures(charts::nightsTable(m_summary, m_words));
    if (m_summary.figures.pain.n > 0)
        figures(charts::spansTable(m_summary.pain, summary::Measure::HowBad, m_words));
    if (m_summary.figures.durationSeconds.n > 0)
        figures(charts::spansTable(m_summary.minutes, summary::Measure::HowLong, m_words));
    closeSection();
}

void HtmlReport::figures(const charts::FigureTable& figures)
{
    HtmlTable table(m_out, figures.title, figures.header);
    for (const std::vector<std::string>& row : figures.rows)
        table.row(row);
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
        for (const summary::ReportFeature& feature : m_summary.features)
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
        std::ranges::any_of(m_summary.entries, [](const summary::ReportEntry& e) { return !e.note.empty(); });
    if (!m_summary.entries.empty()) {
        std::vector<std::string> header;
        for (const std::string_view key : {"entry.when", "entry.period", "entry.lasted", "entry.pain",
                                           "entry.woke", "entry.where", "entry.signs", "entry.helped"})
            header.push_back(word(key));
        if (hasNotes) header.push_back(word("entry.note"));
        HtmlTable table(m_out, word("table.entries"), header);
        for (const summary::ReportEntry& entry : m_summary.entries) {
            std::vector<std::string> cells = {entry.when, entry.period, entry.lasted, entry.pain,
                                              entry.woke, entry.where,  entry.signs,  entry.helped};
            if (hasNotes) cells.push_back(entry.note);
            table.row(cells);
        }
    }
    closeSection();
}

}  // namespace cramp::report::html
