// SPDX-License-Identifier: MIT
#include "paper/figure/figure_frame.h"

#include <cmath>

namespace cramp::paper::figure
{

QPointF point(guide::FigurePoint p)
{
    return {p.x, p.y};
}

Frame::Frame(guide::FigurePoint from, guide::FigurePoint to)
    : m_origin(point(from)),
      m_along(point(to) - point(from)),
      m_unit(m_along / std::hypot(m_along.x(), m_along.y())),
      m_front(-m_unit.y(), m_unit.x())
{
}

QPainterPath smoothThrough(const std::vector<QPointF>& points)
{
    const std::size_t count = points.size();
    QPainterPath path(points[0]);
    for (std::size_t i = 0; i < count; ++i) {
        const QPointF& before = points[(i + count - 1) % count];
        const QPointF& from = points[i];
        const QPointF& to = points[(i + 1) % count];
        const QPointF& after = points[(i + 2) % count];
        path.cubicTo(from + (to - before) / 6, to - (after - from) / 6, to);
    }
    path.closeSubpath();
    return path;
}

QPainterPath limb(const Frame& frame, std::span<const Depth> depths, double frontSign)
{
    std::vector<QPointF> outline;
    for (std::size_t i = 0; i < depths.size(); ++i)
        outline.push_back(frame.at(depths[i].at, frontSign * depths[i].front));
    for (std::size_t i = depths.size(); i-- > 0;)
        outline.push_back(frame.at(depths[i].at, -frontSign * depths[i].back));
    return smoothThrough(outline);
}

QPainterPath onLine(guide::FigurePoint from, guide::FigurePoint to, Offsets offsets)
{
    const Frame frame(from, to);
    std::vector<QPointF> outline;
    for (const auto& [along, above] : offsets)
        outline.push_back(frame.by(along, above));
    return smoothThrough(outline);
}

}  // namespace cramp::paper::figure
