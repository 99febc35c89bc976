// SPDX-License-Identifier: MIT
#include "paper/charts/span_painting.h"

#include "paper/ink/strokes.h"

#include <QPainter>

#include <algorithm>

namespace cramp::paper::charts
{

namespace
{

void paintAxis(QPainter& painter, const report::charts::Box& plot,
               const std::vector<report::charts::AxisLine>& axis, const ink::Ink& ink)
{
    painter.setFont(ink::inkFont(ink, ink.base));
    for (const report::charts::AxisLine& line : axis) {
        const bool isZero = line.value == 0;
        painter.setPen(ink::edgePen(ink, isZero ? ink.line : ink.hair, isZero ? 1.5 : 1));
        painter.drawLine(QPointF(plot.left, line.y), QPointF(plot.right(), line.y));
        painter.setPen(ink.text);
        const QRectF label(plot.left - 5 * ink.base, line.y - ink.base, 4.6 * ink.base, 2 * ink.base);
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, QString::number(line.value));
    }
}

void paintUnit(QPainter& painter, const report::charts::Box& box, const std::string& unit,
               const ink::Ink& ink)
{
    painter.setFont(ink::inkFont(ink, ink.base));
    painter.setPen(ink.text);
    painter.drawText(QRectF(box.left, box.top, box.width, box.height), Qt::AlignLeft | Qt::AlignVCenter,
                     QString::fromStdString(unit));
}

void paintBelow(QPainter& painter, double middle, double top, const QString& text, const ink::Ink& ink)
{
    painter.setPen(ink.text);
    painter.drawText(QRectF(middle - 4 * ink.base, top, 8 * ink.base, 1.3 * ink.base), Qt::AlignCenter, text);
}

void paintMark(QPainter& painter, const report::charts::SpanMark& mark, const ink::Ink& ink)
{
    if (mark.n == 0) return;
    const double half = std::min(mark.slot.width * 0.35, 0.7 * ink.base);
    if (mark.hasQuartiles) {
        painter.setPen(ink::edgePen(ink, ink::markColour(ink), 2.5));
        painter.drawLine(QPointF(mark.x, mark.q1), QPointF(mark.x, mark.q3));
    }
    const double thick = 5 * ink.stroke;
    painter.fillRect(QRectF(mark.x - half, mark.median - thick / 2, 2 * half, thick), ink::markColour(ink));
    const double radius = std::min(half * 0.5, 0.22 * ink.base);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.text);
    painter.drawEllipse(QPointF(mark.x, mark.largest), radius, radius);
    painter.setBrush(Qt::NoBrush);
}

}  // namespace

void paintHourChart(QPainter& painter, const report::charts::HourChart& chart, const std::string& unit,
                    const ink::Ink& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintUnit(painter, chart.unit, unit, ink);
    paintAxis(painter, chart.plot, chart.axis, ink);
    for (const report::charts::HourBar& bar : chart.bars) {
        const double middle = bar.slot.left + bar.slot.width / 2;
        if (bar.episodes > 0) {
            painter.fillRect(QRectF(bar.bar.left, bar.bar.top, bar.bar.width, bar.bar.height),
                             ink::markColour(ink));
            painter.setFont(ink::inkFont(ink, ink.base, true));
            paintBelow(painter, middle, bar.bar.top - 1.3 * ink.base, QString::number(bar.episodes), ink);
        }
        painter.setFont(ink::inkFont(ink, ink.base));
        if (bar.hasName)
            paintBelow(painter, middle, chart.namesTop,
                       QStringLiteral("%1").arg(bar.hour, 2, 10, QChar(u'0')), ink);
    }
    painter.restore();
}

void paintSpanChart(QPainter& painter, const report::charts::SpanChart& chart, const std::string& unit,
                    const ink::Ink& ink, const report::summary::ReportWords& words)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintUnit(painter, chart.unit, unit, ink);
    paintAxis(painter, chart.plot, chart.axis, ink);
    painter.setFont(ink::inkFont(ink, ink.base));
    for (const report::charts::SpanMark& mark : chart.marks) {
        paintMark(painter, mark, ink);
        if (mark.hasDate)
            paintBelow(painter, mark.x, chart.datesTop,
                       QString::fromStdString(words.shortDate(mark.span.from)), ink);
    }
    painter.restore();
}

}  // namespace cramp::paper::charts
