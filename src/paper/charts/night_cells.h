// SPDX-License-Identifier: MIT
#pragma once

#include "paper/ink/ink.h"
#include "report/summary/summary.h"

#include <QList>
#include <QRectF>

#include <optional>

class QPainter;

namespace cramp::paper::charts
{

// One night as a cell. With cramps: filled, their number in it, a notch in the corner if the worst pain was 7
// or more. Free: an outline with a dot. Not recorded: a dashed outline, striped. Not over yet: nothing but
// its date. The states differ in form, not in colour alone.
struct NightCell {
    diary::NightState state{};
    std::int64_t episodes = 0;
    bool isSevere = false;
    std::optional<int> dayOfMonth;  // written in the corner; none: no date
};

enum class CellDate : std::uint8_t { Shown, Left };
NightCell nightCell(const report::summary::NightRow& row, CellDate date);

void paintNightCell(QPainter& painter, const QRectF& box, const NightCell& cell, const ink::Ink& ink);

// The days that a month's sheet shows: six weeks from the Monday of the week of the 1st.
diary::DateSpan monthSheet(std::chrono::year_month month);

// The cells of a sheet of seven columns, row by row; the first row of height `header` is left for the
// weekdays' names.
QList<QRectF> layOutMonth(const QRectF& area, int weeks, double header);

}  // namespace cramp::paper::charts
