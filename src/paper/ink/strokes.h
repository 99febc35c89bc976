// SPDX-License-Identifier: MIT
#pragma once

#include "paper/ink/ink.h"

#include <QLineF>
#include <QList>
#include <QRectF>

class QPainter;

namespace cramp::paper::ink
{

// Strokes that look alike on screen, in a PDF and on a 1-bit fax. Stripes are lines, each cut to the
// rectangle: Qt's hatch brushes come out 8 printer dots wide in a PDF whatever the scale.

// Lines at 45 degrees, rising to the right, `distance` apart at right angles, all within the rectangle.
QList<QLineF> stripesWithin(const QRectF& area, double distance);

// Stripes 1.4 mm apart on paper, alike in proportion on screen.
void paintStripes(QPainter& painter, const QRectF& area, const Ink& ink, const QColor& colour);

// The pen of an edge, `widths` times the thinnest line.
QPen edgePen(const Ink& ink, const QColor& colour, double widths = 1.5);
QPen dashedPen(const Ink& ink, const QColor& colour, double widths = 1.5);

}  // namespace cramp::paper::ink
