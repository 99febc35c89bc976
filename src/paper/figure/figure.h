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

// Whole: down to the floor. Close: a bed is cut off below its mattress, so that who lies on it is larger.
enum class Framing : std::uint8_t { Whole, Close };

// The figure at those points, in the largest size at which the whole motion fits the area.
void paintFigure(QPainter& painter, const QRectF& area, const guide::StretchMotion& motion,
                 const guide::FigurePoints& points, Facing facing, const ink::Ink& ink,
                 Framing framing = Framing::Whole);

// The key poses side by side in equal parts of the area, in as many rows as make them largest.
void paintKeyPoses(QPainter& painter, const QRectF& area, const guide::StretchMotion& motion, Facing facing,
                   const ink::Ink& ink, Framing framing = Framing::Whole);

// How much of that room the key poses fill.
QSizeF keyPosesSize(const guide::StretchMotion& motion, const QSizeF& room);

}  // namespace cramp::paper::figure
