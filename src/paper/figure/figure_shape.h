// SPDX-License-Identifier: MIT
#pragma once

#include "guide/figure_body.h"
#include "guide/stretch_motion.h"
#include "paper/ink/ink.h"

#include <QPainterPath>

namespace cramp::paper::figure
{

// The flesh on the figure's lines: outlines of its parts in the figure's own coordinates (heights of the
// body, y up, facing right). Depths are those of a grown person seen from the side.

struct LegShape {
    QPainterPath thigh, knee, shank, foot, toes, shorts;
};
LegShape legShape(const guide::LegPoints& leg, ink::FigurePerson person);

struct ArmShape {
    QPainterPath upperArm, elbow, forearm, hand, thumb, sleeve;
};
ArmShape armShape(const guide::ArmPoints& arm);

struct BodyShape {
    QPainterPath pelvis, shirt, neck;
};
BodyShape bodyShape(const guide::FigurePoints& points, ink::FigurePerson person);

struct HeadShape {
    QPainterPath face, hair, ear;
    QPainterPath bun;    // behind the hair; may be empty
    QPainterPath lines;  // brow, mouth, strands of hair
    QPainterPath eye;
};
HeadShape headShape(const guide::FigurePoints& points, ink::FigurePerson person);

// The belly of a muscle of the near leg, and the part of the leg in which it lies.
QPainterPath muscleShape(guide::Muscle muscle, const guide::LegPoints& leg);
const QPainterPath& limbOf(guide::Muscle muscle, const LegShape& leg);

}  // namespace cramp::paper::figure
