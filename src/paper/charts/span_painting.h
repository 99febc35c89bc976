// SPDX-License-Identifier: MIT
#pragma once

#include "paper/ink/ink.h"
#include "report/charts/span_charts.h"
#include "report/summary/report_words.h"

class QPainter;

namespace cramp::paper::charts
{

// Cramps by hour: bars with the count above each that has one. The unit stands above the axis.
void paintHourChart(QPainter& painter, const report::charts::HourChart& chart, const std::string& unit,
                    const ink::Ink& ink);

// Pain or duration over time: the middle half as a line, the median as a thick stroke across it, the largest
// as a dot.
void paintSpanChart(QPainter& painter, const report::charts::SpanChart& chart, const std::string& unit,
                    const ink::Ink& ink, const report::summary::ReportWords& words);

}  // namespace cramp::paper::charts
