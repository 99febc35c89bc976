// SPDX-License-Identifier: MIT
#include "paper/figure/figure_props.h"

#include "paper/figure/figure_bike.h"
#include "paper/figure/figure_circle.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace cramp::paper::figure
{

namespace
{

constexpr double floorDepth = 0.02;
constexpr double tileLength = 0.3;
constexpr double towelWidth = 0.03;

class PropPainter
{
public:
    PropPainter(QPainter& painter, const guide::FigureBounds& bounds, bool walks, const QTransform& placed,
                const FigureInk& ink, double thin)
        : m_painter(painter),
          m_bounds(bounds),
          m_walks(walks),
          m_placed(placed),
          m_ink(ink),
          m_thin(thin)
    {
    }

    void floor(double carried)
    {
        line({m_bounds.left, 0}, {m_bounds.right, 0}, 2);
        if (!m_walks) return;
        const double first = m_bounds.left + tileLength - std::fmod(carried, tileLength);
        const int tiles = static_cast<int>(std::ceil((m_bounds.right - first) / tileLength));
        for (int tile = 0; tile < tiles; ++tile) {
            const double x = first + tile * tileLength;
            line({x, 0}, {x - floorDepth, -floorDepth}, 1);
        }
    }

    void paint(const guide::FigureProp& prop)
    {
        const double x = prop.place.x;
        const double y = prop.place.y;
        switch (prop.kind) {
            case guide::PropKind::Wall: box(x, 0, x + .05, m_bounds.top); return;
            case guide::PropKind::Step:
                box(x, 0, m_bounds.right, y);
                line({x, y}, {m_bounds.right, y}, 2);
                return;
            case guide::PropKind::Chair: chair(x, y, -1, .28); return;
            case guide::PropKind::ChairBack: chair(x, .265, 1, y - .265); return;
            case guide::PropKind::Bed: bed(x, y); return;
            case guide::PropKind::Rail: rail(x, y); return;
            case guide::PropKind::Towel:
            case guide::PropKind::Bike:
            case guide::PropKind::Circle:
            case guide::PropKind::Ball: return;
        }
    }

private:
    void box(double left, double bottom, double right, double top)
    {
        QPainterPath path;
        path.addRect(QRectF(QPointF(left, bottom), QPointF(right, top)));
        shape(path);
    }

    void rounded(double left, double bottom, double right, double top, double radius)
    {
        QPainterPath path;
        path.addRoundedRect(QRectF(QPointF(left, bottom), QPointF(right, top)), radius, radius);
        shape(path);
    }

    void shape(const QPainterPath& path)
    {
        m_painter.setPen(QPen(m_ink.propEdge, m_thin, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        m_painter.setBrush(m_ink.prop);
        m_painter.drawPath(m_placed.map(path));
    }

    void line(QPointF from, QPointF to, double widths)
    {
        m_painter.setPen(QPen(m_ink.propEdge, widths * m_thin, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(m_placed.map(QLineF(from, to)));
    }

    // A seat whose front edge is at x; the back stands on the side that `back` tells (-1 left, 1 right: there
    // the back is at x, towards the figure).
    void chair(double x, double y, int back, double backHeight)
    {
        const double left = back < 0 ? x - .27 : x;
        const double right = left + .27;
        const double backAt = back < 0 ? left : x;
        for (const double leg : {left + .01, right - .035})
            box(leg, 0, leg + .025, y - .01);
        rounded(backAt - (back < 0 ? .012 : 0), y - .02, backAt + (back < 0 ? .013 : .025), y + backHeight,
                .012);
        rounded(left, y - .03, right, y, .012);
    }

    void bed(double x, double y)
    {
        box(x + .03, 0, x + .06, y - .07);
        box(m_bounds.right - .08, 0, m_bounds.right - .05, y - .07);
        box(x, 0, x + .03, y + .22);
        rounded(x + .03, y - .09, m_bounds.right - .02, y, .02);
        rounded(x + .035, y, x + .21, y + .06, .03);
    }

    void rail(double x, double y)
    {
        if (m_walks) return rounded(m_bounds.left, y - .012, m_bounds.right, y + .014, .012);
        box(x - .012, 0, x + .012, y);
        rounded(x - .10, y - .012, x + .10, y + .014, .012);
    }

    QPainter& m_painter;
    const guide::FigureBounds& m_bounds;
    bool m_walks;  // the floor passes by below
    const QTransform& m_placed;
    const FigureInk& m_ink;
    double m_thin;
};

void paintTowel(QPainter& painter, const guide::FigurePoints& points, const QTransform& placed,
                const FigureInk& ink, double thin)
{
    const auto at = [](guide::FigurePoint p) { return QPointF(p.x, p.y); };
    const guide::LegPoints& leg = points.nearLeg;
    const QPointF sole = at(leg.ball) + (at(leg.ball) - at(leg.heel)) * .06;
    const QPointF grip = (at(points.nearArm.wrist) + at(points.nearArm.fingertip)) / 2;
    const QPointF above = at(leg.toe) * .35 + at(leg.ball) * .65 + (at(leg.ankle) - at(leg.heel)) * .55;
    QPainterPath path(grip);
    path.lineTo(above);
    path.quadTo(at(leg.toe), sole);
    QPen pen(ink.edge, towelWidth * std::abs(placed.m22()), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(placed.map(path));
    pen.setColor(ink.cloth);
    pen.setWidthF(pen.widthF() - 2 * thin);
    painter.setPen(pen);
    painter.drawPath(placed.map(path));
}

void paintBall(QPainter& painter, guide::FigurePoint floor, const guide::LegPoints& leg,
               const QTransform& placed, const FigureInk& ink, double thin)
{
    const double foot = (leg.heel.x + leg.ball.x) / 2;
    QPainterPath path;
    path.addEllipse(QPointF((floor.x + foot) / 2, floor.y + guide::ballRadius), guide::ballRadius,
                    guide::ballRadius);
    painter.setPen(QPen(ink.propEdge, thin));
    painter.setBrush(ink.cloth);
    painter.drawPath(placed.map(path));
}

}  // namespace

void paintSurroundings(QPainter& painter, const guide::StretchMotion& motion,
                       const guide::FigureBounds& bounds, const guide::FigurePoints& points,
                       const QTransform& placed, const FigureInk& ink, double thin)
{
    PropPainter props(painter, bounds, motion.stride != 0, placed, ink, thin);
    props.floor(points.hip.x + 100 * tileLength);
    for (const guide::FigureProp& prop : motion.props)
        props.paint(prop);
    if (const guide::FigureProp* bike = motion.prop(guide::PropKind::Bike))
        paintBike(painter, bike->place, points.farLeg, placed, ink, thin);
}

void paintBetweenLegs(QPainter& painter, const guide::StretchMotion& motion,
                      const guide::FigurePoints& points, const QTransform& placed, const FigureInk& ink,
                      double thin)
{
    if (const guide::FigureProp* bike = motion.prop(guide::PropKind::Bike))
        paintNearPedal(painter, bike->place, points.nearLeg, placed, ink, thin);
    if (const guide::FigureProp* ball = motion.prop(guide::PropKind::Ball))
        paintBall(painter, ball->place, points.nearLeg, placed, ink, thin);
    if (const guide::FigureProp* ring = motion.prop(guide::PropKind::Circle))
        paintCircle(painter, CircleHalf::Far, ring->place, points.nearLeg.ankle, placed, ink, thin);
}

void paintBeforeLegs(QPainter& painter, const guide::StretchMotion& motion, const guide::FigurePoints& points,
                     const QTransform& placed, const FigureInk& ink, double thin)
{
    if (motion.prop(guide::PropKind::Towel) != nullptr) paintTowel(painter, points, placed, ink, thin);
    if (const guide::FigureProp* ring = motion.prop(guide::PropKind::Circle))
        paintCircle(painter, CircleHalf::Near, ring->place, points.nearLeg.ankle, placed, ink, thin);
}

}  // namespace cramp::paper::figure
