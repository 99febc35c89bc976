// SPDX-License-Identifier: MIT
#include "guide/figure_body.h"

#include "support/catch.h"

#include <cmath>

using namespace cramp::guide;

namespace
{

constexpr FigurePoint hip{0.2, 0.6};

bool isAt(FigurePoint point, double x, double y)
{
    return std::hypot(point.x - x, point.y - y) < 1e-9;
}

}  // namespace

TEST_CASE("A body with every joint at 0 stands upright, arms hanging, soles on the floor")
{
    const FigurePoints stands = figurePoints({}, {0, body::thigh + body::shank + body::ankleHeight});
    CHECK(isAt(stands.nearLeg.ankle, 0, body::ankleHeight));
    CHECK(isAt(stands.nearLeg.heel, -body::heelBehind, 0));
    CHECK(isAt(stands.nearLeg.toe, body::foot - body::heelBehind, 0));
    CHECK(isAt(stands.crown, 0, 1.0));
    CHECK(isAt(stands.nearArm.fingertip, 0, 0.818 - body::upperArm - body::forearm - body::hand));
    CHECK(stands.farLeg.toe == stands.nearLeg.toe);
}

TEST_CASE("Each joint turns the way its name says")
{
    FigureAngles angles;
    const auto points = [&] { return figurePoints(angles, hip); };
    angles.nearLeg.hip = 90;
    CHECK(isAt(points().nearLeg.knee, hip.x + body::thigh, hip.y));
    angles.nearLeg.knee = 90;
    CHECK(isAt(points().nearLeg.ankle, hip.x + body::thigh, hip.y - body::shank));
    angles.nearLeg.ankle = 20;
    CHECK(points().nearLeg.ball.y > points().nearLeg.heel.y);
    angles.nearLeg.toes = 30;
    CHECK(points().nearLeg.toe.y > points().nearLeg.ball.y);
    angles.nearArm.shoulder = 90;
    CHECK(points().nearArm.elbow.x > hip.x + 0.18);
    angles.nearArm.elbow = 90;
    CHECK(points().nearArm.wrist.y > points().nearArm.elbow.y + 0.14);
    angles = {};
    angles.trunk = 90;
    angles.nearLeg.hip = 90;
    CHECK(points().shoulder.x > hip.x + 0.28);
    CHECK(isAt(points().nearLeg.knee, hip.x, hip.y - body::thigh));
}

TEST_CASE("A pose hangs on any of its points")
{
    FigureAngles angles;
    angles.trunk = 12;
    angles.nearLeg = {35, 60, 5, 10};
    angles.farLeg = {-10, 5, 12, 0};
    for (const BodyPoint point : {BodyPoint::Seat, BodyPoint::NearHeel, BodyPoint::NearBall,
                                  BodyPoint::FarHeel, BodyPoint::FarBall}) {
        const FigurePoint place{0.3, 0.1};
        const FigurePoints hung = figurePoints(angles, hipOf(angles, {point, place}));
        CHECK(isAt(pointOf(hung, point), place.x, place.y));
    }
}

TEST_CASE("A leg reaches for a place and keeps its knee in front")
{
    for (const double x : {-0.12, 0.0, 0.15, 0.3}) {
        for (const double tilt : {-20.0, 0.0, 25.0}) {
            FigureAngles angles;
            angles.trunk = 20;
            reachFoot(angles.nearLeg, angles.trunk, {0, 0.45}, FootPoint::Ball, {x, 0.02}, tilt);
            const FigurePoints points = figurePoints(angles, {0, 0.45});
            CHECK(isAt(points.nearLeg.ball, x, 0.02));
            CHECK(footTilt(angles, angles.nearLeg) == Approx(tilt));
            CHECK(angles.nearLeg.knee >= 0);
        }
    }
}

TEST_CASE("A leg that cannot reach so far is straight")
{
    LegAngles leg;
    reachFoot(leg, 0, {0, 2}, FootPoint::Heel, {0, 0}, 0);
    CHECK(leg.knee == Approx(0).margin(0.1));
}

TEST_CASE("A hand reaches for a place with its elbow behind")
{
    FigureAngles angles;
    angles.trunk = 15;
    const FigurePoint shoulder = figurePoints(angles, hip).shoulder;
    const FigurePoint place{shoulder.x + 0.2, shoulder.y - 0.1};
    reachHand(angles.nearArm, angles.trunk, shoulder, place, 150);
    CHECK(isAt(figurePoints(angles, hip).nearArm.wrist, place.x, place.y));
    CHECK(handAngle(angles, angles.nearArm) == Approx(150));
    CHECK(angles.nearArm.elbow > 0);
}

TEST_CASE("A body that is moved keeps its form")
{
    FigureAngles angles;
    angles.nearLeg.hip = 40;
    const FigurePoints here = figurePoints(angles, hip);
    const FigurePoints there = moved(here, 0.5);
    CHECK(isAt(there.nearLeg.toe, here.nearLeg.toe.x + 0.5, here.nearLeg.toe.y));
    CHECK(isAt(there.farArm.fingertip, here.farArm.fingertip.x + 0.5, here.farArm.fingertip.y));
    CHECK(isAt(there.crown, here.crown.x + 0.5, here.crown.y));
}
