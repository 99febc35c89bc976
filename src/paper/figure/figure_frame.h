// SPDX-License-Identifier: MIT
#pragma once

#include "guide/figure_pose.h"

#include <QPainterPath>
#include <QPointF>

#include <span>
#include <utility>
#include <vector>

namespace cramp::paper::figure
{

// How flesh is put on the lines of a figure. Lengths are heights of the body.

QPointF point(guide::FigurePoint p);

// A place along a limb (0 its beginning, 1 its end) and how far the flesh reaches to both sides.
struct Depth {
    double at;
    double front;
    double back;
};

// A frame along a line: forwards of a limb that hangs down is the front of the body.
class Frame
{
public:
    Frame(guide::FigurePoint from, guide::FigurePoint to);

    // By parts of the length, and by heights of the body to the front.
    QPointF at(double part, double front) const { return m_origin + m_along * part + m_front * front; }
    // Both by heights of the body.
    QPointF by(double along, double front) const { return m_origin + m_unit * along + m_front * front; }

private:
    QPointF m_origin;
    QPointF m_along;
    QPointF m_unit;
    QPointF m_front;
};

// A closed curve through points.
QPainterPath smoothThrough(const std::vector<QPointF>& points);

// The outline of a limb; frontSign is -1 for a frame that runs upwards, whose front is the back.
QPainterPath limb(const Frame& frame, std::span<const Depth> depths, double frontSign = 1);

using Offsets = std::initializer_list<std::pair<double, double>>;

// Along and above a line that the body stands on.
QPainterPath onLine(guide::FigurePoint from, guide::FigurePoint to, Offsets offsets);

}  // namespace cramp::paper::figure
