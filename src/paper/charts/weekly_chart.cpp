// SPDX-License-Identifier: MIT
#include "paper/charts/weekly_chart.h"

#include "paper/ink/strokes.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cramp::paper::charts
{

namespace
{

// Of a box of the strip, in widths of its edge.
constexpr double narrowBox = 4.5;

// Screens get whole pixels, so that edges are sharp.
QRectF rectOf(const report::charts::Box& box, const ink::Ink& ink)
{
    const QRectF exact(box.left, box.top, box.width, box.height);
    if (ink.ground == ink::Ground::Paper) return exact;
    return {QPointF(std::round(exact.left()), std::round(exact.top())),
            QPointF(std::round(exact.right()), std::round(exact.bottom()))};
}

class ChartPainter
{
public:
    ChartPainter(QPainter& painter, const report::charts::WeeklyChart& chart, const ink::Ink& ink,
                 const report::summary::ReportWords& words)
        : m_painter(painter),
          m_chart(chart),
          m_ink(ink),
          m_words(words)
    {
    }

    void paint()
    {
        paintAxis();
        for (const report::charts::ChartBar& bar : m_chart.bars) {
            paintBar(bar);
            paintStrip(bar);
        }
        for (const report::charts::ChartFlag& flag : m_chart.flags)
            paintUpright(flag);
        for (const report::charts::ChartFlag& flag : m_chart.flags)
            paintFlag(m_painter, rectOf(flag.label, m_ink), QString::fromStdString(flag.letter), m_ink);
        for (const report::charts::ChartBar& bar : m_chart.bars)
            paintCount(bar);
        paintZeroLine();
        paintDates();
    }

private:
    void paintAxis()
    {
        m_painter.setFont(ink::inkFont(m_ink, m_ink.base));
        m_painter.setPen(m_ink.text);
        const report::charts::Box& unit = m_chart.unit;
        m_painter.drawText(QRectF(unit.left, unit.top, unit.width, unit.height),
                           Qt::AlignLeft | Qt::AlignVCenter,
                           QString::fromStdString(m_words.of("picture.cramps_unit")));
        for (const report::charts::AxisLine& line : m_chart.axis) {
            m_painter.setPen(ink::edgePen(m_ink, m_ink.hair, 1));
            if (line.value != 0)
                m_painter.drawLine(QPointF(m_chart.plot.left, line.y), QPointF(m_chart.plot.right(), line.y));
            m_painter.setPen(m_ink.text);
            const QRectF label(m_chart.plot.left - 10.5 * m_ink.base, line.y - m_ink.base, 10 * m_ink.base,
                               2 * m_ink.base);
            m_painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, QString::number(line.value));
        }
    }

    void paintZeroLine()
    {
        m_painter.setPen(ink::edgePen(m_ink, m_ink.line, 1.5));
        const double y = m_chart.plot.bottom();
        m_painter.drawLine(QPointF(m_chart.plot.left, y), QPointF(m_chart.plot.right(), y));
    }

    void paintBar(const report::charts::ChartBar& bar)
    {
        if (bar.bar.height <= 0) return;
        const QRectF box = rectOf(bar.bar, m_ink);
        switch (bar.kind) {
            case report::charts::BarKind::Full: paintFilled(box); break;
            case report::charts::BarKind::FewNights:
                m_painter.fillRect(box, m_ink.surface);
                ink::paintStripes(m_painter, box, m_ink, ink::markColour(m_ink));
                outline(box, ink::edgePen(m_ink, ink::markColour(m_ink)));
                break;
            case report::charts::BarKind::NothingRecorded:
                ink::paintStripes(m_painter, box, m_ink, m_ink.line);
                outline(box, ink::dashedPen(m_ink, m_ink.line));
                break;
            case report::charts::BarKind::NotOver: break;
        }
    }

    void paintFilled(const QRectF& box)
    {
        m_painter.fillRect(box, m_ink.accent);
        if (m_ink.ground == ink::Ground::Night) outline(box, ink::edgePen(m_ink, m_ink.line, 2));
    }

    void outline(const QRectF& box, const QPen& pen)
    {
        const double half = pen.widthF() / 2;
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(box.adjusted(half, half, -half, -half));
    }

    void paintCount(const report::charts::ChartBar& bar)
    {
        if (bar.kind == report::charts::BarKind::NothingRecorded ||
            bar.kind == report::charts::BarKind::NotOver)
            return;
        const QFont font = ink::inkFont(m_ink, m_ink.base, bar.kind == report::charts::BarKind::Full);
        const QString count = QString::number(bar.cramps);
        const QFontMetricsF metrics(font);
        const double width = metrics.horizontalAdvance(count) + 0.3 * m_ink.base;
        const double height = 1.05 * m_ink.base;
        const QRectF patch(bar.bar.left + (bar.bar.width - width) / 2,
                           bar.bar.top - height - 0.12 * m_ink.base, width, height);
        m_painter.fillRect(patch, m_ink.surface);
        m_painter.setFont(font);
        m_painter.setPen(m_ink.text);
        m_painter.drawText(patch.adjusted(0, -m_ink.base, 0, m_ink.base), Qt::AlignCenter, count);
    }

    void paintStrip(const report::charts::ChartBar& bar)
    {
        const QPen edge(m_ink.text, m_ink.stroke, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        const std::vector<report::charts::StripBox> boxes = report::charts::stripBoxes(bar);
        // Edges of boxes that are as narrow as this would run together and look filled.
        const bool isNarrow = !boxes.empty() && boxes.front().box.width < narrowBox * m_ink.stroke;
        if (isNarrow)
            outline(rectOf({boxes.front().box.left, boxes.front().box.top,
                            boxes.back().box.right() - boxes.front().box.left, boxes.front().box.height},
                           m_ink),
                    edge);
        for (const report::charts::StripBox& box : boxes) {
            QRectF filled = rectOf(box.box, m_ink);
            if (!isNarrow) outline(filled, edge);
            filled.setWidth(filled.width() * box.filled);
            if (box.filled > 0) m_painter.fillRect(filled, m_ink.text);
        }
    }

    void paintUpright(const report::charts::ChartFlag& flag)
    {
        const QLineF upright(flag.x, flag.label.bottom(), flag.x, m_chart.plot.bottom());
        m_painter.setPen(ink::edgePen(m_ink, m_ink.surface, 4.5));
        m_painter.drawLine(upright);
        m_painter.setPen(ink::dashedPen(m_ink, m_ink.text, 1.5));
        m_painter.drawLine(upright);
    }

    // The month is written where it is new.
    void paintDates()
    {
        m_painter.setFont(ink::inkFont(m_ink, m_ink.base));
        m_painter.setPen(m_ink.text);
        std::optional<std::chrono::year_month> before;
        for (const report::charts::ChartBar& bar : m_chart.bars) {
            if (!bar.hasDate) continue;
            const std::chrono::year_month_day day = diary::calendarDay(bar.span.from);
            const std::chrono::year_month month = day.year() / day.month();
            const QString text = before == month ? QString::number(static_cast<unsigned>(day.day()))
                                                 : QString::fromStdString(m_words.shortDate(bar.span.from));
            before = month;
            const double middle = bar.slot.left + bar.slot.width / 2;
            const QRectF box(middle - 3 * m_ink.base, m_chart.datesTop, 6 * m_ink.base, 1.3 * m_ink.base);
            m_painter.drawText(box, Qt::AlignCenter, text);
        }
    }

    QPainter& m_painter;
    const report::charts::WeeklyChart& m_chart;
    const ink::Ink& m_ink;
    const report::summary::ReportWords& m_words;
};

bool holds(const report::charts::WeeklyChart& chart, report::charts::BarKind kind)
{
    return std::any_of(chart.bars.begin(), chart.bars.end(),
                       [kind](const report::charts::ChartBar& bar) { return bar.kind == kind; });
}

}  // namespace

void paintWeeklyChart(QPainter& painter, const report::charts::WeeklyChart& chart, const ink::Ink& ink,
                      const report::summary::ReportWords& words)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    ChartPainter(painter, chart, ink, words).paint();
    painter.restore();
}

void paintFlag(QPainter& painter, const QRectF& box, const QString& letter, const ink::Ink& ink)
{
    painter.fillRect(box, ink.text);
    painter.setFont(ink::inkFont(ink, ink.base, true));
    painter.setPen(ink.surface);
    painter.drawText(box.adjusted(0, -ink.base, 0, ink.base), Qt::AlignCenter, letter);
}

QStringList chartLegend(const report::charts::WeeklyChart& chart, const report::summary::ReportWords& words)
{
    const auto word = [&words](const char* key) { return QString::fromStdString(words.of(key)); };
    QStringList legend;
    if (chart.bars.empty()) return legend;
    const bool hasShares = chart.weeksPerBar > 1 || chart.isByMonth;
    legend << word(hasShares ? "chart.share" : "chart.boxes");
    if (holds(chart, report::charts::BarKind::FewNights)) legend << word("chart.striped");
    if (holds(chart, report::charts::BarKind::NothingRecorded)) legend << word("chart.dashed");
    if (std::any_of(chart.bars.begin(), chart.bars.end(),
                    [](const report::charts::ChartBar& bar) { return bar.isPart; }))
        legend << word("chart.narrow");
    return legend;
}

}  // namespace cramp::paper::charts
