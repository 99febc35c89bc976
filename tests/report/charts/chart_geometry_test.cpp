// SPDX-License-Identifier: MIT
#include "report/charts/chart_geometry.h"

#include "support/catch.h"

#include <algorithm>

using namespace cramp::diary;
using namespace cramp::report::charts;
using namespace cramp::report::summary;
using std::chrono::days;

namespace
{

constexpr Date monday = Date(std::chrono::year(2026) / 9 / 7);
constexpr Box area{10, 20, 1000, 300};
constexpr double text = 10;

struct Counts {
    std::int64_t episodes;
    std::int64_t recorded;
};

std::vector<WeekCounts> weeksOf(const std::vector<Counts>& counts)
{
    std::vector<WeekCounts> weeks;
    for (const Counts& count : counts) {
        const Date from = monday + days(7 * static_cast<int>(weeks.size()));
        const std::int64_t withCramps = std::min(count.episodes, count.recorded);
        weeks.push_back({{from, from + days(6)},
                         count.episodes,
                         0,
                         {7, withCramps, count.recorded - withCramps, 7 - count.recorded, 0}});
    }
    return weeks;
}

WeeklyChart chartOf(const std::vector<Counts>& counts, const std::vector<Date>& changes = {})
{
    return layOutWeeklyChart(weeksOf(counts), changes, area, text);
}

std::vector<std::int64_t> axisOf(std::int64_t highest)
{
    std::vector<std::int64_t> values;
    for (const AxisLine& line : chartOf({{highest, 7}}).axis)
        values.push_back(line.value);
    return values;
}

bool isWithin(const Box& inner, const Box& outer)
{
    return inner.left >= outer.left - 1e-9 && inner.right() <= outer.right() + 1e-9 &&
           inner.top >= outer.top - 1e-9 && inner.bottom() <= outer.bottom() + 1e-9;
}

}  // namespace

TEST_CASE("A chart of nothing is empty")
{
    const WeeklyChart chart = layOutWeeklyChart({}, {monday}, area, text);
    CHECK(chart.bars.empty());
    CHECK(chart.axis.empty());
    CHECK(chart.flags.empty());
}

TEST_CASE("The axis begins at zero, has whole numbers and at most four lines")
{
    CHECK(axisOf(0) == std::vector<std::int64_t>{0, 1});
    CHECK(axisOf(1) == std::vector<std::int64_t>{0, 1});
    CHECK(axisOf(3) == std::vector<std::int64_t>{0, 1, 2, 3});
    CHECK(axisOf(4) == std::vector<std::int64_t>{0, 2, 4});
    CHECK(axisOf(7) == std::vector<std::int64_t>{0, 4, 8});
    CHECK(axisOf(13) == std::vector<std::int64_t>{0, 5, 10, 15});
    CHECK(axisOf(70) == std::vector<std::int64_t>{0, 25, 50, 75});
    for (std::int64_t highest = 0; highest < 3000; highest += 7) {
        const auto values = axisOf(highest);
        CHECK(values.size() <= 4);
        CHECK(values.back() >= highest);
    }
}

TEST_CASE("Bars stand on the zero line and are as high as their count says")
{
    const WeeklyChart chart = chartOf({{2, 7}, {4, 7}, {0, 7}});
    REQUIRE(chart.bars.size() == 3);
    for (const ChartBar& bar : chart.bars)
        CHECK(bar.bar.bottom() == Approx(chart.plot.bottom()));
    CHECK(chart.bars[0].bar.height == Approx(chart.plot.height / 2));
    CHECK(chart.bars[1].bar.height == Approx(chart.plot.height));
    CHECK(chart.bars[2].bar.height == 0);
    CHECK(chart.bars[2].kind == BarKind::Full);
}

TEST_CASE("Under four nights recorded is another kind of bar, and none recorded is never a zero")
{
    const WeeklyChart chart = chartOf({{1, 4}, {1, 3}, {0, 0}, {0, 1}});
    CHECK(chart.bars[0].kind == BarKind::Full);
    CHECK(chart.bars[1].kind == BarKind::FewNights);
    CHECK(chart.bars[2].kind == BarKind::NothingRecorded);
    CHECK(chart.bars[2].bar.height == Approx(chart.plot.height));
    CHECK(chart.bars[3].kind == BarKind::FewNights);
}

TEST_CASE("Where nothing at all is recorded no number stands beside the frames")
{
    const WeeklyChart chart = chartOf({{0, 0}, {0, 0}});
    REQUIRE(chart.axis.size() == 1);
    CHECK(chart.axis[0].value == 0);
    CHECK(chartOf({{0, 0}, {0, 1}}).axis.size() > 1);
}

TEST_CASE("A week of which no night is over shows nothing")
{
    auto weeks = weeksOf({{3, 7}, {0, 0}});
    weeks[1].nights = {1, 0, 0, 0, 1};
    const WeeklyChart chart = layOutWeeklyChart(weeks, {}, area, text);
    CHECK(chart.bars[1].kind == BarKind::NotOver);
    CHECK(stripBoxes(chart.bars[1]).empty());
}

TEST_CASE("The strip has a box for each night over, filled for those recorded")
{
    const WeeklyChart chart = chartOf({{2, 4}});
    const auto boxes = stripBoxes(chart.bars[0]);
    REQUIRE(boxes.size() == 7);
    CHECK(std::count_if(boxes.begin(), boxes.end(), [](const StripBox& box) { return box.filled == 1; }) ==
          4);
    for (std::size_t i = 1; i < boxes.size(); ++i)
        CHECK(boxes[i].box.left >= boxes[i - 1].box.right());
    CHECK(boxes.back().box.right() <= chart.bars[0].strip.right() + 1e-9);
}

TEST_CASE("Everything stands within the area")
{
    for (const std::size_t weeks : {1u, 2u, 8u, 26u, 53u, 106u, 1000u}) {
        const WeeklyChart chart = chartOf(std::vector<Counts>(weeks, Counts{9, 6}),
                                          {monday, monday + days(1), monday + days(7 * 5)});
        CHECK(isWithin(chart.plot, area));
        for (const ChartBar& bar : chart.bars) {
            CHECK(isWithin(bar.bar, bar.slot));
            CHECK(isWithin(bar.slot, chart.plot));
            CHECK(isWithin(bar.strip, area));
            CHECK(bar.strip.bottom() <= chart.datesTop);
        }
        for (const ChartFlag& flag : chart.flags) {
            CHECK(isWithin(flag.label, area));
            CHECK(flag.label.bottom() <= chart.plot.top);
        }
    }
}

TEST_CASE("Many weeks share bars, which lose no cramp and no night")
{
    const WeeklyChart chart = chartOf(std::vector<Counts>(104, Counts{2, 6}));
    CHECK(chart.weeksPerBar > 1);
    std::int64_t episodes = 0;
    std::int64_t recorded = 0;
    for (const ChartBar& bar : chart.bars) {
        episodes += bar.cramps;
        recorded += bar.nightsRecorded;
        CHECK(bar.slot.width >= 2 * text);
    }
    CHECK(episodes == 208);
    CHECK(recorded == 104 * 6);
    const auto strip = stripBoxes(chart.bars[0]);
    REQUIRE(strip.size() == 1);
    CHECK(strip[0].filled == Approx(6.0 / 7));
}

TEST_CASE("No bar reaches across the day where a new one must begin")
{
    const auto weeks = weeksOf(std::vector<Counts>(106, Counts{1, 7}));
    const Date split = weeks[53].span.from;
    const WeeklyChart chart = layOutWeeklyChart(weeks, {}, area, text, split);
    const bool begins = std::any_of(chart.bars.begin(), chart.bars.end(),
                                    [&](const ChartBar& bar) { return bar.span.from == split; });
    CHECK(begins);
}

TEST_CASE("Flags stand on their day, share a day, and leave out what lies outside")
{
    const WeeklyChart chart =
        chartOf({{1, 7}, {1, 7}}, {monday + days(7), monday - days(1), monday + days(7), monday});
    REQUIRE(chart.flags.size() == 2);
    CHECK(chart.flags[0].letter == "A");
    CHECK(chart.flags[0].x == Approx(chart.plot.left));
    CHECK(chart.flags[0].changes == std::vector<std::size_t>{3});
    CHECK(chart.flags[1].letter == "B");
    CHECK(chart.flags[1].x == Approx(chart.plot.left + chart.plot.width / 2));
    CHECK(chart.flags[1].changes == std::vector<std::size_t>{0, 2});
}

TEST_CASE("Labels of flags never lie on each other, and letters go on after Z")
{
    std::vector<Date> changes;
    for (int i = 0; i < 30; ++i)
        changes.push_back(monday + days(i));
    const WeeklyChart chart = chartOf(std::vector<Counts>(8, Counts{1, 7}), changes);
    REQUIRE(chart.flags.size() == 30);
    CHECK(chart.flags[26].letter == "AA");
    for (std::size_t i = 0; i < chart.flags.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const Box& a = chart.flags[i].label;
            const Box& b = chart.flags[j].label;
            const bool isApart =
                a.left >= b.right() || b.left >= a.right() || a.top >= b.bottom() || b.top >= a.bottom();
            CHECK(isApart);
        }
}

TEST_CASE("Dates are written only as often as they fit")
{
    const WeeklyChart few = chartOf(std::vector<Counts>(4, Counts{1, 7}));
    CHECK(std::all_of(few.bars.begin(), few.bars.end(), [](const ChartBar& bar) { return bar.hasDate; }));
    const WeeklyChart many = chartOf(std::vector<Counts>(40, Counts{1, 7}));
    double before = -1000;
    for (const ChartBar& bar : many.bars) {
        if (!bar.hasDate) continue;
        CHECK(bar.slot.left - before >= 3.4 * text);
        before = bar.slot.left;
    }
}

TEST_CASE("A part of a week is as much narrower as it is shorter, and is compared by its own nights")
{
    auto weeks = weeksOf({{3, 7}, {3, 3}, {2, 4}});
    weeks[1].span.to = weeks[1].span.from + days(2);
    weeks[1].nights = {3, 3, 0, 0, 0};
    weeks[2].nights = {7, 2, 2, 0, 3};  // three nights of it are still to come
    const WeeklyChart chart = layOutWeeklyChart(weeks, {}, area, text);
    CHECK_FALSE(chart.bars[0].isPart);
    CHECK(chart.bars[1].isPart);
    CHECK(chart.bars[2].isPart);
    CHECK(chart.bars[1].kind == BarKind::Full);
    CHECK(chart.bars[1].bar.width == Approx(chart.bars[0].bar.width * 3 / 7));
    CHECK(chart.bars[2].bar.width == Approx(chart.bars[0].bar.width * 4 / 7));
    CHECK(chart.bars[1].bar.height == Approx(chart.bars[0].bar.height));
}

TEST_CASE("A year stands by months, a month that is cut is a part")
{
    std::vector<WeekCounts> months;
    for (unsigned month = 1; month <= 12; ++month) {
        const std::chrono::year_month of = std::chrono::year(2028) / std::chrono::month(month);
        const Date from{of / std::chrono::day(month == 1 ? 10 : 1)};
        const Date to = Date((of + std::chrono::months(1)) / std::chrono::day(1)) - days(1);
        WeekCounts counts;
        counts.span = {from, to};
        counts.nightCramps = 5;
        counts.nights = {counts.span.days(), 5, counts.span.days() - 5, 0, 0};
        months.push_back(counts);
    }
    const WeeklyChart chart = layOutWeeklyChart(months, {}, area, text);
    CHECK(chart.isByMonth);
    CHECK_FALSE(chartOf({{1, 7}}).isByMonth);
    REQUIRE(chart.bars.size() == 12);
    CHECK(chart.weeksPerBar == 1);
    CHECK(chart.bars[0].isPart);
    CHECK(std::none_of(chart.bars.begin() + 1, chart.bars.end(),
                       [](const ChartBar& bar) { return bar.isPart; }));
    CHECK(stripBoxes(chart.bars[1]).size() == 1);
}

TEST_CASE("The unit stands above the counts of the highest bars")
{
    const WeeklyChart chart = chartOf({{4, 7}}, {monday});
    CHECK(isWithin(chart.unit, area));
    CHECK(chart.unit.bottom() < chart.plot.top);
    CHECK(chart.unit.top >= chart.flags[0].label.bottom());
}
