// SPDX-License-Identifier: MIT
#pragma once

#include "guide/figure_body.h"
#include "paper/figure/figure_ink.h"

#include <QTransform>

class QPainter;

namespace cramp::paper::figure
{

// The circle that a foot makes, which cannot be seen in the foot itself from the side: a ring with arrows
// round the toes. Its far half lies behind the foot, its near half before it.
enum class CircleHalf { Far, Near };

// `placed` leads from heights of the body to the painter's units; `thin` is the width of a thin line there.
void paintCircle(QPainter& painter, CircleHalf half, guide::FigurePoint middle, guide::FigurePoint ankle,
                 const QTransform& placed, const FigureInk& ink, double thin);

}  // namespace cramp::paper::figure
