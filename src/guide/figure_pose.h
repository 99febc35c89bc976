// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace cramp::guide
{

// How a drawn figure stands, sits or moves, seen from its right side and facing right (towards +x). The near
// leg is the one that is worked. Angles are in degrees, as a physiotherapist gives them: 0 everywhere is
// standing upright with the arms hanging.
//
// Lengths are parts of the body's height; y is up, the floor is y = 0.

struct FigurePoint {
    double x = 0;
    double y = 0;

    friend bool operator==(const FigurePoint&, const FigurePoint&) = default;
};

struct LegAngles {
    double hip = 0;    // flexion +, extension -
    double knee = 0;   // flexion +
    double ankle = 0;  // dorsiflexion (toes to the shin) +
    double toes = 0;   // extension (upwards) +

    friend bool operator==(const LegAngles&, const LegAngles&) = default;
};

struct ArmAngles {
    double shoulder = 0;  // flexion (forwards and up) +
    double elbow = 0;     // flexion +
    double wrist = 0;     // extension +

    friend bool operator==(const ArmAngles&, const ArmAngles&) = default;
};

struct FigureAngles {
    double trunk = 0;  // from upright, forwards +
    double head = 0;   // from the line of the trunk, forwards +
    LegAngles nearLeg;
    LegAngles farLeg;
    ArmAngles nearArm;
    ArmAngles farArm;

    friend bool operator==(const FigureAngles&, const FigureAngles&) = default;
};

// What of a foot stays where it is while the figure moves. Free: nothing, it follows its joints. Pedal: the
// ball goes round the axle of the bike, forwards.
enum class FootRest : std::uint8_t { Free, Flat, Heel, Ball, Pedal };

// What a hand holds or touches. Leg and Ankle are those of the near leg; Leg may be slid or rubbed along.
enum class HandRest : std::uint8_t { Free, Wall, Chair, Rail, Ground, Leg, Ankle, Towel };

// The points of the body that a pose may be hung on.
enum class BodyPoint : std::uint8_t { Seat, NearHeel, NearBall, FarHeel, FarBall };

struct FigureAnchor {
    BodyPoint point{};
    FigurePoint place;

    friend bool operator==(const FigureAnchor&, const FigureAnchor&) = default;
};

}  // namespace cramp::guide
