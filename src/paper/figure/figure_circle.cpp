// SPDX-License-Identifier: MIT
#include "paper/figure/figure_circle.h"

#include "guide/stretch_motion.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace cramp::paper::figure
{

namespace
{

constexpr int parts = 24;  // of half the ring
constexpr double arrowLong = 0.052;
constexpr double arrowWide = 0.026;

// The ring, its middle at 0: u from 0 to 1 is once round, along the foot at a quarter (the near half) and
// back at three.
class Ring
{
public:
    Ring(guide::FigurePoint middle, guide::FigurePoint ankle) : m_middle(middle.x, middle.y)
    {
        const QPointF foot = m_middle - QPointF(ankle.x, ankle.y);
        m_along = foot / std::hypot(foot.x(), foot.y());
        m_across = QPointF(-m_along.y(), m_along.x());
    }

    QPointF at(double u) const
    {
        const double angle = 2 * std::numbers::pi * u;
        return m_middle - m_across * (guide::circle::across * std::cos(angle)) +
               m_along * (guide::circle::along * std::sin(angle));
    }

    QPainterPath half(CircleHalf half) const
    {
        const double first = half == CircleHalf::Near ? 0 : 0.5;
        QPainterPath path(at(first));
        for (int part = 1; part <= parts; ++part)
            path.lineTo(at(first + 0.5 * part / parts));
        return path;
    }

    // In the middle of a half, the way the foot goes.
    QPainterPath arrow(CircleHalf half) const
    {
        const QPointF place = at(half == CircleHalf::Near ? 0.25 : 0.75);
        const QPointF ahead = m_across * (half == CircleHalf::Near ? arrowLong : -arrowLong);
        const QPointF beside = m_along * arrowWide;
        QPainterPath path(place + ahead / 2);
        path.lineTo(place - ahead / 2 + beside);
        path.lineTo(place - ahead / 2 - beside);
        path.closeSubpath();
        return path;
    }

private:
    QPointF m_middle;
    QPointF m_along;
    QPointF m_across;
};

}  // namespace

void paintCircle(QPainter& painter, CircleHalf half, guide::FigurePoint middle, guide::FigurePoint ankle,
                 const QTransform& placed, const FigureInk& ink, double thin)
{
    const Ring ring(middle, ankle);
    const QPainterPath line = placed.map(ring.half(half));
    const QPainterPath arrow = placed.map(ring.arrow(half));
    const Qt::PenCapStyle cap = Qt::FlatCap;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink.markEdge, 4.6 * thin, Qt::SolidLine, cap));
    painter.drawPath(line);
    painter.setPen(QPen(ink.mark, 2.4 * thin, Qt::SolidLine, cap));
    painter.drawPath(line);
    painter.setPen(QPen(ink.markEdge, 2 * thin, Qt::SolidLine, cap, Qt::RoundJoin));
    painter.drawPath(arrow);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.mark);
    painter.drawPath(arrow);
}

}  // namespace cramp::paper::figure
