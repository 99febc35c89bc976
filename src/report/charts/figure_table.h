// SPDX-License-Identifier: MIT
#pragma once

#include "report/charts/chart_geometry.h"
#include "report/summary/gp_summary.h"

#include <string>
#include <vector>

namespace cramp::report::charts
{

// The figures of a picture as a table: what is told where the pointer is, and what stands in its place for
// people who hear the window. A row for each mark of the picture, in its order.
struct FigureTable {
    std::string title;
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;

    // "Week from 26 October 2026. Cramps: 2. Nights recorded: 5 of 7."
    std::string rowText(std::size_t row) const;
};

FigureTable hoursTable(const summary::GpSummary& summary, const summary::ReportWords& words);  // from noon
FigureTable nightsTable(const summary::GpSummary& summary, const summary::ReportWords& words);
FigureTable placesTable(const summary::GpSummary& summary, const summary::ReportWords& words);
FigureTable spansTable(const std::vector<summary::SpanDistribution>& spans, summary::Measure measure,
                       const summary::ReportWords& words);
// Of the weeks or months one by one, with the nights that are recorded of them.
FigureTable weeksTable(const summary::GpSummary& summary, const summary::ReportWords& words);
// Of the weeks or months as the chart joins them.
FigureTable barsTable(const WeeklyChart& chart, const std::vector<summary::ReportMarker>& markers,
                      const summary::ReportWords& words);

// What the reader must know of the marks of the chart: which letter is which change, strips, stripes, dashes.
std::vector<std::string> legendOf(const WeeklyChart& chart, const std::vector<summary::ReportMarker>& markers,
                                  const summary::ReportWords& words);

}  // namespace cramp::report::charts
