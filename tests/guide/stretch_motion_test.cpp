// SPDX-License-Identifier: MIT
#include "guide/stretch_motion.h"

#include "guide/support/every_motion.h"
#include "support/catch.h"

#include <cmath>
#include <numbers>

using namespace cramp::guide;
using namespace cramp::test;

namespace
{

constexpr double bedHeight = 0.3;

double distance(FigurePoint a, FigurePoint b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

// From the line of one segment to that of the next, forwards +, in degrees.
double turn(FigurePoint a, FigurePoint b, FigurePoint c, FigurePoint d)
{
    const double first = std::atan2(b.y - a.y, b.x - a.x);
    const double second = std::atan2(d.y - c.y, d.x - c.x);
    return std::remainder((second - first) * 180 / std::numbers::pi, 360.0);
}

double hipFlexion(const FigurePoints& points, const LegPoints& leg)
{
    return turn(points.shoulder, points.hip, leg.hip, leg.knee);
}

double kneeFlexion(const LegPoints& leg)
{
    return -turn(leg.hip, leg.knee, leg.knee, leg.ankle);
}

double dorsiflexion(const LegPoints& leg)
{
    return std::remainder(turn(leg.knee, leg.ankle, leg.heel, leg.ball) - 90, 360.0);
}

// What a foot may stand on at that place.
double groundAt(const StretchMotion& motion, double x)
{
    const FigureProp* step = motion.prop(PropKind::Step);
    if (step != nullptr && x > step->place.x) return step->place.y;
    const FigureProp* bed = motion.prop(PropKind::Bed);
    return bed != nullptr ? bed->place.y : 0;
}

double farthestMove(const FigurePoints& from, const FigurePoints& to)
{
    const auto before = everyPointOf(from);
    const auto after = everyPointOf(to);
    double most = 0;
    for (std::size_t i = 0; i < before.size(); ++i)
        most = std::max(most, distance(before[i], after[i]));
    return most;
}

// By how much a muscle grows longer against standing upright, in heights of the body, by the arms with which
// it pulls at its joints (calf: An and others 1983 and Grieve and others 1978, ankle 5 cm, knee 2 cm;
// hamstrings: Visser and others 1990, hip 6 cm, knee 3 cm; rectus femoris: hip 4 cm, knee 4 cm).
double lengthening(Muscle muscle, const FigurePoints& points)
{
    constexpr double centimetre = std::numbers::pi / 180 / 170;
    const LegPoints& leg = points.nearLeg;
    const double hip = hipFlexion(points, leg);
    const double knee = kneeFlexion(leg);
    switch (muscle) {
        case Muscle::Calf: return centimetre * (5 * dorsiflexion(leg) - 2 * knee);
        case Muscle::Hamstring: return centimetre * (6 * hip - 3 * knee);
        case Muscle::Quadriceps: return centimetre * (4 * knee - 4 * hip);
        case Muscle::Sole:
            return centimetre * (dorsiflexion(leg) + turn(leg.heel, leg.ball, leg.ball, leg.toe));
    }
    return 0;
}

}  // namespace

TEST_CASE("Every stretch moves, and limbs keep their length all the way")
{
    for (const StretchGuide& stretch : programGuide().stretches())
        CHECK_FALSE(stretch.motions.empty());
    for (const auto& [name, motion] : everyMotion()) {
        INFO(name);
        double worst = 0;
        for (const FigurePoints& points : wayOf(*motion)) {
            for (const LegPoints* leg : {&points.nearLeg, &points.farLeg}) {
                worst = std::max(worst, std::abs(distance(leg->hip, leg->knee) - body::thigh));
                worst = std::max(worst, std::abs(distance(leg->knee, leg->ankle) - body::shank));
                worst = std::max(worst, std::abs(distance(leg->heel, leg->ball) - body::foot + body::toes));
                worst = std::max(worst, distance(leg->hip, points.hip));
            }
            for (const ArmPoints* arm : {&points.nearArm, &points.farArm}) {
                worst = std::max(worst, std::abs(distance(arm->shoulder, arm->elbow) - body::upperArm));
                worst = std::max(worst, std::abs(distance(arm->elbow, arm->wrist) - body::forearm));
            }
            worst = std::max(worst, std::abs(distance(points.hip, points.shoulder) - body::trunk));
        }
        CHECK(worst < 1e-9);
    }
}

TEST_CASE("No joint bends further than people bend it, nor a knee backwards")
{
    for (const auto& [name, motion] : everyMotion()) {
        INFO(name);
        for (const FigurePoints& points : wayOf(*motion))
            for (const LegPoints* leg : {&points.nearLeg, &points.farLeg}) {
                CHECK(hipFlexion(points, *leg) > -31);
                CHECK(hipFlexion(points, *leg) < 127);
                CHECK(kneeFlexion(*leg) > -0.01);
                CHECK(kneeFlexion(*leg) < 151);
                CHECK(dorsiflexion(*leg) > -52);
                CHECK(dorsiflexion(*leg) < 36);
            }
    }
}

TEST_CASE("No foot goes below what it stands on, and nothing through a wall")
{
    for (const auto& [name, motion] : everyMotion()) {
        INFO(name);
        const FigureProp* wall = motion->prop(PropKind::Wall);
        for (const FigurePoints& points : wayOf(*motion)) {
            for (const LegPoints* leg : {&points.nearLeg, &points.farLeg})
                for (const FigurePoint& point : {leg->heel, leg->ball, leg->toe})
                    CHECK(point.y > groundAt(*motion, point.x) - hair);
            if (wall == nullptr) continue;
            for (const FigurePoint& point : everyPointOf(points))
                CHECK(point.x < wall->place.x + hair);
        }
    }
}

TEST_CASE("A foot or hand that rests is on its support and stays there")
{
    for (const auto& [name, motion] : everyMotion()) {
        for (std::size_t i = 0; i < motion->poses.size(); ++i) {
            const KeyPose& pose = motion->poses[i];
            const FigurePoints points = figureOf(pose);
            INFO(name << ": " << pose.says);
            const auto onGround = [&](FigurePoint point) {
                return std::abs(point.y - groundAt(*motion, point.x)) < 2 * hair;
            };
            for (const auto& [rest, leg] :
                 {std::pair(pose.nearFoot, points.nearLeg), std::pair(pose.farFoot, points.farLeg)}) {
                if (rest == FootRest::Flat || rest == FootRest::Heel) CHECK(onGround(leg.heel));
                if (rest == FootRest::Flat || rest == FootRest::Ball) CHECK(onGround(leg.ball));
            }
            const FigureProp* wall = motion->prop(PropKind::Wall);
            for (const auto& [rest, arm] :
                 {std::pair(pose.nearHand, points.nearArm), std::pair(pose.farHand, points.farArm)})
                if (rest == HandRest::Wall) CHECK(std::abs(arm.wrist.x - wall->place.x) < 0.04);
        }
    }
}

TEST_CASE("A hand that leans on the bed lies flat on it")
{
    constexpr double palm = 0.028;  // from the wrist to the ground, and half a hand
    for (const auto& [name, motion] : everyMotion()) {
        INFO(name);
        for (const KeyPose& pose : motion->poses) {
            const FigurePoints points = figureOf(pose);
            for (const auto& [rest, arm] :
                 {std::pair(pose.nearHand, points.nearArm), std::pair(pose.farHand, points.farArm)}) {
                if (rest != HandRest::Ground) continue;
                for (const FigurePoint& point : {arm.wrist, arm.fingertip}) {
                    CHECK(point.y > groundAt(*motion, point.x));
                    CHECK(point.y < groundAt(*motion, point.x) + palm);
                }
            }
        }
    }
}

TEST_CASE("Feet on pedals go round the axle at the ends of one crank, forwards")
{
    int bikes = 0;
    for (const auto& [name, motion] : everyMotion()) {
        const FigureProp* axle = motion->prop(PropKind::Bike);
        if (axle == nullptr) continue;
        ++bikes;
        INFO(name);
        const auto from = [&](FigurePoint ball) {
            return FigurePoint{ball.x - axle->place.x, ball.y - axle->place.y};
        };
        FigurePoint before = from(figureAt(*motion, secondsOf(*motion) - 0.01).nearLeg.ball);
        for (const FigurePoints& points : wayOf(*motion)) {
            const FigurePoint nearBall = from(points.nearLeg.ball);
            const FigurePoint farBall = from(points.farLeg.ball);
            CHECK(std::hypot(nearBall.x, nearBall.y) == Approx(bike::crank).margin(1e-3));
            CHECK(std::hypot(nearBall.x + farBall.x, nearBall.y + farBall.y) < 2e-3);
            CHECK(before.x * nearBall.y - before.y * nearBall.x < 1e-9);  // clockwise
            before = nearBall;
        }
    }
    CHECK(bikes == 1);
}

TEST_CASE("A foot that rolls a ball lies on it all the way")
{
    int balls = 0;
    for (const auto& [name, motion] : everyMotion()) {
        const FigureProp* ball = motion->prop(PropKind::Ball);
        if (ball == nullptr) continue;
        ++balls;
        INFO(name);
        for (const FigurePoints& points : wayOf(*motion)) {
            const LegPoints& leg = points.nearLeg;
            const double middle = (ball->place.x + (leg.heel.x + leg.ball.x) / 2) / 2;
            CHECK(leg.heel.x < middle);
            CHECK(leg.ball.x > middle);
            for (const FigurePoint& point : {leg.heel, leg.ball})
                CHECK(point.y == Approx(ball->place.y + 2 * ballRadius).margin(0.006));
        }
    }
    CHECK(balls == 1);
}

TEST_CASE("A foot that turns in a circle goes from one side of the drawn ring to the other")
{
    int rings = 0;
    for (const auto& [name, motion] : everyMotion()) {
        const FigureProp* ring = motion->prop(PropKind::Circle);
        if (ring == nullptr) continue;
        ++rings;
        INFO(name);
        for (const KeyPose& pose : motion->poses) {
            const double far = distance(figureOf(pose).nearLeg.toe, ring->place);
            CHECK(far > circle::along);
            CHECK(far < circle::across);
        }
    }
    CHECK(rings == 1);
}

TEST_CASE("Whoever sits, sits on the chair, the bed, the saddle or the floor")
{
    for (const auto& [name, motion] : everyMotion())
        for (const KeyPose& pose : motion->poses) {
            if (pose.anchor.point != BodyPoint::Seat) continue;
            INFO(name);
            const FigureProp* chair = motion->prop(PropKind::Chair);
            const FigureProp* bed = motion->prop(PropKind::Bed);
            const FigureProp* axle = motion->prop(PropKind::Bike);
            const double seat = chair != nullptr  ? chair->place.y
                                : bed != nullptr  ? bedHeight
                                : axle != nullptr ? axle->place.y + bike::saddle.y
                                                  : 0;
            CHECK(figureOf(pose).seat().y == Approx(seat).margin(1e-3));
            if (axle != nullptr)
                CHECK(figureOf(pose).seat().x == Approx(axle->place.x + bike::saddle.x).margin(1e-3));
        }
}

TEST_CASE("The point that a pose hangs on is in the same place in the next pose, or rests elsewhere by then")
{
    for (const auto& [name, motion] : everyMotion())
        for (std::size_t i = 0; i + 1 < motion->poses.size(); ++i) {
            const KeyPose& from = motion->poses[i];
            INFO(name << ": " << from.says);
            CHECK(distance(from.anchor.place, pointOf(figureOf(motion->poses[i + 1]), from.anchor.point)) <
                  hair);
        }
}

TEST_CASE("A motion passes exactly through its key poses and nowhere jumps")
{
    for (const auto& [name, motion] : everyMotion()) {
        INFO(name);
        double seconds = 0;
        for (std::size_t i = 0; i < motion->poses.size(); ++i) {
            if (i > 0) seconds += motion->poses[i].seconds;
            CHECK(farthestMove(figureAt(*motion, seconds), figureOf(motion->poses[i])) < 1e-4);
        }
        const auto way = wayOf(*motion);
        const double fastest = 1.6;  // heights of the body in a second: a hand in a slow movement
        for (std::size_t i = 1; i < way.size(); ++i)
            CHECK(farthestMove(way[i - 1], way[i]) < fastest * secondsOf(*motion) / samples);
    }
}

TEST_CASE("A repeated motion goes on where it began, a stride further")
{
    for (const auto& [name, motion] : everyMotion()) {
        if (motion->kind != MotionKind::Repeat) continue;
        INFO(name);
        const double whole = secondsOf(*motion);
        for (const double at : {0.0, 0.3, 0.8})
            CHECK(farthestMove(figureAt(*motion, whole + at), moved(figureAt(*motion, at), motion->stride)) <
                  1e-9);
        CHECK(farthestMove(figureAt(*motion, whole - 1e-6), figureAt(*motion, whole)) < 1e-4);
    }
}

TEST_CASE("The held pose pulls the muscle that the stretch is for, with the joint beside it straight")
{
    for (const auto& [name, motion] : everyMotion()) {
        INFO(name);
        if (motion->kind != MotionKind::Hold) continue;
        const FigurePoints held = figureOf(motion->heldPose());
        const double grown =
            lengthening(motion->muscle, held) - lengthening(motion->muscle, figureOf(motion->poses.front()));
        CHECK(grown > 0.004);  // about 7 mm
        switch (motion->muscle) {
            case Muscle::Calf:
                CHECK(kneeFlexion(held.nearLeg) < 5);
                CHECK(dorsiflexion(held.nearLeg) > 10);
                break;
            case Muscle::Hamstring:
                CHECK(kneeFlexion(held.nearLeg) < 12);
                CHECK(hipFlexion(held, held.nearLeg) > 70);
                break;
            case Muscle::Quadriceps:
                CHECK(kneeFlexion(held.nearLeg) > 110);
                CHECK(hipFlexion(held, held.nearLeg) < 10);
                break;
            case Muscle::Sole: FAIL("the sole is moved, not held"); break;
        }
    }
}

TEST_CASE("A phase begins where the one before it ended")
{
    for (const auto& [name, motion] : everyMotion()) {
        if (motion->kind != MotionKind::Hold) continue;
        INFO(name);
        const auto at = [m = motion](StretchPhase phase, double progress) {
            return figureIn(*m, phase, progress);
        };
        CHECK(farthestMove(at(StretchPhase::Rest, 0.5), at(StretchPhase::MoveIn, 0)) < 1e-9);
        CHECK(farthestMove(at(StretchPhase::MoveIn, 1), at(StretchPhase::Hold, 0)) < 1e-9);
        CHECK(farthestMove(at(StretchPhase::Hold, 1), at(StretchPhase::MoveOut, 0)) < 1e-9);
        CHECK(farthestMove(at(StretchPhase::MoveOut, 1), at(StretchPhase::Rest, 0)) < 1e-9);
        CHECK(farthestMove(at(StretchPhase::MoveIn, -3), at(StretchPhase::Rest, 0)) < 1e-9);
        CHECK(farthestMove(at(StretchPhase::MoveIn, 7), at(StretchPhase::Hold, 0)) < 1e-9);
    }
}
