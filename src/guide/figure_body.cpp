// SPDX-License-Identifier: MIT
#include "guide/figure_body.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cramp::guide
{

namespace
{

constexpr double degree = std::numbers::pi / 180;

// `length` from a point, at an angle from straight down towards the front.
FigurePoint along(FigurePoint from, double angle, double length)
{
    return {from.x + length * std::sin(angle * degree), from.y - length * std::cos(angle * degree)};
}

double distance(FigurePoint a, FigurePoint b)
{
    return std::hypot(b.x - a.x, b.y - a.y);
}

// The angle from straight down of the line between two points.
double angleOf(FigurePoint from, FigurePoint to)
{
    return std::atan2(to.x - from.x, from.y - to.y) / degree;
}

// From the ankle: straight down to the sole of a level foot, then along the sole.
FigurePoint onSole(FigurePoint ankle, double footAngle, double ahead)
{
    return along(along(ankle, footAngle - 90, body::ankleHeight), footAngle, ahead);
}

double thighAngle(double trunk, const LegAngles& leg)
{
    return leg.hip - trunk;
}

double footAngle(double trunk, const LegAngles& leg)
{
    return thighAngle(trunk, leg) - leg.knee + 90 + leg.ankle;
}

LegPoints legPoints(const LegAngles& leg, double trunk, FigurePoint hip)
{
    LegPoints points;
    const double sole = footAngle(trunk, leg);
    points.hip = hip;
    points.knee = along(hip, thighAngle(trunk, leg), body::thigh);
    points.ankle = along(points.knee, thighAngle(trunk, leg) - leg.knee, body::shank);
    points.heel = onSole(points.ankle, sole, -body::heelBehind);
    points.ball = onSole(points.ankle, sole, body::ballAhead);
    points.toe = along(points.ball, sole + leg.toes, body::toes);
    return points;
}

ArmPoints armPoints(const ArmAngles& arm, double trunk, FigurePoint shoulder)
{
    ArmPoints points;
    const double upper = arm.shoulder - trunk;
    points.shoulder = shoulder;
    points.elbow = along(shoulder, upper, body::upperArm);
    points.wrist = along(points.elbow, upper + arm.elbow, body::forearm);
    points.fingertip = along(points.wrist, upper + arm.elbow + arm.wrist, body::hand);
    return points;
}

// The two angles of a chain of two links from a root to an end: of the first link, and by how much the second
// turns against it.
struct Bend {
    double first;
    double turn;
};

Bend bendTo(FigurePoint root, FigurePoint end, double first, double second)
{
    const double reach =
        std::clamp(distance(root, end), std::abs(first - second) + 1e-6, first + second - 1e-9);
    const auto angleBetween = [](double a, double b, double opposite) {
        return std::acos(std::clamp((a * a + b * b - opposite * opposite) / (2 * a * b), -1.0, 1.0)) / degree;
    };
    return {angleOf(root, end), 180 - angleBetween(first, second, reach)};
}

double angleAtRoot(double first, double second, double turn)
{
    return std::atan2(second * std::sin(turn * degree), first + second * std::cos(turn * degree)) / degree;
}

// Within half a turn of zero.
double wrapped(double angle)
{
    return std::remainder(angle, 360.0);
}

}  // namespace

FigurePoints figurePoints(const FigureAngles& angles, FigurePoint hip)
{
    FigurePoints points;
    points.hip = hip;
    points.shoulder = along(hip, 180 - angles.trunk, body::trunk);
    points.crown = along(points.shoulder, 180 - angles.trunk - angles.head, body::headAndNeck);
    points.nearLeg = legPoints(angles.nearLeg, angles.trunk, hip);
    points.farLeg = legPoints(angles.farLeg, angles.trunk, hip);
    points.nearArm = armPoints(angles.nearArm, angles.trunk, points.shoulder);
    points.farArm = armPoints(angles.farArm, angles.trunk, points.shoulder);
    return points;
}

FigurePoints moved(FigurePoints points, double forwards)
{
    for (LegPoints* leg : {&points.nearLeg, &points.farLeg})
        for (FigurePoint* point : {&leg->hip, &leg->knee, &leg->ankle, &leg->heel, &leg->ball, &leg->toe})
            point->x += forwards;
    for (ArmPoints* arm : {&points.nearArm, &points.farArm})
        for (FigurePoint* point : {&arm->shoulder, &arm->elbow, &arm->wrist, &arm->fingertip})
            point->x += forwards;
    for (FigurePoint* point : {&points.hip, &points.shoulder, &points.crown})
        point->x += forwards;
    return points;
}

FigurePoint pointOf(const FigurePoints& points, BodyPoint point)
{
    switch (point) {
        case BodyPoint::Seat: return points.seat();
        case BodyPoint::NearHeel: return points.nearLeg.heel;
        case BodyPoint::NearBall: return points.nearLeg.ball;
        case BodyPoint::FarHeel: return points.farLeg.heel;
        case BodyPoint::FarBall: return points.farLeg.ball;
    }
    return points.hip;
}

FigurePoint hipOf(const FigureAngles& angles, const FigureAnchor& anchor)
{
    const FigurePoint offset = pointOf(figurePoints(angles, {}), anchor.point);
    return {anchor.place.x - offset.x, anchor.place.y - offset.y};
}

double footTilt(const FigureAngles& angles, const LegAngles& leg)
{
    return footAngle(angles.trunk, leg) - 90;
}

double handAngle(const FigureAngles& angles, const ArmAngles& arm)
{
    return arm.shoulder - angles.trunk + arm.elbow + arm.wrist;
}

void reachFoot(LegAngles& leg, double trunk, FigurePoint hip, FootPoint point, FigurePoint place, double tilt)
{
    const double ahead = point == FootPoint::Heel ? -body::heelBehind : body::ballAhead;
    const FigurePoint fromAnkle = onSole({}, tilt + 90, ahead);
    const FigurePoint ankle{place.x - fromAnkle.x, place.y - fromAnkle.y};
    const Bend bend = bendTo(hip, ankle, body::thigh, body::shank);
    const double thigh = bend.first + angleAtRoot(body::thigh, body::shank, bend.turn);
    leg.hip = wrapped(thigh + trunk);
    leg.knee = bend.turn;
    leg.ankle = wrapped(tilt - (thigh - bend.turn));
}

void reachHand(ArmAngles& arm, double trunk, FigurePoint shoulder, FigurePoint wrist, double handAngle)
{
    const Bend bend = bendTo(shoulder, wrist, body::upperArm, body::forearm);
    const double upper = bend.first - angleAtRoot(body::upperArm, body::forearm, bend.turn);
    arm.shoulder = wrapped(upper + trunk);
    arm.elbow = bend.turn;
    arm.wrist = wrapped(handAngle - upper - bend.turn);
}

}  // namespace cramp::guide
