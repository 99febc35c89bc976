// SPDX-License-Identifier: MIT
#include "guide/support/every_motion.h"
#include "support/catch.h"

using namespace cramp::guide;
using namespace cramp::test;

TEST_CASE("The bounds hold every point of the whole motion")
{
    for (const auto& [name, motion] : everyMotion()) {
        INFO(name);
        const FigureBounds bounds = boundsOf(*motion);
        for (FigurePoints points : wayOf(*motion)) {
            if (motion->stride != 0) points = moved(points, -points.hip.x);
            for (const FigurePoint& point : everyPointOf(points)) {
                CHECK(point.x > bounds.left);
                CHECK(point.x < bounds.right);
                CHECK(point.y < bounds.top);
                CHECK(point.y > bounds.bottom - hair);
            }
        }
    }
}

TEST_CASE("The bounds hold what one sits on, as far as the floor goes")
{
    for (const auto& [name, motion] : everyMotion()) {
        INFO(name);
        const FigureBounds bounds = boundsOf(*motion);
        if (const FigureProp* chair = motion->prop(PropKind::Chair))
            CHECK(bounds.left < chair->place.x - 0.27);
        const FigureProp* axle = motion->prop(PropKind::Bike);
        if (axle == nullptr) continue;
        CHECK(bounds.left <= axle->place.x + bike::back);
        CHECK(bounds.right >= axle->place.x + bike::front);
    }
}
