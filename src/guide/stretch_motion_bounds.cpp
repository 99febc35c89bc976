// SPDX-License-Identifier: MIT
#include "guide/stretch_motion.h"

#include <algorithm>

namespace cramp::guide
{

namespace
{

void include(FigureBounds& bounds, FigurePoint point, double margin)
{
    bounds.left = std::min(bounds.left, point.x - margin);
    bounds.right = std::max(bounds.right, point.x + margin);
    bounds.bottom = std::min(bounds.bottom, point.y - margin);
    bounds.top = std::max(bounds.top, point.y + margin);
}

void include(FigureBounds& bounds, const FigurePoints& points)
{
    constexpr double flesh = 0.03;
    for (const FigurePoint& point : {points.hip, points.shoulder, points.crown})
        include(bounds, point, 3 * flesh);
    for (const LegPoints* leg : {&points.nearLeg, &points.farLeg})
        for (const FigurePoint& point : {leg->knee, leg->heel, leg->toe})
            include(bounds, point, flesh);
    for (const ArmPoints* arm : {&points.nearArm, &points.farArm})
        for (const FigurePoint& point : {arm->elbow, arm->fingertip})
            include(bounds, point, flesh);
}

// What a prop takes up beside its place.
void include(FigureBounds& bounds, const FigureProp& prop)
{
    constexpr double chairDepth = 0.3;
    constexpr double railEnd = 0.11;
    include(bounds, prop.place, 0);
    const double x = prop.place.x;
    const auto wide = [&](double from, double to) {
        bounds.left = std::min(bounds.left, x + from);
        bounds.right = std::max(bounds.right, x + to);
    };
    switch (prop.kind) {
        case PropKind::Chair: return wide(-chairDepth, 0);
        case PropKind::ChairBack: return wide(0, chairDepth);
        case PropKind::Rail: return wide(-railEnd, railEnd);
        case PropKind::Bike: return wide(bike::back, bike::front);
        case PropKind::Circle: return include(bounds, prop.place, circle::across);
        case PropKind::Wall:
        case PropKind::Step:
        case PropKind::Bed:
        case PropKind::Ball:
        case PropKind::Towel: return;
    }
}

}  // namespace

FigureBounds boundsOf(const StretchMotion& motion)
{
    FigureBounds bounds{1e9, -1e9, 0, 0};
    constexpr int samples = 24;
    for (int i = 0; i <= samples; ++i) {
        FigurePoints points = figureAt(motion, secondsOf(motion) * i / samples);
        if (motion.stride != 0) points = moved(points, -points.hip.x);
        include(bounds, points);
    }
    for (const FigureProp& prop : motion.props)
        include(bounds, prop);
    return bounds;
}

}  // namespace cramp::guide
