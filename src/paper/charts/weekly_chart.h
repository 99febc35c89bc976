// SPDX-License-Identifier: MIT
#pragma once

#include "paper/ink/ink.h"
#include "report/charts/chart_geometry.h"
#include "report/summary/report_words.h"

#include <QRectF>
#include <QStringList>

class QPainter;

namespace cramp::paper::charts
{

// Cramps a week: bars from zero with the count above each, the nights recorded as a strip below, striped
// where few nights are recorded, a dashed frame where none is, an upright with a letter for each change. What
// the letters stand for is written beside or below the chart by its user (flagOf).
void paintWeeklyChart(QPainter& painter, const report::charts::WeeklyChart& chart, const ink::Ink& ink,
                      const report::summary::ReportWords& words);

// A letter in its box, as it stands on the chart.
void paintFlag(QPainter& painter, const QRectF& box, const QString& letter, const ink::Ink& ink);

// What the strip, the stripes and the dashed frame mean, as far as they are on the chart.
QStringList chartLegend(const report::charts::WeeklyChart& chart, const report::summary::ReportWords& words);

}  // namespace cramp::paper::charts
