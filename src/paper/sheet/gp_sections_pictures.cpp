// SPDX-License-Identifier: MIT
#include "paper/charts/report_picture.h"
#include "paper/charts/weekly_chart.h"
#include "paper/ink/strokes.h"
#include "paper/sheet/gp_sections.h"

#include <QPainter>

#include <algorithm>

namespace cramp::paper::sheet
{

namespace
{

constexpr double pictureGap = 5 * mm;
constexpr double sheetWidth = 180 * mm;
constexpr double chartHeight = 33 * mm;
constexpr double leastPlotHeight = 10 * mm;
// Beyond, the weeks one by one are not for a page that is read in half a minute.
constexpr std::size_t mostWeeksInWords = 13;

QString fromUtf8(const std::string& text)
{
    return QString::fromStdString(text);
}

std::vector<report::summary::WeekCounts> weeksOf(const report::summary::GpSummary& summary)
{
    std::vector<report::summary::WeekCounts> weeks;
    for (const report::summary::ReportWeek& week : summary.weeks)
        weeks.push_back(week.counts);
    return weeks;
}

// A bracket under the bars from the first to the last of a span, with its name.
void paintBracket(QPainter& painter, const ink::Ink& ink, double left, double right, double top,
                  const QString& name)
{
    const double inset = 0.5 * mm;
    painter.setPen(ink::edgePen(ink, ink.text));
    painter.drawPolyline(QPolygonF({QPointF(left + inset, top - mm), QPointF(left + inset, top),
                                    QPointF(right - inset, top), QPointF(right - inset, top - mm)}));
    painter.setFont(ink::inkFont(ink, ink.base));
    painter.drawText(QRectF(left, top + 0.4 * mm, right - left, 1.2 * ink.base), Qt::AlignCenter, name);
}

Piece pieceOf(const std::shared_ptr<const charts::ReportPicture>& picture, double width, const ink::Ink& ink)
{
    const double height = picture->heightAt(width, ink);
    return {height, [picture, width, height, &ink](QPainter& painter, const QPointF& topLeft) {
                painter.save();
                picture->paint(painter, QRectF(topLeft, QSizeF(width, height)), ink);
                painter.restore();
            }};
}

// The unit stands beside the title: the axis bears numbers alone.
std::string titled(const report::summary::ReportWords& words, const char* title, const char* unit)
{
    return words.of("list.comma", {{"front", words.of(title)}, {"next", words.of(unit)}});
}

// Three months of the calendar stand side by side.
std::vector<diary::DateSpan> quarters(const diary::DateSpan& span)
{
    std::vector<diary::DateSpan> parts;
    diary::Date from = span.from;
    while (from <= span.to) {
        const auto day = diary::calendarDay(from);
        const diary::Date next{(day.year() / day.month() + std::chrono::months(3)) / std::chrono::day(1)};
        parts.push_back({from, std::min(next - std::chrono::days(1), span.to)});
        from = next;
    }
    return parts;
}

}  // namespace

Piece GpSections::chartPicture(const report::charts::WeeklyChart& chart, double height) const
{
    return {height, [this, chart, height](QPainter& painter, const QPointF& topLeft) {
                const diary::Date start = m_summary.figures.span.from;
                const auto split = std::find_if(
                    chart.bars.begin(), chart.bars.end(),
                    [start](const report::charts::ChartBar& bar) { return bar.span.from >= start; });
                const double middle = split == chart.bars.end() ? chart.plot.right() : split->slot.left;
                const double top = height - 4 * mm;
                painter.save();
                painter.translate(topLeft);
                charts::paintWeeklyChart(painter, chart, m_ink, m_words);
                if (split != chart.bars.begin())
                    paintBracket(painter, m_ink, chart.plot.left, middle, top, word("chart.before"));
                if (split != chart.bars.end())
                    paintBracket(painter, m_ink, middle, chart.plot.right(), top, word("chart.period"));
                painter.restore();
            }};
}

// The nights of the period week by week, which the chart shows as boxes alone.
QString GpSections::weeksInWords() const
{
    const std::vector<report::summary::WeekCounts>& weeks = m_summary.figures.weeks;
    if (weeks.empty() || weeks.size() > mostWeeksInWords) return {};
    QStringList parts;
    for (const report::summary::WeekCounts& week : weeks)
        parts << fromUtf8(m_words.of("chart.week", {{"date", m_words.shortDate(week.span.from)},
                                                    {"cramps", std::to_string(week.cramps())},
                                                    {"with", std::to_string(week.nights.withCramps)},
                                                    {"free", std::to_string(week.nights.crampFree)},
                                                    {"missing", std::to_string(week.nights.notRecorded)}}));
    return fromUtf8(m_words.of("chart.weeks", {{"weeks", parts.join(QStringLiteral("; ")).toStdString()}}));
}

Pieces GpSections::chart() const
{
    if (m_summary.weeks.empty()) return section(m_make, "section.weeks", {m_make.text(word("none.entries"))});
    std::vector<diary::Date> dates;
    for (const report::summary::ReportMarker& marker : m_summary.markers)
        dates.push_back(marker.date);
    double height = chartHeight;
    const auto layOut = [&] {
        const report::charts::Box area{0, 0, sheetWidth, height - 5 * mm};
        return report::charts::layOutWeeklyChart(weeksOf(m_summary), dates, area, m_ink.base,
                                                 m_summary.figures.span.from);
    };
    report::charts::WeeklyChart chart = layOut();
    // Flags in several rows do not squeeze the bars.
    if (chart.plot.height < leastPlotHeight) {
        height += leastPlotHeight - chart.plot.height;
        chart = layOut();
    }
    Pieces body = {
        chartPicture(chart, height), m_make.space(mm),
        m_make.text(charts::chartLegend(chart, m_words).join(QStringLiteral("  ")), {8.5, false, true})};
    if (const QString nights = weeksInWords(); !nights.isEmpty()) body.push_back(m_make.text(nights, {8.5}));
    for (const report::charts::ChartFlag& flag : chart.flags) {
        QStringList labels;
        for (const std::size_t change : flag.changes)
            labels << fromUtf8(m_summary.markers[change].label);
        const QString text =
            fromUtf8(m_words.shortDate(flag.date)) + QStringLiteral(": ") + labels.join(QStringLiteral("; "));
        body.push_back(m_make.marked(fromUtf8(flag.letter), {9, true}, 6 * mm, text));
    }
    return section(m_make,
                   chart.weeksPerBar > 1 ? "section.weeks_joined"
                   : chart.isByMonth     ? "section.months"
                                         : "section.weeks",
                   body);
}

Pieces GpSections::weeks(const SheetPlan& plan) const
{
    if (!m_summary.has(report::summary::ReportSection::Weeks)) return {};
    if (!isMoved(plan, SheetPart::Chart)) return chart();
    const QString inWords = weeksInWords();
    if (inWords.isEmpty()) return stub(m_make, "section.weeks", 1);
    return {list("section.weeks", {inWords.toStdString()}), m_make.space(2 * mm)};
}

Pieces GpSections::pictures() const
{
    if (m_summary.figures.episodes.total == 0 && m_summary.figures.nights.crampFree == 0) return {};
    Pieces page;
    const auto add = [&](const std::string& heading,
                         const std::shared_ptr<const charts::ReportPicture>& picture) {
        page.push_back(title(m_make, QString::fromStdString(heading)));
        Piece drawn = pieceOf(picture, m_make.width(), m_ink);
        drawn.keepsWithNext = true;
        page.push_back(drawn);
        const QString legend = picture->legend(m_make.width(), m_ink).join(u' ');
        Piece below = m_make.text(legend, {8.5, false, true});
        below.height += pictureGap;
        page.push_back(below);
    };
    for (const diary::DateSpan& part : quarters(m_summary.figures.span))
        add(m_words.of("picture.nights"), charts::nightsPicture(m_summary, m_words, part));
    if (m_summary.figures.episodes.total == 0) return page;
    add(m_words.of("picture.hours"), charts::hoursPicture(m_summary, m_words));
    if (m_summary.figures.pain.n > 0)
        add(titled(m_words, "picture.pain", "picture.pain_unit"),
            charts::spansPicture(m_summary, report::summary::Measure::HowBad, m_words));
    if (m_summary.figures.durationSeconds.n > 0)
        add(titled(m_words, "picture.minutes", "picture.minutes_unit"),
            charts::spansPicture(m_summary, report::summary::Measure::HowLong, m_words));
    return page;
}

}  // namespace cramp::paper::sheet
