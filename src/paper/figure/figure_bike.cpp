// SPDX-License-Identifier: MIT
#include "paper/figure/figure_bike.h"

#include "guide/stretch_motion.h"
#include "paper/figure/figure_frame.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace cramp::paper::figure
{

namespace
{

constexpr double tube = 0.03;
constexpr double crankWidth = 0.018;
constexpr double pedalHalf = 0.036;
constexpr double pedalDepth = 0.015;

class BikePainter
{
public:
    BikePainter(QPainter& painter, guide::FigurePoint axle, const QTransform& placed, const FigureInk& ink,
                double thin)
        : m_painter(painter),
          m_axle(axle.x, axle.y),
          m_placed(placed),
          m_ink(ink),
          m_thin(thin)
    {
    }

    void frame()
    {
        const QPointF saddle = at(guide::bike::saddle.x, guide::bike::saddle.y);
        const QPointF grip = at(guide::bike::grip.x, guide::bike::grip.y);
        const double floor = -m_axle.y();
        bar(at(-.10, floor + .04), saddle - QPointF(0, .02), tube);
        bar(at(.23, floor + .04), grip + QPointF(.05, -.02), tube);
        rounded(at(guide::bike::back + .04, floor + .03), at(guide::bike::front - .03, floor + .06), .012);
        for (const double foot : {guide::bike::back, guide::bike::front - .08})
            rounded(at(foot, floor), at(foot + .08, floor + .03), .012);
        housing();
        bar(grip + QPointF(.07, -.03), grip + QPointF(-.03, 0), .022);
        shape(
            smoothThrough({saddle + QPointF(-.09, 0), saddle + QPointF(.02, 0), saddle + QPointF(.10, -.004),
                           saddle + QPointF(.10, -.018), saddle + QPointF(.02, -.026),
                           saddle + QPointF(-.06, -.034), saddle + QPointF(-.10, -.022)}));
    }

    void pedal(const guide::LegPoints& leg)
    {
        const QPointF ball(leg.ball.x, leg.ball.y);
        const QPointF sole = ball - QPointF(leg.heel.x, leg.heel.y);
        const QPointF along = sole / std::hypot(sole.x(), sole.y());
        const QPointF down = QPointF(along.y(), -along.x()) * pedalDepth;
        bar(m_axle, ball + down / 2, crankWidth);
        QPainterPath board(ball - along * pedalHalf);
        board.lineTo(ball + along * pedalHalf);
        board.lineTo(ball + along * pedalHalf + down);
        board.lineTo(ball - along * pedalHalf + down);
        board.closeSubpath();
        shape(board);
    }

    void axle()
    {
        QPainterPath hub;
        hub.addEllipse(m_axle, .018, .018);
        shape(hub);
    }

private:
    QPointF at(double x, double y) const { return m_axle + QPointF(x, y); }

    // The flywheel in its case.
    void housing()
    {
        shape(smoothThrough({at(-.06, .03), at(.0, .07), at(.10, .085), at(.20, .06), at(.24, -.01),
                             at(.20, -.08), at(.10, -.11), at(.0, -.08), at(-.06, -.04)}));
        QPainterPath wheel;
        wheel.addEllipse(at(.125, -.015), .07, .07);
        shape(wheel);
    }

    void bar(QPointF from, QPointF to, double width)
    {
        m_painter.setBrush(Qt::NoBrush);
        const QLineF line = m_placed.map(QLineF(from, to));
        const double outer = width * std::abs(m_placed.m22());
        m_painter.setPen(QPen(m_ink.propEdge, outer, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(line);
        m_painter.setPen(QPen(m_ink.prop, outer - 2 * m_thin, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(line);
    }

    void rounded(QPointF from, QPointF to, double radius)
    {
        QPainterPath path;
        path.addRoundedRect(QRectF(from, to), radius, radius);
        shape(path);
    }

    void shape(const QPainterPath& path)
    {
        m_painter.setPen(QPen(m_ink.propEdge, m_thin, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        m_painter.setBrush(m_ink.prop);
        m_painter.drawPath(m_placed.map(path));
    }

    QPainter& m_painter;
    QPointF m_axle;
    const QTransform& m_placed;
    const FigureInk& m_ink;
    double m_thin;
};

}  // namespace

void paintBike(QPainter& painter, guide::FigurePoint axle, const guide::LegPoints& farLeg,
               const QTransform& placed, const FigureInk& ink, double thin)
{
    BikePainter bike(painter, axle, placed, ink, thin);
    bike.pedal(farLeg);
    bike.frame();
}

void paintNearPedal(QPainter& painter, guide::FigurePoint axle, const guide::LegPoints& nearLeg,
                    const QTransform& placed, const FigureInk& ink, double thin)
{
    BikePainter bike(painter, axle, placed, ink, thin);
    bike.pedal(nearLeg);
    bike.axle();
}

}  // namespace cramp::paper::figure
