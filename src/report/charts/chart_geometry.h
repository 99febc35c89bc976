// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/summary.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace cramp::report::charts
{

// Where the parts of the chart "cramps a week" stand: a pure function, so that screen, paper and files draw
// the same. Lengths are in the units of the area and of the text size; y grows downwards.

struct Box {
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;

    double right() const { return left + width; }
    double bottom() const { return top + height; }
    friend bool operator==(const Box&, const Box&) = default;
};

// Full: enough nights recorded to be compared. FewNights: under 4 of 7. NothingRecorded: neither cramp nor
// answer, which is never a zero. NotOver: no night of it is over yet and it has no cramp.
enum class BarKind : std::uint8_t { Full, FewNights, NothingRecorded, NotOver };

struct ChartBar {
    diary::DateSpan span;
    std::int64_t cramps = 0;
    std::int64_t nightsOver = 0;
    std::int64_t nightsRecorded = 0;
    BarKind kind{};
    bool isPart = false;   // of the weeks or the month that a bar stands for; it is narrower by as much
    Box slot;              // the whole width that belongs to it, the height of the plot
    Box bar;               // from the zero line up; of NothingRecorded the full height
    Box strip;             // nights recorded: below the zero line, as wide as the bar
    bool hasDate = false;  // its first day is written below
};

struct AxisLine {
    std::int64_t value = 0;
    double y = 0;
};

// From zero to at least the highest value: at most four lines, whole numbers at equal steps.
std::vector<AxisLine> axisLines(std::int64_t highest, const Box& plot);

// A change on a day: an upright through the plot with a letter in a box at its top. Changes of one day share
// it.
struct ChartFlag {
    std::string letter;  // "A" to "Z", "AA" and so on
    diary::Date date{};
    std::vector<std::size_t> changes;  // indices into the dates given
    double x = 0;
    Box label;
};

struct WeeklyChart {
    bool isByMonth = false;  // what was laid out are calendar months
    int weeksPerBar = 1;     // or months
    Box plot;
    Box unit;                    // above the axis: what its numbers count
    std::vector<AxisLine> axis;  // from zero, at most four, whole numbers at equal steps; zero alone when
                                 // nothing is recorded: no frame may be read as a number
    std::vector<ChartBar> bars;
    std::vector<ChartFlag> flags;  // by date; of changes within the weeks only
    double datesTop = 0;           // of the line of dates
};

// Lays the chart out in the area, for text of that size. The weeks, or calendar months, follow each other
// without gaps (as in GpSummary). When they would stand too close to be read, a bar is that of 2, 4, 13, 26,
// 52, 104... of them; no bar reaches across newBarAt.
WeeklyChart layOutWeeklyChart(const std::vector<summary::WeekCounts>& weeks,
                              const std::vector<diary::Date>& changes, const Box& area, double textSize,
                              std::optional<diary::Date> newBarAt = std::nullopt);

// The boxes of a strip, one for each night over when the bar is of a week at most, and how many of them are
// filled. For more it is one box filled in proportion.
struct StripBox {
    Box box;
    double filled = 0;  // 0 to 1, from the left
};
std::vector<StripBox> stripBoxes(const ChartBar& bar);

}  // namespace cramp::report::charts
