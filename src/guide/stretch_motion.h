// SPDX-License-Identifier: MIT
#pragma once

#include "guide/figure_body.h"

#include <string>
#include <vector>

namespace cramp::guide
{

// How a stretch moves: key poses and the way between them. At each key pose the joints are exactly as
// written; between them every angle moves smoothly and never beyond the two, while feet and hands that rest
// on something stay on it.

enum class Muscle : std::uint8_t { Calf, Hamstring, Quadriceps, Sole };

// Hold: from the first pose to the last, which is the one held, and the same way back. Repeat: through the
// poses and on to the first again, for as long as one goes on.
enum class MotionKind : std::uint8_t { Hold, Repeat };

// Place is the wall's face, the step's front top edge, the middle of the seat's front edge, the upper left
// corner of the bed, the height of the rail, the axle of the bike's pedals, the middle of the circle that the
// near foot makes, the point of the floor on which a small ball lies when the near foot is above it. A towel
// lies round the ball of the near foot, from the hands.
enum class PropKind : std::uint8_t { Wall, Step, Chair, ChairBack, Bed, Rail, Towel, Bike, Circle, Ball };

// A ball that rolls under the sole of the near foot: half as far as the foot.
inline constexpr double ballRadius = 0.02;

// An exercise bike, from the axle of its pedals, in heights of the body of whom it is set for.
namespace bike
{
inline constexpr double crank = 0.09;
inline constexpr FigurePoint saddle{-0.14, 0.375};  // what one sits on
inline constexpr FigurePoint grip{0.24, 0.52};
inline constexpr double front = 0.33;
inline constexpr double back = -0.27;
}  // namespace bike

// The circle is seen from the side: long across the foot, narrow along it.
namespace circle
{
inline constexpr double across = 0.1;
inline constexpr double along = 0.048;
}  // namespace circle

struct FigureProp {
    PropKind kind{};
    FigurePoint place;

    friend bool operator==(const FigureProp&, const FigureProp&) = default;
};

struct KeyPose {
    std::string says;    // what a person sees in it, one sentence
    double seconds = 1;  // from the pose before to this one
    FigureAngles angles;
    FigureAnchor anchor;  // holds from this pose to the next
    FootRest nearFoot{};
    FootRest farFoot{};
    HandRest nearHand{};
    HandRest farHand{};

    friend bool operator==(const KeyPose&, const KeyPose&) = default;
};

struct StretchMotion {
    std::string name;  // "Calf", where a stretch has more than one
    Muscle muscle{};   // the one that is pulled or worked
    MotionKind kind{};
    double stride = 0;  // how far a repeated motion carries the body
    std::vector<FigureProp> props;
    std::vector<KeyPose> poses;  // at least two

    const KeyPose& heldPose() const { return poses.back(); }
    const FigureProp* prop(PropKind wanted) const;

    friend bool operator==(const StretchMotion&, const StretchMotion&) = default;
};

// Where one is in doing a stretch.
enum class StretchPhase : std::uint8_t { MoveIn, Hold, MoveOut, Rest };

// From the first pose to the held one; of a repeated motion, once round.
double secondsOf(const StretchMotion& motion);

// So many seconds after the first pose: a held motion stays in its last pose from its end on, a repeated one
// goes round and round.
FigurePoints figureAt(const StretchMotion& motion, double seconds);
// A key pose itself.
FigurePoints figureOf(const KeyPose& pose);
// Progress runs from 0 to 1 within the phase. A repeated motion goes once round in MoveIn, Hold and MoveOut.
FigurePoints figureIn(const StretchMotion& motion, StretchPhase phase, double progress);

// What the figure and its props take up in the whole motion. A motion with a stride is seen moving along.
struct FigureBounds {
    double left = 0;
    double right = 0;
    double bottom = 0;
    double top = 0;
};
FigureBounds boundsOf(const StretchMotion& motion);

}  // namespace cramp::guide
