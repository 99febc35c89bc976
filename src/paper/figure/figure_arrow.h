// SPDX-License-Identifier: MIT
#pragma once

#include "guide/stretch_motion.h"
#include "paper/figure/figure_ink.h"

#include <QPointF>
#include <QRectF>
#include <QTransform>

#include <vector>

class QPainter;

namespace cramp::paper::figure
{

// Which way a stretch pulls, as arrows beside the figure, in its own coordinates. One of a held motion grows
// as the figure comes near its last pose; one of a repeated motion points both ways and stays.
struct PullArrow {
    QPointF tail;
    QPointF head;
    bool pointsBothWays = false;
    double grown = 1;  // 0 to 1
};

std::vector<PullArrow> pullArrows(const guide::StretchMotion& motion, const guide::FigurePoints& now);
// What the arrows of the whole motion take up; null where it has none.
QRectF arrowBounds(const guide::StretchMotion& motion);

void paintArrow(QPainter& painter, const PullArrow& arrow, const QTransform& placed, const FigureInk& ink,
                double thin);

}  // namespace cramp::paper::figure
