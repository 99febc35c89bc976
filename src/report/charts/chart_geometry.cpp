// SPDX-License-Identifier: MIT
#include "report/charts/chart_geometry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace cramp::report::charts
{

namespace
{

// In text sizes.
constexpr double digitWidth = 0.56;
constexpr double narrowestSlot = 2.0;
constexpr double widestBar = 3.0;
constexpr double countHeight = 1.35;
constexpr double unitHeight = 1.2;
constexpr double flagHeight = 1.45;
constexpr double flagGap = 0.25;
constexpr double stripGap = 0.4;
constexpr double stripHeight = 0.55;
constexpr double datesGap = 0.35;
constexpr double datesHeight = 1.3;
constexpr double dateWidth = 3.5;
constexpr double nightWidth = 0.16;

constexpr int mostIntervals = 3;
constexpr int nightsToCompare = 4;  // of 7, as in the contract's usable weeks

std::vector<summary::WeekCounts> joined(const std::vector<summary::WeekCounts>& weeks, int perBar,
                                        std::optional<diary::Date> newBarAt)
{
    std::vector<summary::WeekCounts> bars;
    int inLast = perBar;
    for (const summary::WeekCounts& week : weeks) {
        if (inLast == perBar || week.span.from == newBarAt) {
            bars.push_back(week);
            inLast = 1;
            continue;
        }
        summary::WeekCounts& last = bars.back();
        last.span.to = week.span.to;
        last.nightCramps += week.nightCramps;
        last.dayCramps += week.dayCramps;
        last.nights += week.nights;
        ++inLast;
    }
    return bars;
}

int weeksPerBar(std::size_t weeks, double mostBars)
{
    const auto barsOf = [weeks](int perBar) { return std::ceil(static_cast<double>(weeks) / perBar); };
    for (const int perBar : {1, 2, 4, 13, 26})
        if (barsOf(perBar) <= mostBars) return perBar;
    int perBar = 52;
    while (barsOf(perBar) > std::max(1.0, mostBars))
        perBar *= 2;
    return perBar;
}

// The smallest of 1, 2, 4, 5, 10, 20, 25, 50, 100... that reaches the value in three steps.
std::int64_t axisStep(std::int64_t highest)
{
    std::int64_t power = 1;
    while (true) {
        for (const std::int64_t tenth : {10, 20, 25, 40, 50}) {
            const std::int64_t scaled = tenth * power;
            if (scaled % 10 == 0 && scaled / 10 * mostIntervals >= highest) return scaled / 10;
        }
        power *= 10;
    }
}

BarKind kindOf(const summary::WeekCounts& week)
{
    const std::int64_t recorded = week.nights.recorded();
    if (recorded > 0 && 7 * recorded >= nightsToCompare * week.nights.over()) return BarKind::Full;
    if (recorded > 0 || week.cramps() > 0) return BarKind::FewNights;
    return week.nights.notRecorded > 0 ? BarKind::NothingRecorded : BarKind::NotOver;
}

// How long a bar that is no part is: so many weeks, or the month that it lies in.
std::int64_t wholeDays(const diary::DateSpan& span, int perBar, bool isMonth)
{
    if (!isMonth) return std::int64_t(7) * perBar;
    const auto first = diary::calendarDay(span.from);
    const std::chrono::year_month month = first.year() / first.month();
    const diary::Date from{month / std::chrono::day(1)};
    return (diary::Date((month + std::chrono::months(perBar)) / std::chrono::day(1)) - from).count();
}

double widthOf(const Box& slot, double share, double textSize)
{
    return std::min(slot.width * 0.62, widestBar * textSize) * std::clamp(share, 0.15, 1.0);
}

ChartBar barOf(const summary::WeekCounts& week, const Box& slot, std::int64_t top, std::int64_t whole,
               double textSize)
{
    ChartBar bar;
    bar.span = week.span;
    bar.cramps = week.cramps();
    bar.nightsOver = week.nights.over();
    bar.nightsRecorded = week.nights.recorded();
    bar.kind = kindOf(week);
    bar.slot = slot;
    bar.isPart = bar.nightsOver < whole;
    const double days = static_cast<double>(bar.nightsOver) / static_cast<double>(whole);
    const double width = widthOf(slot, days, textSize);
    const double left = slot.left + (slot.width - width) / 2;
    const double share = bar.kind == BarKind::NothingRecorded
                             ? 1.0
                             : static_cast<double>(bar.cramps) / static_cast<double>(top);
    bar.bar = {left, slot.bottom() - share * slot.height, width, share * slot.height};
    const double room =
        std::max(widthOf(slot, 1, textSize), std::min(slot.width * 0.9, 7 * nightWidth * textSize));
    bar.strip = {slot.left + (slot.width - room) / 2, slot.bottom() + stripGap * textSize, room,
                 stripHeight * textSize};
    return bar;
}

bool areMonths(const std::vector<summary::WeekCounts>& weeks)
{
    return std::ranges::any_of(weeks, [](const summary::WeekCounts& week) { return week.span.days() > 7; });
}

bool isCounted(const ChartBar& bar)
{
    return bar.kind == BarKind::Full || bar.kind == BarKind::FewNights;
}

std::string letterOf(std::size_t index)
{
    std::string letter(1, static_cast<char>('A' + index % 26));
    return index < 26 ? letter : letterOf(index / 26 - 1) + letter;
}

std::vector<ChartFlag> flagsWithin(const std::vector<diary::Date>& changes, const diary::DateSpan& span)
{
    std::map<diary::Date, std::vector<std::size_t>> byDate;
    for (std::size_t i = 0; i < changes.size(); ++i)
        if (span.contains(changes[i])) byDate[changes[i]].push_back(i);
    std::vector<ChartFlag> flags;
    flags.reserve(byDate.size());
    for (const auto& [date, indices] : byDate)
        flags.push_back({letterOf(flags.size()), date, indices, 0, {}});
    return flags;
}

double positionOf(diary::Date date, const std::vector<summary::WeekCounts>& weeks, const Box& plot)
{
    const double slot = plot.width / static_cast<double>(weeks.size());
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        if (!weeks[i].span.contains(date)) continue;
        const double share = static_cast<double>((date - weeks[i].span.from).count()) /
                             static_cast<double>(weeks[i].span.days());
        return plot.left + slot * (static_cast<double>(i) + share);
    }
    return plot.left;
}

double labelWidth(const ChartFlag& flag, double textSize)
{
    return (0.9 + 0.75 * static_cast<double>(flag.letter.size())) * textSize;
}

// A label stands right of its upright, or left of it where the next upright is near, in the first row where
// it touches none before it. Returns the rows.
std::size_t placeFlags(std::vector<ChartFlag>& flags, const Box& area, double textSize)
{
    std::vector<double> rowEnds;
    for (std::size_t i = 0; i < flags.size(); ++i) {
        ChartFlag& flag = flags[i];
        const double width = labelWidth(flag, textSize);
        const double before = rowEnds.empty() ? area.left : rowEnds.front();
        const bool isNextNear = i + 1 < flags.size() && flags[i + 1].x < flag.x + width + flagGap * textSize;
        const bool standsLeft = (isNextNear && flag.x - width >= before) || flag.x + width > area.right();
        const double left = standsLeft ? flag.x - width : flag.x;
        const auto row =
            std::find_if(rowEnds.begin(), rowEnds.end(), [&](double end) { return end <= left; });
        const auto index = static_cast<std::size_t>(row - rowEnds.begin());
        if (row == rowEnds.end()) rowEnds.push_back(0);
        rowEnds[index] = left + width + flagGap * textSize;
        flag.label = {left, area.top + static_cast<double>(index) * flagHeight * textSize, width,
                      (flagHeight - flagGap) * textSize};
    }
    return rowEnds.size();
}

void chooseDates(std::vector<ChartBar>& bars, double textSize)
{
    if (bars.empty()) return;
    const auto every =
        static_cast<std::size_t>(std::ceil(dateWidth * textSize / std::max(bars.front().slot.width, 1e-9)));
    for (std::size_t i = 0; i < bars.size(); i += every)
        bars[i].hasDate = true;
}

}  // namespace

std::vector<AxisLine> axisLines(std::int64_t highest, const Box& plot)
{
    const std::int64_t step = axisStep(std::max<std::int64_t>(1, highest));
    const std::int64_t intervals = std::max<std::int64_t>(1, (highest + step - 1) / step);
    std::vector<AxisLine> lines;
    for (std::int64_t i = 0; i <= intervals; ++i)
        lines.push_back({i * step, plot.bottom() - plot.height * static_cast<double>(i) /
                                                       static_cast<double>(intervals)});
    return lines;
}

WeeklyChart layOutWeeklyChart(const std::vector<summary::WeekCounts>& weeks,
                              const std::vector<diary::Date>& changes, const Box& area, double textSize,
                              std::optional<diary::Date> newBarAt)
{
    WeeklyChart chart;
    if (weeks.empty()) return chart;
    chart.isByMonth = areMonths(weeks);
    // Two rounds: the number of digits on the axis depends on how many weeks stand in a bar.
    const double roomiest = (area.width - 2 * digitWidth * textSize) / (narrowestSlot * textSize);
    chart.weeksPerBar = weeksPerBar(weeks.size(), roomiest);
    const std::vector<summary::WeekCounts> shown = joined(weeks, chart.weeksPerBar, newBarAt);
    std::int64_t highest = 0;
    for (const summary::WeekCounts& week : shown)
        highest = std::max(highest, week.cramps());

    const auto digits = static_cast<double>(
        std::to_string(axisStep(std::max<std::int64_t>(1, highest)) * mostIntervals).size());
    chart.plot.left = area.left + (digits * digitWidth + 0.6) * textSize;
    chart.plot.width = area.right() - chart.plot.left;
    chart.flags = flagsWithin(changes, {shown.front().span.from, shown.back().span.to});
    for (ChartFlag& flag : chart.flags)
        flag.x = positionOf(flag.date, shown, chart.plot);
    const auto rows = static_cast<double>(placeFlags(chart.flags, area, textSize));
    chart.unit = {area.left, area.top + rows * flagHeight * textSize, area.width, unitHeight * textSize};
    chart.plot.top = chart.unit.bottom() + countHeight * textSize;
    const double below = (stripGap + stripHeight + datesGap + datesHeight) * textSize;
    chart.plot.height = std::max(0.0, area.bottom() - below - chart.plot.top);
    chart.datesTop = area.bottom() - datesHeight * textSize;

    chart.axis = axisLines(highest, chart.plot);
    const double slot = chart.plot.width / static_cast<double>(shown.size());
    for (std::size_t i = 0; i < shown.size(); ++i)
        chart.bars.push_back(barOf(
            shown[i],
            {chart.plot.left + slot * static_cast<double>(i), chart.plot.top, slot, chart.plot.height},
            chart.axis.back().value, wholeDays(shown[i].span, chart.weeksPerBar, chart.isByMonth), textSize));
    if (std::ranges::none_of(chart.bars, &isCounted)) chart.axis.resize(1);
    chooseDates(chart.bars, textSize);
    return chart;
}

std::vector<StripBox> stripBoxes(const ChartBar& bar)
{
    if (bar.nightsOver <= 0) return {};
    const auto nights = static_cast<double>(bar.nightsOver);
    if (bar.span.days() > 7) return {{bar.strip, static_cast<double>(bar.nightsRecorded) / nights}};
    std::vector<StripBox> boxes;
    const double pitch = bar.strip.width / 7;
    for (std::int64_t i = 0; i < bar.nightsOver; ++i)
        boxes.push_back(
            {{bar.strip.left + pitch * static_cast<double>(i), bar.strip.top, pitch * 0.8, bar.strip.height},
             i < bar.nightsRecorded ? 1.0 : 0.0});
    return boxes;
}

}  // namespace cramp::report::charts
