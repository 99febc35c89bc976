// SPDX-License-Identifier: MIT
#pragma once

#include "guide/figure_body.h"
#include "guide/stretch_motion.h"

#include <QPainterPath>

#include <vector>

namespace cramp::paper::figure
{

// The flesh on the figure's lines: outlines of its parts in the figure's own coordinates (heights of the
// body, y up, facing right). Depths are those of a grown person seen from the side.

struct LegShape {
    QPainterPath thigh, knee, shank, foot, toes, shorts;
};
LegShape legShape(const guide::LegPoints& leg);

struct ArmShape {
    QPainterPath upperArm, elbow, forearm, hand, thumb, sleeve;
};
ArmShape armShape(const guide::ArmPoints& arm);

struct BodyShape {
    QPainterPath pelvis, shirt, neck;
};
BodyShape bodyShape(const guide::FigurePoints& points);

struct HeadShape {
    QPainterPath face, hair, ear;
    QPainterPath lines;  // brow and mouth
    QPainterPath eye;
};
HeadShape headShape(const guide::FigurePoints& points);

// The belly of a muscle of the near leg.
QPainterPath muscleShape(guide::Muscle muscle, const guide::LegPoints& leg);

// A closed curve through points.
QPainterPath smoothThrough(const std::vector<QPointF>& points);

}  // namespace cramp::paper::figure
