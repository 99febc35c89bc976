// SPDX-License-Identifier: MIT
#include "paper/sheet/gp_further.h"

#include "paper/charts/weekly_chart.h"
#include "paper/ink/strokes.h"

#include <QPainter>

#include <algorithm>

namespace cramp::paper::sheet
{

namespace
{

constexpr double chartHeight = 33 * mm;
constexpr double leastPlotHeight = 10 * mm;

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

Piece pieceOf(const report::charts::WeeklyChart& chart, double height, const ink::Ink& ink,
              const report::summary::ReportWords& words, diary::Date start)
{
    return {height, [&ink, &words, chart, height, start](QPainter& painter, const QPointF& topLeft) {
                const auto split = std::ranges::find_if(
                    chart.bars,
                    [start](const report::charts::ChartBar& bar) { return bar.span.from >= start; });
                const double middle = split == chart.bars.end() ? chart.plot.right() : split->slot.left;
                const double top = height - 4 * mm;
                const auto name = [&words](const char* key) { return QString::fromStdString(words.of(key)); };
                painter.save();
                painter.translate(topLeft);
                charts::paintWeeklyChart(painter, chart, ink, words);
                if (split != chart.bars.begin())
                    paintBracket(painter, ink, chart.plot.left, middle, top, name("chart.before"));
                if (split != chart.bars.end())
                    paintBracket(painter, ink, middle, chart.plot.right(), top, name("chart.period"));
                painter.restore();
            }};
}

}  // namespace

GpFurther::GpFurther(const SheetSource& source) : m_source(source) {}

std::vector<SheetSection> GpFurther::sections() const
{
    std::vector<SheetSection> sections;
    const bool isLonger = m_source.summary.figures.span.days() > m_source.summary.page.strip.span.days();
    if (m_source.summary.has(report::summary::ReportSection::Weeks) && isLonger)
        sections.push_back({{}, chart()});
    if (!m_source.summary.since.title.empty()) sections.push_back({{}, since()});
    if (!m_source.summary.trials.empty()) sections.push_back({{}, trials()});
    return sections;
}

// All of a period that is longer than the strip of nights, with the changes as flags that the list below
// names.
Pieces GpFurther::chart() const
{
    if (m_source.summary.weeks.empty()) return {};
    std::vector<diary::Date> dates;
    for (const report::summary::ReportMarker& marker : m_source.summary.markers)
        dates.push_back(marker.date);
    double height = chartHeight;
    const auto layOut = [&] {
        const report::charts::Box area{0, 0, m_source.make.width(), height - 5 * mm};
        return report::charts::layOutWeeklyChart(weeksOf(m_source.summary), dates, area, m_source.ink.base,
                                                 m_source.summary.figures.span.from);
    };
    report::charts::WeeklyChart chart = layOut();
    // Flags in several rows do not squeeze the bars.
    if (chart.plot.height < leastPlotHeight) {
        height += leastPlotHeight - chart.plot.height;
        chart = layOut();
    }
    Pieces body = {
        pieceOf(chart, height, m_source.ink, m_source.words, m_source.summary.figures.span.from),
        m_source.make.space(mm),
        m_source.make.text(charts::chartLegend(chart, m_source.words).join(QStringLiteral("  ")), {8.5})};
    for (const report::charts::ChartFlag& flag : chart.flags) {
        QStringList labels;
        for (const std::size_t change : flag.changes)
            labels << QString::fromStdString(m_source.summary.markers[change].label);
        const QString text = QString::fromStdString(m_source.words.shortDate(flag.date)) +
                             QStringLiteral(": ") + labels.join(QStringLiteral("; "));
        body.push_back(m_source.make.marked(QString::fromStdString(flag.letter), {9, true}, 6 * mm, text));
    }
    const char* title = chart.weeksPerBar > 1 ? "section.weeks_joined"
                        : chart.isByMonth     ? "section.months"
                                              : "section.weeks";
    return titled(m_source.make, m_source.word(title), {}, body);
}

Pieces GpFurther::since() const
{
    QStringList texts;
    for (const std::string& line : m_source.summary.since.lines)
        texts << QString::fromStdString(line);
    return titled(m_source.make, QString::fromStdString(m_source.summary.since.title), {},
                  m_source.make.lines(texts.join(u' ')));
}

// What the comparisons rest on is the same for all of them and stands once.
Pieces GpFurther::trials() const
{
    Pieces lines;
    std::string caution;
    for (const report::summary::ReportTrial& trial : m_source.summary.trials) {
        Piece name = m_source.make.text(QString::fromStdString(trial.name), {9, true});
        name.keepsWithNext = true;
        lines.push_back(name);
        const report::summary::TrialText& found = trial.found;
        QStringList texts;
        for (const std::string& text :
             {trial.when, found.change, found.counts, found.nights, found.weeks, found.interval})
            if (!text.empty()) texts << QString::fromStdString(text);
        append(lines, m_source.make.lines(texts.join(u' ')));
        lines.push_back(m_source.make.space(0.8 * mm));
        if (!found.caution.empty()) caution = found.caution;
    }
    if (!caution.empty()) append(lines, m_source.make.lines(QString::fromStdString(caution), {8.5}));
    return titled(m_source.make, m_source.word("section.trials"), {}, lines);
}

}  // namespace cramp::paper::sheet
