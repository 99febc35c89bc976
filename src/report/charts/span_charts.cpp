// SPDX-License-Identifier: MIT
#include "report/charts/span_charts.h"

#include <algorithm>
#include <cmath>

namespace cramp::report::charts
{

namespace
{

// In text sizes.
constexpr double axisWidth = 2.1;
constexpr double countHeight = 1.35;
constexpr double unitHeight = 1.2;
constexpr double namesGap = 0.35;
constexpr double namesHeight = 1.3;
constexpr double hourWidth = 1.6;
constexpr double dateWidth = 3.5;
constexpr double barShare = 0.7;

Box unitWithin(const Box& area, double textSize)
{
    return {area.left, area.top, area.width, unitHeight * textSize};
}

Box plotWithin(const Box& area, double textSize)
{
    const double left = area.left + axisWidth * textSize;
    const double top = area.top + (unitHeight + countHeight) * textSize;
    const double bottom = area.bottom() - (namesGap + namesHeight) * textSize;
    return {left, top, std::max(1.0, area.right() - left), std::max(1.0, bottom - top)};
}

std::vector<AxisLine> painAxis(const Box& plot)
{
    std::vector<AxisLine> lines;
    for (const std::int64_t value : {0, 5, 10})
        lines.push_back({value, plot.bottom() - plot.height * static_cast<double>(value) / 10.0});
    return lines;
}

std::vector<AxisLine> minutesAxis(const std::vector<summary::SpanDistribution>& spans, const Box& plot)
{
    double longest = 1;
    for (const summary::SpanDistribution& each : spans)
        longest = std::max(longest, each.values.max.value_or(0));
    return axisLines(static_cast<std::int64_t>(std::ceil(longest)), plot);
}

// How many places lie between two names that are written.
std::size_t everyOf(double slot, double needed)
{
    return static_cast<std::size_t>(std::max(1.0, std::ceil(needed / slot)));
}

}  // namespace

HourChart layOutHourChart(const std::array<std::int64_t, 24>& hours, const Box& area, double textSize)
{
    HourChart chart;
    chart.unit = unitWithin(area, textSize);
    chart.plot = plotWithin(area, textSize);
    chart.axis = axisLines(*std::ranges::max_element(hours), chart.plot);
    chart.namesTop = chart.plot.bottom() + namesGap * textSize;
    const double width = chart.plot.width / 24;
    const double unit = chart.plot.height / static_cast<double>(chart.axis.back().value);
    const std::size_t every = everyOf(width, hourWidth * textSize) == 1 ? 1 : 3;
    for (std::size_t place = 0; place < 24; ++place) {
        const std::size_t hour = (place + 12) % 24;
        const Box slot{chart.plot.left + width * static_cast<double>(place), chart.plot.top, width,
                       chart.plot.height};
        const double height = unit * static_cast<double>(hours[hour]);
        const double edge = width * (1 - barShare) / 2;
        chart.bars.push_back({static_cast<int>(hour), hours[hour], slot,
                              Box{slot.left + edge, chart.plot.bottom() - height, width * barShare, height},
                              place % every == 0});
    }
    return chart;
}

SpanChart layOutSpanChart(const std::vector<summary::SpanDistribution>& spans, summary::Measure measure,
                          const Box& area, double textSize)
{
    SpanChart chart;
    chart.unit = unitWithin(area, textSize);
    chart.plot = plotWithin(area, textSize);
    chart.axis = measure == summary::Measure::HowBad ? painAxis(chart.plot) : minutesAxis(spans, chart.plot);
    chart.datesTop = chart.plot.bottom() + namesGap * textSize;
    if (spans.empty()) return chart;
    const double width = chart.plot.width / static_cast<double>(spans.size());
    const double unit = chart.plot.height / static_cast<double>(chart.axis.back().value);
    const std::size_t every = everyOf(width, dateWidth * textSize);
    const auto y = [&](std::optional<double> value) {
        return chart.plot.bottom() - unit * value.value_or(0);
    };
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const summary::Distribution& values = spans[i].values;
        const double left = chart.plot.left + width * static_cast<double>(i);
        chart.marks.push_back({spans[i].span, values.n, values.hasQuartiles(),
                               Box{left, chart.plot.top, width, chart.plot.height}, left + width / 2,
                               y(values.q1), y(values.median), y(values.q3), y(values.max), i % every == 0});
    }
    return chart;
}

}  // namespace cramp::report::charts
