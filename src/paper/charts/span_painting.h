// SPDX-License-Identifier: MIT
#pragma once

#include "paper/ink/ink.h"
#include "report/charts/span_charts.h"
#include "report/summary/report_words.h"

class QPainter;

namespace cramp
{

// Cramps by hour: bars with the count above each that has one.
void paintHourChart(QPainter& painter, const HourChart& chart, const Ink& ink);

// Pain or duration over time: the middle half as a line, the median as a thick stroke across it, the largest
// as a dot.
void paintSpanChart(QPainter& painter, const SpanChart& chart, const Ink& ink, const ReportWords& words);

}  // namespace cramp
