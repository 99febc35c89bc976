// SPDX-License-Identifier: MIT
#pragma once

#include "paper/ink/ink.h"

namespace cramp::paper::figure
{

// The colours of a drawn person and of what stands around. On paper, at night and in high contrast only
// edges tell, and the fills are those of the ground.
struct FigureInk {
    QColor skin;
    QColor shirt;
    QColor shorts;
    QColor hair;
    QColor edge;
    QColor farSkin;  // limbs behind the body
    QColor farShirt;
    QColor farShorts;
    QColor farEdge;
    QColor halo;  // between the near leg and what lies behind it
    QColor muscle;
    QColor stripe;
    QColor muscleEdge;
    QColor cloth;  // a towel
    QColor prop;
    QColor propEdge;
    QColor mark;  // an arrow that is no thing
    QColor markEdge;
};

FigureInk figureInk(const ink::Ink& ink);

}  // namespace cramp::paper::figure
