// SPDX-License-Identifier: MIT
#pragma once

#include "guide/figure_pose.h"

namespace cramp::guide
{

// From joint angles to the points of a body, and back for a limb whose end must stay where it is. Segment
// lengths are those of Drillis and Contini (1966), as given by Winter, Biomechanics and Motor Control of
// Human Movement, figure 4.1: parts of the body's height.
namespace body
{
inline constexpr double ankleHeight = 0.039;
inline constexpr double shank = 0.246;
inline constexpr double thigh = 0.245;
inline constexpr double trunk = 0.288;  // hip to shoulder
inline constexpr double upperArm = 0.186;
inline constexpr double forearm = 0.146;
inline constexpr double hand = 0.108;
inline constexpr double headAndNeck = 0.182;  // shoulder to crown
inline constexpr double foot = 0.152;
inline constexpr double heelBehind = 0.037;  // of the ankle; the rest of the foot is before it
inline constexpr double toes = 0.043;
inline constexpr double ballAhead = foot - heelBehind - toes;
inline constexpr double seatBelow = 0.058;   // of the hip joint: what one sits on
inline constexpr double bootBehind = 0.026;  // of the ankle: the back of the heel, on which a leg lies
}  // namespace body

struct LegPoints {
    FigurePoint hip, knee, ankle, heel, ball, toe;
};

struct ArmPoints {
    FigurePoint shoulder, elbow, wrist, fingertip;
};

// Trunk, head and feet are lines; the painter gives them flesh.
struct FigurePoints {
    LegPoints nearLeg;
    LegPoints farLeg;
    ArmPoints nearArm;
    ArmPoints farArm;
    FigurePoint hip, shoulder, crown;

    FigurePoint seat() const { return {hip.x, hip.y - body::seatBelow}; }
};

FigurePoints figurePoints(const FigureAngles& angles, FigurePoint hip);
FigurePoints moved(FigurePoints points, double forwards);

// The place of a point of the body.
FigurePoint pointOf(const FigurePoints& points, BodyPoint point);
// Where the hip is when the body hangs on that point.
FigurePoint hipOf(const FigureAngles& angles, const FigureAnchor& anchor);

// How far a foot is tilted in the world: 0 is level, toes up is +.
double footTilt(const FigureAngles& angles, const LegAngles& leg);

// Bends hip, knee and ankle so that the foot, tilted so, has its heel (or ball) at that place; as near as the
// leg reaches.
enum class FootPoint : std::uint8_t { Heel, Ball };
void reachFoot(LegAngles& leg, double trunk, FigurePoint hip, FootPoint point, FigurePoint place,
               double tilt);
// Bends shoulder and elbow so that the wrist is at that place, and turns the hand by the given angle of the
// world (0 hangs down, 90 points forwards).
void reachHand(ArmAngles& arm, double trunk, FigurePoint shoulder, FigurePoint wrist, double handAngle);
double handAngle(const FigureAngles& angles, const ArmAngles& arm);

}  // namespace cramp::guide
