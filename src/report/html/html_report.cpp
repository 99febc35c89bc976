// SPDX-License-Identifier: MIT
#include "report/html/html_report.h"

#include "report/html/svg_charts.h"

#include <fmt/format.h>

#include <algorithm>

namespace cramp::report::html
{

namespace
{

// Changes that stand in several rows of letters do not squeeze the bars.
constexpr double leastPlotHeight = 70;
// More nights than these are told by the weeks and months.
constexpr std::size_t mostCalendarNights = 92;

charts::WeeklyChart weeklyChartOf(const summary::GpSummary& summary)
{
    std::vector<diary::Date> changes;
    for (const summary::ReportMarker& marker : summary.markers)
        changes.push_back(marker.date);
    std::vector<summary::WeekCounts> weeks;
    for (const summary::ReportWeek& week : summary.weeks)
        weeks.push_back(week.counts);
    charts::Box area = svgWeeksArea;
    const auto layOut = [&] {
        return charts::layOutWeeklyChart(weeks, changes, area, svgText, summary.figures.span.from);
    };
    const charts::WeeklyChart chart = layOut();
    if (chart.plot.height >= leastPlotHeight) return chart;
    area.height += leastPlotHeight - chart.plot.height;
    return layOut();
}

// What is recorded of a cramp, in the order of the page.
std::string sayEntry(const summary::ReportEntry& entry, const summary::ReportWords& words)
{
    std::string text = entry.period;
    const auto add = [&](std::string_view key, const std::string& value) {
        if (value.empty()) return;
        text += "; ";
        text += key.empty() ? value : words.of("text.line", {{"label", words.of(key)}, {"text", value}});
    };
    add("entry.lasted", entry.lasted);
    add("entry.pain", entry.pain);
    add("entry.woke", entry.woke);
    add({}, entry.where);
    add({}, entry.signs);
    add({}, entry.helped);
    add("entry.note", entry.note);
    return words.of("text.line", {{"label", entry.when}, {"text", text}});
}

}  // namespace

void HtmlReport::items(std::string_view section, std::string_view none,
                       const std::vector<summary::ItemLine>& lines,
                       const std::vector<summary::LabelledText>& below)
{
    openSection(section);
    if (lines.empty())
        m_out.element("p", word(none));
    else
        m_out.open("ul");
    for (const summary::ItemLine& item : lines)
        m_out.stressed("li", item.text, item.changed);
    if (!lines.empty()) m_out.close("ul");
    for (const summary::LabelledText& each : below)
        m_out.labelled("p", each.label, each.text);
    closeSection();
}

void HtmlReport::medicines()
{
    items("page.medicines", "none.medicines", m_summary.page.medicines, m_summary.page.medicinesBelow);
}

void HtmlReport::picture(const std::string& svg, const std::vector<std::string>& legend,
                         const charts::FigureTable& figures)
{
    m_out.raw(svg);
    for (const std::string& each : legend)
        m_out.small(each);
    m_out.open("details");
    m_out.element("summary", word("picture.figures"));
    {
        HtmlTable table(m_out, figures.title, figures.header);
        for (const std::vector<std::string>& row : figures.rows)
            table.row(row);
    }
    m_out.close("details");
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
        return;
    }
    const charts::WeeklyChart chart = weeklyChartOf(m_summary);
    picture(weeksSvg(chart, m_words), charts::legendOf(chart, m_summary.markers, m_words),
            charts::weeksTable(m_summary, m_words));
}

void HtmlReport::hours()
{
    const auto& hours = m_summary.figures.hours;
    if (std::ranges::count(hours, 0) == std::ssize(hours)) return;
    m_out.element("h3", word("picture.hours"));
    picture(hoursSvg(charts::layOutHourChart(hours, svgSpansArea, svgText), m_words),
            {word("picture.hours_legend")}, charts::hoursTable(m_summary, m_words));
}

void HtmlReport::spans(const std::vector<summary::SpanDistribution>& spans, summary::Measure measure)
{
    m_out.element("h3", word(measure == summary::Measure::HowBad ? "picture.pain" : "picture.minutes"));
    picture(spansSvg(charts::layOutSpanChart(spans, measure, svgSpansArea, svgText), measure, m_words),
            {word("picture.spread_legend")}, charts::spansTable(spans, measure, m_words));
}

void HtmlReport::pictures()
{
    openSection("section.pictures");
    if (m_summary.nights.size() <= mostCalendarNights) {
        m_out.element("h3", word("picture.nights"));
        picture(nightsSvg(m_summary.nights, m_words), {word("picture.nights_legend")},
                charts::nightsTable(m_summary, m_words));
    }
    if (m_summary.figures.pain.n > 0) spans(m_summary.pain, summary::Measure::HowBad);
    if (m_summary.figures.durationSeconds.n > 0) spans(m_summary.minutes, summary::Measure::HowLong);
    closeSection();
}

void HtmlReport::conditions()
{
    items("page.conditions", "none.conditions", m_summary.page.conditions, m_summary.page.conditionsBelow);
}

void HtmlReport::features()
{
    openSection("section.features");
    std::vector<std::string> lines;
    for (const summary::ReportFeature& feature : m_summary.features)
        lines.push_back(line(feature.label, feature.says));
    m_out.list(lines);
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
    std::vector<std::string> lines;
    for (const summary::ReportEntry& entry : m_summary.entries)
        lines.push_back(sayEntry(entry, m_words));
    listOrNone(lines, "none.entries");
    closeSection();
}

}  // namespace cramp::report::html
