// SPDX-License-Identifier: MIT
#pragma once

#include "report/charts/chart_geometry.h"
#include "report/summary/over_time.h"

#include <array>
#include <vector>

namespace cramp::report::charts
{

// Where the parts of two further charts stand, in the manner of chart_geometry.h: cramps by hour of the
// night, and pain or duration over time.

struct HourBar {
    int hour = 0;
    std::int64_t episodes = 0;
    Box slot;
    Box bar;
    bool hasName = false;  // its hour is written below
};

struct HourChart {
    Box plot;
    Box unit;  // above the axis: what its numbers count
    std::vector<AxisLine> axis;
    std::vector<HourBar> bars;  // from noon to noon, so that the night is not cut
    double namesTop = 0;
};

HourChart layOutHourChart(const std::array<std::int64_t, 24>& hours, const Box& area, double textSize);

// The values of a span: the middle half as a line, the median across it, the largest above. Of few values
// there is no middle half; none of them where nothing is recorded.
struct SpanMark {
    diary::DateSpan span;
    std::int64_t n = 0;
    bool hasQuartiles = false;  // the middle half is of 8 values or more
    Box slot;
    double x = 0;
    double q1 = 0, median = 0, q3 = 0, largest = 0;  // y
    bool hasDate = false;
};

struct SpanChart {
    Box plot;
    Box unit;
    std::vector<AxisLine> axis;
    std::vector<SpanMark> marks;
    double datesTop = 0;
};

// Pain has its whole scale, 0 to 10; minutes reach from 0 to the longest.
SpanChart layOutSpanChart(const std::vector<summary::SpanDistribution>& spans, summary::Measure measure,
                          const Box& area, double textSize);

}  // namespace cramp::report::charts
