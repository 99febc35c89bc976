// SPDX-License-Identifier: MIT
#pragma once

#include "guide/stretch_motion.h"
#include "paper/figure/figure_ink.h"

#include <QTransform>

class QPainter;

namespace cramp::paper::figure
{

// What a figure stands on, leans on or holds. `placed` leads from heights of the body to the painter's units;
// `thin` is the width of a thin line there.

// The floor, and the props behind the figure.
void paintSurroundings(QPainter& painter, const guide::StretchMotion& motion,
                       const guide::FigureBounds& bounds, const guide::FigurePoints& points,
                       const QTransform& placed, const FigureInk& ink, double thin);
// What lies between the legs: behind the near one, before the far one.
void paintBetweenLegs(QPainter& painter, const guide::StretchMotion& motion,
                      const guide::FigurePoints& points, const QTransform& placed, const FigureInk& ink,
                      double thin);
// What lies before the near leg and behind the near arm.
void paintBeforeLegs(QPainter& painter, const guide::StretchMotion& motion, const guide::FigurePoints& points,
                     const QTransform& placed, const FigureInk& ink, double thin);

}  // namespace cramp::paper::figure
