// SPDX-License-Identifier: MIT
#include "paper/figure/figure_arrow.h"

#include "paper/figure/figure_frame.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace cramp::paper::figure
{

namespace
{

// Heights of the body.
constexpr double arrowLength = .15;
constexpr double shaftHalf = .013;
constexpr double headHalf = .034;
constexpr double headLength = .056;
constexpr double behindTrunk = .115;  // of the middle of the trunk, where its back ends
constexpr double besideFoot = .052;
constexpr double leastTurn = .045;  // of the toes against the heel
constexpr double leastLean = .075;  // of the shoulder
constexpr double leastHeel = .03;

double length(QPointF way)
{
    return std::hypot(way.x(), way.y());
}

QPointF unit(QPointF way)
{
    return way / length(way);
}

bool isRubbed(const guide::StretchMotion& motion)
{
    return motion.heldPose().nearHand == guide::HandRest::Leg;
}

// What the arrows of a motion that is held are found from: its last two poses, and where it is now.
class HeldArrows
{
public:
    HeldArrows(const guide::StretchMotion& motion, const guide::FigurePoints& now)
        : m_before(guide::figureOf(motion.poses[motion.poses.size() - 2])),
          m_held(guide::figureOf(motion.heldPose())),
          m_now(now),
          m_isOnBall(motion.heldPose().nearFoot == guide::FootRest::Ball)
    {
    }

    std::vector<PullArrow> all()
    {
        if (!knee()) heel();
        toes();
        lean();
        return m_arrows;
    }

private:
    // A knee that is straightened.
    bool knee()
    {
        const QPointF way = point(m_held.nearLeg.knee) - point(m_before.nearLeg.knee);
        if (length(way) < 2 * leastTurn) return false;
        const QPointF knee = point(m_now.nearLeg.knee);
        const QPointF along = unit(way);
        add(knee - along * (besideFoot + arrowLength), along, grownAt(knee, point(m_held.nearLeg.knee), way));
        return true;
    }

    // A heel that sinks, or that comes up or slides far.
    void heel()
    {
        const QPointF way = point(m_held.nearLeg.heel) - point(m_before.nearLeg.heel);
        if (length(way) < (m_isOnBall ? leastHeel : 2 * leastTurn)) return;
        const QPointF heel = point(m_now.nearLeg.heel);
        const QPointF along = unit(way);
        const double grown = grownAt(heel, point(m_held.nearLeg.heel), way);
        if (m_isOnBall) {
            const QPointF behind = unit(heel - point(m_now.nearLeg.ball)) * besideFoot;
            return add(heel + behind - along * arrowLength * .8, along, grown);
        }
        const QPointF tail = heel - along * (2 * besideFoot + arrowLength);
        add(tail, along, grown);
    }

    // Toes that turn towards the shin, beyond what the whole foot moves.
    void toes()
    {
        const QPointF way = point(m_held.nearLeg.toe) - point(m_before.nearLeg.toe);
        const QPointF heelWay = point(m_held.nearLeg.heel) - point(m_before.nearLeg.heel);
        if (length(way) < leastTurn || length(heelWay) > leastTurn) return;
        const QPointF toe = point(m_now.nearLeg.toe);
        const QPointF beyond = unit(toe - point(m_now.nearLeg.heel)) * besideFoot;
        const QPointF along = unit(way);
        add(toe + beyond - along * arrowLength / 2, along, grownAt(toe, point(m_held.nearLeg.toe), way));
    }

    // The body leans: the arrow pushes at the hips where these move on too.
    void lean()
    {
        const QPointF shoulderWay = point(m_held.shoulder) - point(m_before.shoulder);
        const QPointF hipWay = point(m_held.hip) - point(m_before.hip);
        if (length(shoulderWay) < leastLean) return;
        const bool hipsMove = hipWay.x() > leastTurn;
        const QPointF way = hipsMove ? hipWay : shoulderWay;
        const guide::FigurePoint held = hipsMove ? m_held.hip : m_held.shoulder;
        const QPointF from = point(hipsMove ? m_now.hip : m_now.shoulder);
        const QPointF along = unit(way);
        add(from - along * (behindTrunk + arrowLength), along, grownAt(from, point(held), way));
    }

    static double grownAt(QPointF now, QPointF held, QPointF way)
    {
        return std::clamp(2 * (1 - length(now - held) / length(way)) - 1, 0.0, 1.0);
    }

    void add(QPointF tail, QPointF along, double grown)
    {
        if (grown > 0) m_arrows.push_back({tail, tail + along * arrowLength, false, grown});
    }

    guide::FigurePoints m_before;
    guide::FigurePoints m_held;
    const guide::FigurePoints& m_now;
    bool m_isOnBall;
    std::vector<PullArrow> m_arrows;
};

// Along the limb that is rubbed, above it.
PullArrow rubbing(const guide::StretchMotion& motion, const guide::LegPoints& leg)
{
    const bool isShank = motion.muscle == guide::Muscle::Calf;
    const Frame limb(isShank ? leg.knee : leg.hip, isShank ? leg.ankle : leg.knee);
    // Of the thigh before the hands, which lie on it.
    return isShank ? PullArrow{limb.at(.25, .13), limb.at(.9, .13), true}
                   : PullArrow{limb.at(.9, .10), limb.at(1.55, .10), true};
}

// The foot goes to and fro between the first pose and the last.
PullArrow toAndFro(const guide::LegPoints& from, const guide::LegPoints& to)
{
    const QPointF middle = (point(from.toe) + point(to.toe)) / 2;
    const QPointF along = unit(point(to.toe) - point(from.toe)) * arrowLength * .6;
    const QPointF heel = (point(from.ankle) + point(to.ankle)) / 2;
    const QPointF beyond = unit(middle - heel) * (besideFoot + .03);
    return {middle + beyond - along, middle + beyond + along, true};
}

std::vector<PullArrow> repeatedArrows(const guide::StretchMotion& motion)
{
    if (motion.stride != 0 || motion.prop(guide::PropKind::Bike) || motion.prop(guide::PropKind::Circle))
        return {};
    const guide::LegPoints first = guide::figureOf(motion.poses.front()).nearLeg;
    const guide::LegPoints last = guide::figureOf(motion.heldPose()).nearLeg;
    if (length(point(last.toe) - point(first.toe)) > leastHeel) return {toAndFro(first, last)};
    if (isRubbed(motion)) return {rubbing(motion, last)};
    return {};
}

QPainterPath outlineOf(const PullArrow& arrow)
{
    const QPointF along = unit(arrow.head - arrow.tail);
    const QPointF beside(-along.y(), along.x());
    const double size = arrow.grown;
    const QPointF neck = arrow.head - along * headLength * size;
    const QPointF start = arrow.pointsBothWays ? arrow.tail + along * headLength
                                               : arrow.head + (arrow.tail - arrow.head) * size;
    QPainterPath path(arrow.head);
    path.lineTo(neck + beside * headHalf * size);
    path.lineTo(neck + beside * shaftHalf * size);
    path.lineTo(start + beside * shaftHalf * size);
    if (arrow.pointsBothWays) {
        path.lineTo(start + beside * headHalf);
        path.lineTo(arrow.tail);
        path.lineTo(start - beside * headHalf);
    }
    path.lineTo(start - beside * shaftHalf * size);
    path.lineTo(neck - beside * shaftHalf * size);
    path.lineTo(neck - beside * headHalf * size);
    path.closeSubpath();
    return path;
}

}  // namespace

std::vector<PullArrow> pullArrows(const guide::StretchMotion& motion, const guide::FigurePoints& now)
{
    return motion.kind == guide::MotionKind::Hold ? HeldArrows(motion, now).all() : repeatedArrows(motion);
}

QRectF arrowBounds(const guide::StretchMotion& motion)
{
    QRectF bounds;
    for (const PullArrow& arrow : pullArrows(motion, guide::figureOf(motion.heldPose())))
        bounds |= outlineOf(arrow).boundingRect().adjusted(-.01, -.01, .01, .01);
    return bounds;
}

void paintArrow(QPainter& painter, const PullArrow& arrow, const QTransform& placed, const FigureInk& ink,
                double thin)
{
    const QPainterPath path = placed.map(outlineOf(arrow));
    painter.setBrush(ink.mark);
    painter.setPen(QPen(ink.markEdge, 2 * thin, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.drawPath(path);
}

}  // namespace cramp::paper::figure
