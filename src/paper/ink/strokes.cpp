// SPDX-License-Identifier: MIT
#include "paper/ink/strokes.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace cramp::paper::ink
{

QList<QLineF> stripesWithin(const QRectF& area, double distance)
{
    QList<QLineF> lines;
    if (area.isEmpty() || distance <= 0) return lines;
    // On such a line x + y is constant; steps are measured along an axis.
    const double step = distance * std::numbers::sqrt2;
    const double first = area.left() + area.top();
    const double last = area.right() + area.bottom();
    const int count = static_cast<int>(std::ceil((last - first) / step - 0.5));
    for (int i = 0; i < count; ++i) {
        const double sum = first + (i + 0.5) * step;
        const double left = std::max(area.left(), sum - area.bottom());
        const double right = std::min(area.right(), sum - area.top());
        if (right > left) lines.append(QLineF(left, sum - left, right, sum - right));
    }
    return lines;
}

void paintStripes(QPainter& painter, const QRectF& area, const Ink& ink, const QColor& colour)
{
    const double distance = ink.ground == Ground::Paper ? 140 : ink.base * 0.3;
    painter.setPen(QPen(colour, ink.stroke, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(stripesWithin(area, distance));
}

QPen edgePen(const Ink& ink, const QColor& colour, double widths)
{
    return {colour, widths * ink.stroke, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

QPen dashedPen(const Ink& ink, const QColor& colour, double widths)
{
    QPen pen(colour, widths * ink.stroke, Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
    pen.setDashPattern({3, 2});
    return pen;
}

}  // namespace cramp::paper::ink
