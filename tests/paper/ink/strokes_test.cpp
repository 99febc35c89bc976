// SPDX-License-Identifier: MIT
#include "paper/ink/strokes.h"

#include "support/catch.h"

#include <cmath>

using namespace cramp::paper::ink;

TEST_CASE("Stripes lie within their rectangle, at 45 degrees, the distance apart")
{
    const QRectF area(100, 200, 70, 30);
    const QList<QLineF> lines = stripesWithin(area, 5);
    REQUIRE(lines.size() > 5);
    double before = 0;
    for (const QLineF& line : lines) {
        CHECK(area.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(line.p1()));
        CHECK(area.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(line.p2()));
        CHECK(line.dx() == Approx(-line.dy()));
        const double sum = line.x1() + line.y1();
        if (before > 0) CHECK((sum - before) / std::sqrt(2) == Approx(5));
        before = sum;
    }
}

TEST_CASE("Nothing is striped where there is no room")
{
    CHECK(stripesWithin(QRectF(0, 0, 0, 10), 5).isEmpty());
    CHECK(stripesWithin(QRectF(0, 0, 10, 10), 0).isEmpty());
}
