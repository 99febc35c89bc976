// SPDX-License-Identifier: MIT
#include "guide/stretch_motion.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace cramp::guide
{

namespace
{

// The joint angles in a row, then what is kept of a limb that rests: the tilts of the feet, the angles of the
// hands.
using Channels = std::array<double, 20>;
constexpr std::size_t nearTilt = 16;
constexpr std::size_t farTilt = 17;
constexpr std::size_t nearHandTurn = 18;
constexpr std::size_t farHandTurn = 19;

Channels channelsOf(const FigureAngles& a)
{
    return {a.trunk,
            a.head,
            a.nearLeg.hip,
            a.nearLeg.knee,
            a.nearLeg.ankle,
            a.nearLeg.toes,
            a.farLeg.hip,
            a.farLeg.knee,
            a.farLeg.ankle,
            a.farLeg.toes,
            a.nearArm.shoulder,
            a.nearArm.elbow,
            a.nearArm.wrist,
            a.farArm.shoulder,
            a.farArm.elbow,
            a.farArm.wrist,
            footTilt(a, a.nearLeg),
            footTilt(a, a.farLeg),
            handAngle(a, a.nearArm),
            handAngle(a, a.farArm)};
}

FigureAngles anglesOf(const Channels& c)
{
    return {c[0],
            c[1],
            {c[2], c[3], c[4], c[5]},
            {c[6], c[7], c[8], c[9]},
            {c[10], c[11], c[12]},
            {c[13], c[14], c[15]}};
}

// Of a smooth curve that nowhere goes beyond its points (Fritsch and Carlson): no joint is bent further
// between two poses than in one of them.
double slopeAt(double before, double secondsBefore, double here, double after, double secondsAfter)
{
    const double in = (here - before) / secondsBefore;
    const double out = (after - here) / secondsAfter;
    return in * out <= 0 ? 0 : 2 * in * out / (in + out);
}

double hermite(double from, double fromSlope, double to, double toSlope, double seconds, double u)
{
    const double v = 1 - u;
    return from * v * v * (1 + 2 * u) + to * u * u * (3 - 2 * u) +
           seconds * u * v * (v * fromSlope - u * toSlope);
}

FigurePoint between(FigurePoint from, FigurePoint to, double u)
{
    return {from.x + (to.x - from.x) * u, from.y + (to.y - from.y) * u};
}

// The key poses as an endless row: those of a held motion stand still at its ends, those of a repeated one go
// round, each time a stride further.
class Row
{
public:
    explicit Row(const StretchMotion& motion) : m_motion(motion) {}

    KeyPose pose(int index) const
    {
        const int count = static_cast<int>(m_motion.poses.size());
        if (m_motion.kind == MotionKind::Hold)
            return m_motion.poses[static_cast<std::size_t>(std::clamp(index, 0, count - 1))];
        const int turn = index < 0 ? -1 : index / count;
        KeyPose pose = m_motion.poses[static_cast<std::size_t>(index - turn * count)];
        pose.anchor.place.x += turn * m_motion.stride;
        return pose;
    }

    // Between pose `index` and the next, at u from 0 to 1.
    Channels channels(int index, double u) const
    {
        const std::array poses = {pose(index - 1), pose(index), pose(index + 1), pose(index + 2)};
        std::array<Channels, 4> keys;
        std::ranges::transform(poses, keys.begin(),
                               [](const KeyPose& key) { return channelsOf(key.angles); });
        Channels result{};
        for (std::size_t i = 0; i < result.size(); ++i) {
            const double seconds = poses[2].seconds;
            const double fromSlope = slopeAt(keys[0][i], poses[1].seconds, keys[1][i], keys[2][i], seconds);
            const double toSlope = slopeAt(keys[1][i], seconds, keys[2][i], keys[3][i], poses[3].seconds);
            result[i] = hermite(keys[1][i], fromSlope, keys[2][i], toSlope, seconds, u);
        }
        return result;
    }

private:
    const StretchMotion& m_motion;
};

bool isOf(BodyPoint point, bool nearLeg)
{
    switch (point) {
        case BodyPoint::Seat: return false;
        case BodyPoint::NearHeel:
        case BodyPoint::NearBall: return nearLeg;
        case BodyPoint::FarHeel:
        case BodyPoint::FarBall: return !nearLeg;
    }
    return false;
}

FootPoint restingPoint(FootRest rest)
{
    return rest == FootRest::Ball || rest == FootRest::Pedal ? FootPoint::Ball : FootPoint::Heel;
}

// Forwards round a middle: clockwise, as the figure faces right.
FigurePoint around(FigurePoint middle, FigurePoint from, FigurePoint to, double u)
{
    const double start = std::atan2(from.y - middle.y, from.x - middle.x);
    const double end = std::atan2(to.y - middle.y, to.x - middle.x);
    const double nearest = std::remainder(end - start, 2 * std::numbers::pi);
    const double angle = start + u * (nearest > 0 ? nearest - 2 * std::numbers::pi : nearest);
    return {middle.x + bike::crank * std::cos(angle), middle.y + bike::crank * std::sin(angle)};
}

FigurePoint placeOf(const LegPoints& leg, FootPoint point)
{
    return point == FootPoint::Heel ? leg.heel : leg.ball;
}

// What lies between two key poses.
struct Step {
    const KeyPose& from;
    const KeyPose& to;
    FigurePoints fromPoints;
    FigurePoints toPoints;
    double u;          // 0 to 1, eased like the angles
    FigurePoint axle;  // of the pedals, where there are some
};

// The hand keeps to what it holds, wherever that has moved.
void keepHand(const Step& step, HandRest from, HandRest to, ArmPoints FigurePoints::*side, ArmAngles& arm,
              double turn, const FigurePoints& now, double trunk)
{
    if (from != to || from == HandRest::Free || from == HandRest::Towel) return;
    FigurePoint wrist = between((step.fromPoints.*side).wrist, (step.toPoints.*side).wrist, step.u);
    if (from == HandRest::Ankle) {
        const FigurePoint ankle = between(step.fromPoints.nearLeg.ankle, step.toPoints.nearLeg.ankle, step.u);
        wrist.x += now.nearLeg.ankle.x - ankle.x;
        wrist.y += now.nearLeg.ankle.y - ankle.y;
    }
    reachHand(arm, trunk, now.shoulder, wrist, turn);
}

void keepFoot(const Step& step, FootRest from, FootRest to, LegPoints FigurePoints::*side, LegAngles& leg,
              double tilt, const FigurePoints& now, double trunk)
{
    if (from != to || from == FootRest::Free) return;
    const FootPoint point = restingPoint(from);
    const FigurePoint start = placeOf(step.fromPoints.*side, point);
    const FigurePoint end = placeOf(step.toPoints.*side, point);
    const FigurePoint place =
        from == FootRest::Pedal ? around(step.axle, start, end, step.u) : between(start, end, step.u);
    reachFoot(leg, trunk, now.hip, point, place, tilt);
}

FigurePoints pointsBetween(const Step& step, const Channels& channels)
{
    const KeyPose& from = step.from;
    const KeyPose& to = step.to;
    FigureAngles angles = anglesOf(channels);
    const bool hangsOnNear = isOf(from.anchor.point, true);
    const bool hangsOnFar = isOf(from.anchor.point, false);
    if (hangsOnNear) angles.nearLeg.ankle += channels[nearTilt] - footTilt(angles, angles.nearLeg);
    if (hangsOnFar) angles.farLeg.ankle += channels[farTilt] - footTilt(angles, angles.farLeg);

    FigurePoint hip = hipOf(angles, from.anchor);
    const FigurePoint end = hipOf(to.angles, from.anchor);
    hip.x += (step.toPoints.hip.x - end.x) * step.u;
    hip.y += (step.toPoints.hip.y - end.y) * step.u;

    FigurePoints now = figurePoints(angles, hip);
    if (!hangsOnNear)
        keepFoot(step, from.nearFoot, to.nearFoot, &FigurePoints::nearLeg, angles.nearLeg, channels[nearTilt],
                 now, angles.trunk);
    if (!hangsOnFar)
        keepFoot(step, from.farFoot, to.farFoot, &FigurePoints::farLeg, angles.farLeg, channels[farTilt], now,
                 angles.trunk);
    now = figurePoints(angles, hip);
    keepHand(step, from.nearHand, to.nearHand, &FigurePoints::nearArm, angles.nearArm, channels[nearHandTurn],
             now, angles.trunk);
    keepHand(step, from.farHand, to.farHand, &FigurePoints::farArm, angles.farArm, channels[farHandTurn], now,
             angles.trunk);
    return figurePoints(angles, hip);
}

}  // namespace

const FigureProp* StretchMotion::prop(PropKind wanted) const
{
    const auto found = std::ranges::find(props, wanted, &FigureProp::kind);
    return found == props.end() ? nullptr : &*found;
}

double secondsOf(const StretchMotion& motion)
{
    double seconds = motion.kind == MotionKind::Repeat ? motion.poses.front().seconds : 0;
    for (std::size_t i = 1; i < motion.poses.size(); ++i)
        seconds += motion.poses[i].seconds;
    return seconds;
}

FigurePoints figureOf(const KeyPose& pose)
{
    return figurePoints(pose.angles, hipOf(pose.angles, pose.anchor));
}

FigurePoints figureAt(const StretchMotion& motion, double seconds)
{
    const double whole = secondsOf(motion);
    double left = std::max(0.0, seconds);
    double carried = 0;
    if (motion.kind == MotionKind::Repeat) {
        carried = std::floor(left / whole) * motion.stride;
        left = std::fmod(left, whole);
    } else if (left >= whole) {
        return figureOf(motion.heldPose());
    }
    const Row row(motion);
    int index = 0;
    while (left > row.pose(index + 1).seconds)
        left -= row.pose(index++ + 1).seconds;
    const KeyPose from = row.pose(index);
    const KeyPose to = row.pose(index + 1);
    const double u = left / to.seconds;
    const FigureProp* pedals = motion.prop(PropKind::Bike);
    const bool eases = motion.kind == MotionKind::Hold || (motion.poses.size() == 2 && pedals == nullptr);
    const Step step{from,
                    to,
                    figureOf(from),
                    figureOf(to),
                    eases ? u * u * (3 - 2 * u) : u,
                    pedals == nullptr ? FigurePoint() : pedals->place};
    FigurePoints points = pointsBetween(step, row.channels(index, u));
    return moved(points, carried);
}

FigurePoints figureIn(const StretchMotion& motion, StretchPhase phase, double progress)
{
    const double done = std::clamp(progress, 0.0, 1.0) * secondsOf(motion);
    switch (phase) {
        case StretchPhase::MoveIn: return figureAt(motion, done);
        case StretchPhase::Hold:
            return motion.kind == MotionKind::Repeat ? figureAt(motion, done) : figureOf(motion.heldPose());
        case StretchPhase::MoveOut:
            return figureAt(motion, motion.kind == MotionKind::Repeat ? done : secondsOf(motion) - done);
        case StretchPhase::Rest: return figureOf(motion.poses.front());
    }
    return figureOf(motion.poses.front());
}

}  // namespace cramp::guide
