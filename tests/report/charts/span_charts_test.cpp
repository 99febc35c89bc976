// SPDX-License-Identifier: MIT
#include "report/charts/span_charts.h"

#include "support/catch.h"

#include <algorithm>

using namespace cramp::diary;
using namespace cramp::report::charts;
using namespace cramp::report::summary;

namespace
{

constexpr Box area{10, 20, 1000, 200};
constexpr Date monday = Date(std::chrono::year(2026) / 9 / 7);

std::vector<SpanDistribution> spansOf(std::size_t count, double highest)
{
    std::vector<SpanDistribution> spans;
    for (std::size_t i = 0; i < count; ++i) {
        const Date from = monday + std::chrono::days(7 * static_cast<int>(i));
        Distribution values;
        values.n = 8;
        values.q1 = highest / 4;
        values.median = highest / 2;
        values.q3 = highest * 0.75;
        values.max = highest;
        spans.push_back({{from, from + std::chrono::days(6)}, values});
    }
    return spans;
}

}  // namespace

TEST_CASE("the hours stand from noon to noon, each bar as high as its count")
{
    std::array<std::int64_t, 24> hours{};
    hours[3] = 4;
    hours[14] = 2;
    const HourChart chart = layOutHourChart(hours, area, 10);
    REQUIRE(chart.bars.size() == 24);
    CHECK(chart.bars.front().hour == 12);
    CHECK(chart.bars.back().hour == 11);
    const HourBar& three = chart.bars[15];
    const HourBar& two = chart.bars[2];
    CHECK(three.hour == 3);
    CHECK(three.bar.height == Approx(2 * two.bar.height));
    CHECK(three.bar.bottom() == Approx(chart.plot.bottom()));
    CHECK(three.bar.top >= chart.plot.top - 1e-9);
    CHECK(std::ranges::all_of(chart.bars, &HourBar::hasName));
}

TEST_CASE("where the hours stand close, every third is named, and an empty day has an axis all the same")
{
    const HourChart chart = layOutHourChart({}, Box{0, 0, 200, 100}, 10);
    CHECK(std::ranges::count_if(chart.bars, &HourBar::hasName) == 8);
    CHECK(chart.axis.back().value == 1);
    for (const HourBar& bar : chart.bars)
        CHECK(bar.bar.height == 0);
}

TEST_CASE("pain has its whole scale, whatever was recorded")
{
    const SpanChart chart = layOutSpanChart(spansOf(4, 5), Measure::HowBad, area, 10);
    CHECK(chart.axis.back().value == 10);
    CHECK(chart.marks[0].largest == Approx(chart.plot.bottom() - chart.plot.height / 2));
    CHECK(chart.marks[0].q1 > chart.marks[0].median);
    CHECK(chart.marks[0].median > chart.marks[0].q3);
}

TEST_CASE("minutes reach to the longest, and nothing leaves the plot")
{
    for (const double longest : {0.5, 3.0, 59.0, 1440.0}) {
        const SpanChart chart = layOutSpanChart(spansOf(60, longest), Measure::HowLong, area, 10);
        CHECK(static_cast<double>(chart.axis.back().value) >= longest);
        CHECK(chart.axis.size() <= 4);
        for (const SpanMark& mark : chart.marks) {
            CHECK(mark.largest >= chart.plot.top - 1e-9);
            CHECK(mark.slot.right() <= area.right() + 1e-9);
        }
        CHECK(std::ranges::count_if(chart.marks, &SpanMark::hasDate) < 60);
    }
    CHECK(layOutSpanChart({}, Measure::HowLong, area, 10).marks.empty());
}

TEST_CASE("fewer than eight values have no middle half")
{
    auto spans = spansOf(2, 5);
    spans[1].values.n = 7;
    const SpanChart chart = layOutSpanChart(spans, Measure::HowBad, area, 10);
    CHECK(chart.marks[0].hasQuartiles);
    CHECK_FALSE(chart.marks[1].hasQuartiles);
    CHECK(chart.unit.bottom() < chart.plot.top);
}
