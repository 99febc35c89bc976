// SPDX-License-Identifier: MIT
#pragma once

#include "guide/stretch_motion.h"
#include "paper/figure_ink.h"

#include <QTransform>

class QPainter;

namespace cramp
{

// What a figure stands on, leans on or holds. `placed` leads from heights of the body to the painter's units;
// `thin` is the width of a thin line there.

// The floor, and the props behind the figure.
void paintSurroundings(QPainter& painter, const StretchMotion& motion, const FigureBounds& bounds,
                       const FigurePoints& points, const QTransform& placed, const FigureInk& ink,
                       double thin);
// What lies round the near foot and in the hands.
void paintTowel(QPainter& painter, const FigurePoints& points, const QTransform& placed, const FigureInk& ink,
                double thin);

}  // namespace cramp
