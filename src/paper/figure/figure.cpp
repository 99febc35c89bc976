// SPDX-License-Identifier: MIT
#include "paper/figure/figure.h"

#include "paper/figure/figure_arrow.h"
#include "paper/figure/figure_ink.h"
#include "paper/figure/figure_props.h"
#include "paper/figure/figure_shape.h"
#include "paper/ink/strokes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cramp::paper::figure
{

namespace
{

constexpr double gapBetweenPoses = 0.16;  // of a pose's width
constexpr double edgeWidth = 0.007;       // of the body's height
constexpr double haloWidth = 1.6;         // edges, between the near leg and what lies behind it
constexpr double apartAhead = 0.03;       // how far the far leg stands out where the near one hides it
constexpr double apartAbove = 0.012;
constexpr double hidden = 0.06;        // as near as this they hide each other
constexpr double mattressDepth = 0.1;  // of the body's height, edge included

struct Piece {
    QPainterPath path;
    QColor fill;
};

class FigurePainter
{
public:
    FigurePainter(QPainter& painter, const QTransform& placed, const ink::Ink& ink)
        : m_painter(painter),
          m_placed(placed),
          m_person(ink.figurePerson),
          m_colours(figureInk(ink)),
          m_edge(std::max(ink.stroke, edgeWidth * std::abs(placed.m22())))
    {
    }

    void surroundings(const guide::StretchMotion& motion, const guide::FigureBounds& bounds,
                      const guide::FigurePoints& points)
    {
        paintSurroundings(m_painter, motion, bounds, points, m_placed, m_colours, m_edge);
    }

    void figure(const guide::StretchMotion& motion, const guide::FigurePoints& points)
    {
        const double covered = coveredPart(points);
        const LegShape far = legShape(setApart(points.farLeg, covered), m_person);
        const LegShape near = legShape(points.nearLeg, m_person);
        arm(armShape(points.farArm), false);
        farLeg(far);
        paintBetweenLegs(m_painter, motion, points, m_placed, m_colours, m_edge);
        head(points);
        if (covered == 0) halo(near, far);
        nearHalf(bodyShape(points, m_person), near);
        muscle(muscleShape(motion.muscle, points.nearLeg), limbOf(motion.muscle, near));
        together({{bodyShape(points, m_person).shirt, m_colours.shirt}}, m_colours.edge);
        paintBeforeLegs(m_painter, motion, points, m_placed, m_colours, m_edge);
        arm(armShape(points.nearArm), true);
        for (const PullArrow& arrow : pullArrows(motion, points))
            paintArrow(m_painter, arrow, m_placed, m_colours, m_edge);
    }

private:
    // One outline around all of them: first every edge, then every fill over the edges inside.
    void together(const std::vector<Piece>& pieces, const QColor& edge)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(edge, 2 * m_edge, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const Piece& piece : pieces)
            m_painter.drawPath(m_placed.map(piece.path));
        m_painter.setPen(Qt::NoPen);
        for (const Piece& piece : pieces) {
            m_painter.setBrush(piece.fill);
            m_painter.drawPath(m_placed.map(piece.path));
        }
    }

    // An edge inside the figure: between cloth and skin.
    void seam(const QPainterPath& path, const QColor& edge, const QColor& fill)
    {
        m_painter.setBrush(fill);
        m_painter.setPen(QPen(edge, m_edge, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(m_placed.map(path));
    }

    static std::vector<Piece> piecesOf(const LegShape& shape, const QColor& skin)
    {
        return {{shape.thigh, skin},
                {shape.knee, skin},
                {shape.shank, skin},
                {shape.foot, skin},
                {shape.toes, skin}};
    }

    void leg(const LegShape& shape, const QColor& skin, const QColor& edge)
    {
        together(piecesOf(shape, skin), edge);
    }

    // A gap between the near leg and the far one, cut into the far one alone.
    void halo(const LegShape& near, const LegShape& far)
    {
        QPainterPathStroker edges;
        edges.setWidth(2 * m_edge + 1);
        QPainterPath behind;
        behind.setFillRule(Qt::WindingFill);
        for (const QPainterPath& part : {far.thigh, far.knee, far.shank, far.foot, far.toes, far.shorts}) {
            behind.addPath(m_placed.map(part));
            behind.addPath(edges.createStroke(m_placed.map(part)));
        }
        m_painter.save();
        m_painter.setClipPath(behind, Qt::IntersectClip);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(
            QPen(m_colours.halo, 2 * (1 + haloWidth) * m_edge, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const Piece& piece : piecesOf(near, {}))
            m_painter.drawPath(m_placed.map(piece.path));
        m_painter.restore();
    }

    void farLeg(const LegShape& shape)
    {
        leg(shape, m_colours.farSkin, m_colours.farEdge);
        together({{shape.shorts, m_colours.farShorts}}, m_colours.farEdge);
    }

    void nearHalf(const BodyShape& body, const LegShape& shape)
    {
        leg(shape, m_colours.skin, m_colours.edge);
        together({{body.pelvis, m_colours.shorts}, {shape.shorts, m_colours.shorts}}, m_colours.edge);
    }

    void arm(const ArmShape& shape, bool isNear)
    {
        const QColor skin = isNear ? m_colours.skin : m_colours.farSkin;
        const QColor edge = isNear ? m_colours.edge : m_colours.farEdge;
        together({{shape.thumb, skin},
                  {shape.upperArm, skin},
                  {shape.elbow, skin},
                  {shape.forearm, skin},
                  {shape.hand, skin}},
                 edge);
        together({{shape.sleeve, isNear ? m_colours.shirt : m_colours.farShirt}}, edge);
    }

    void head(const guide::FigurePoints& points)
    {
        const HeadShape shape = headShape(points, m_person);
        if (!shape.bun.isEmpty()) seam(shape.bun, m_colours.edge, m_colours.hair);
        together({{bodyShape(points, m_person).neck, m_colours.skin}, {shape.face, m_colours.skin}},
                 m_colours.edge);
        seam(shape.hair, m_colours.edge, m_colours.hair);
        seam(shape.ear, m_colours.edge, m_colours.skin);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.edge);
        m_painter.drawPath(m_placed.map(shape.eye));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_colours.edge, m_edge, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawPath(m_placed.map(shape.lines));
    }

    // Within its limb.
    void muscle(const QPainterPath& shape, const QPainterPath& limb)
    {
        const QPainterPath path = m_placed.map(shape);
        m_painter.save();
        m_painter.setClipPath(m_placed.map(limb), Qt::IntersectClip);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.muscle);
        m_painter.drawPath(path);
        m_painter.save();
        m_painter.setClipPath(path, Qt::IntersectClip);
        m_painter.setPen(QPen(m_colours.stripe, m_edge, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLines(ink::stripesWithin(path.boundingRect(), 3.6 * m_edge));
        m_painter.restore();
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(
            QPen(m_colours.muscleEdge, 1.4 * m_edge, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(path);
        m_painter.restore();
    }

    // How far the near leg hides the far one, 0 to 1.
    static double coveredPart(const guide::FigurePoints& points)
    {
        const auto away = [](guide::FigurePoint one, guide::FigurePoint other) {
            return std::hypot(one.x - other.x, one.y - other.y);
        };
        const guide::LegPoints& near = points.nearLeg;
        const guide::LegPoints& far = points.farLeg;
        const double most =
            std::max({away(near.knee, far.knee), away(near.ankle, far.ankle), away(near.toe, far.toe)});
        return std::max(0.0, 1 - most / hidden);
    }

    // A leg that is hidden is seen a little ahead and above, as from slightly above.
    static guide::LegPoints setApart(guide::LegPoints far, double covered)
    {
        for (guide::FigurePoint* place : {&far.hip, &far.knee, &far.ankle, &far.heel, &far.ball, &far.toe}) {
            place->x += covered * apartAhead;
            place->y += covered * apartAbove;
        }
        return far;
    }

    QPainter& m_painter;
    const QTransform& m_placed;
    ink::FigurePerson m_person;
    FigureInk m_colours;
    double m_edge;
};

// As large as fits; stands at the bottom of the area.
QTransform placedIn(const QRectF& area, const guide::FigureBounds& bounds, Facing facing)
{
    const double width = bounds.right - bounds.left;
    const double height = bounds.top - bounds.bottom;
    const double scale = std::min(area.width() / width, area.height() / height);
    QTransform placed;
    placed.translate(area.center().x(), area.center().y() + scale * (bounds.top + bounds.bottom) / 2);
    placed.scale(facing == Facing::Right ? scale : -scale, -scale);
    placed.translate(-(bounds.left + bounds.right) / 2, 0);
    return placed;
}

void paintPlaced(QPainter& painter, const QRectF& area, const guide::StretchMotion& motion,
                 const guide::FigureBounds& bounds, guide::FigurePoints points, Facing facing,
                 const ink::Ink& ink)
{
    const QTransform placed = placedIn(area, bounds, facing);
    FigurePainter figure(painter, placed, ink);
    figure.surroundings(motion, bounds, points);
    if (motion.stride != 0) points = guide::moved(points, -points.hip.x);
    figure.figure(motion, points);
}

// How the poses are set out in rows: so that each is as large as can be.
struct Grid {
    int columns = 1;
    int rows = 1;
    QSizeF pose;  // the room that one of them fills
};

QSizeF fitted(const QSizeF& shape, const QSizeF& room)
{
    return shape * std::min(room.width() / shape.width(), room.height() / shape.height());
}

Grid gridOf(int poses, const QSizeF& shape, const QSizeF& room)
{
    Grid best;
    for (int columns = poses; columns >= 1; --columns) {
        const int rows = (poses + columns - 1) / columns;
        const QSizeF cell(room.width() / columns / (1 + gapBetweenPoses), room.height() / rows);
        const QSizeF pose = fitted(shape, cell);
        if (pose.height() > 1.05 * best.pose.height()) best = {columns, rows, pose};
    }
    return best;
}

guide::FigureBounds boundsOf(const guide::StretchMotion& motion, Framing framing)
{
    guide::FigureBounds bounds = guide::boundsOf(motion);
    if (const QRectF arrows = arrowBounds(motion); !arrows.isNull()) {
        bounds.left = std::min(bounds.left, arrows.left());
        bounds.right = std::max(bounds.right, arrows.right());
        bounds.bottom = std::min(bounds.bottom, arrows.top());
        bounds.top = std::max(bounds.top, arrows.bottom());
    }
    const guide::FigureProp* bed = motion.prop(guide::PropKind::Bed);
    if (framing == Framing::Close && bed != nullptr) bounds.bottom = bed->place.y - mattressDepth;
    return bounds;
}

// What lies below the mattress is cut off.
void clipTo(QPainter& painter, const QRectF& area, Framing framing)
{
    if (framing == Framing::Close) painter.setClipRect(area, Qt::IntersectClip);
}

Grid gridOf(const guide::StretchMotion& motion, const guide::FigureBounds& bounds, const QSizeF& room)
{
    return gridOf(static_cast<int>(motion.poses.size()),
                  {bounds.right - bounds.left, bounds.top - bounds.bottom}, room);
}

}  // namespace

void paintFigure(QPainter& painter, const QRectF& area, const guide::StretchMotion& motion,
                 const guide::FigurePoints& points, Facing facing, const ink::Ink& ink, Framing framing)
{
    painter.save();
    clipTo(painter, area, framing);
    paintPlaced(painter, area, motion, boundsOf(motion, framing), points, facing, ink);
    painter.restore();
}

void paintKeyPoses(QPainter& painter, const QRectF& area, const guide::StretchMotion& motion, Facing facing,
                   const ink::Ink& ink, Framing framing)
{
    const guide::FigureBounds bounds = boundsOf(motion, framing);
    const Grid grid = gridOf(motion, bounds, area.size());
    const double width = area.width() / grid.columns;
    const double height = area.height() / grid.rows;
    painter.save();
    int number = 0;
    for (const guide::KeyPose& pose : motion.poses) {
        const int row = number / grid.columns;
        const int inRow = number % grid.columns;
        const int column = facing == Facing::Right ? inRow : grid.columns - 1 - inRow;
        const QRectF cell(area.left() + column * width, area.top() + row * height, width, height);
        const double margin = gapBetweenPoses * width / 2;
        painter.save();
        clipTo(painter, cell, framing);
        paintPlaced(painter, cell.adjusted(margin, 0, -margin, 0), motion, bounds, guide::figureOf(pose),
                    facing, ink);
        painter.restore();
        ++number;
    }
    painter.restore();
}

QSizeF keyPosesSize(const guide::StretchMotion& motion, const QSizeF& room)
{
    const Grid grid = gridOf(motion, boundsOf(motion, Framing::Whole), room);
    return {grid.columns * grid.pose.width() * (1 + gapBetweenPoses), grid.rows * grid.pose.height()};
}

}  // namespace cramp::paper::figure
