// SPDX-License-Identifier: MIT
#pragma once

#include "guide/stretch_motion.h"
#include "paper/ink/ink.h"

#include <QRectF>

class QPainter;

namespace cramp::paper::figure
{

// A person doing a stretch, seen from the side, with what they stand on or hold. Vectors only, sharp at every
// size; the pulled muscle is told by its shape, an edge and stripes, so it is seen without colour. Facing
// left is the exact mirror image of facing right.
enum class Facing : std::uint8_t { Right, Left };

// The figure at those points, in the largest size at which the whole motion fits the area.
void paintFigure(QPainter& painter, const QRectF& area, const guide::StretchMotion& motion,
                 const guide::FigurePoints& points, Facing facing, const ink::Ink& ink);

// The key poses side by side in equal parts of the area, in as many rows as make them largest.
void paintKeyPoses(QPainter& painter, const QRectF& area, const guide::StretchMotion& motion, Facing facing,
                   const ink::Ink& ink);

// How much of that room the key poses fill.
QSizeF keyPosesSize(const guide::StretchMotion& motion, const QSizeF& room);

}  // namespace cramp::paper::figure
