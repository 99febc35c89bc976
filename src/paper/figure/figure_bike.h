// SPDX-License-Identifier: MIT
#pragma once

#include "guide/figure_body.h"
#include "paper/figure/figure_ink.h"

#include <QTransform>

class QPainter;

namespace cramp::paper::figure
{

// An exercise bike from the side, set for the figure that sits on it; see paper/figure_props.h for `placed`
// and `thin`. The cranks lead from the axle to where the balls of the feet are.

// The frame, and the crank and pedal of the far leg: behind the figure.
void paintBike(QPainter& painter, guide::FigurePoint axle, const guide::LegPoints& farLeg,
               const QTransform& placed, const FigureInk& ink, double thin);
// The crank and pedal of the near leg: in front of the frame and of the far leg.
void paintNearPedal(QPainter& painter, guide::FigurePoint axle, const guide::LegPoints& nearLeg,
                    const QTransform& placed, const FigureInk& ink, double thin);

}  // namespace cramp::paper::figure
