// SPDX-License-Identifier: MIT
#pragma once

#include "report/charts/chart_geometry.h"
#include "report/charts/span_charts.h"
#include "report/summary/gp_summary.h"

#include <string>

namespace cramp::report::html
{

// The pictures of the report as inline SVG in black on white, as wide as a phone; they grow with the page.
// Each has a name for people who hear it; its figures are for a table beside it. Colours and strokes come
// from the style sheet of the page (svgStyle).

constexpr std::string_view svgStyle =
    "svg{display:block;width:100%;max-width:36rem;margin:0.3rem 0;font-family:inherit}"
    "svg .fill{fill:#000}svg .edge{fill:none;stroke:#000;stroke-width:1}"
    "svg .dash{fill:none;stroke:#000;stroke-width:1;stroke-dasharray:3 2}"
    "svg .hair{stroke:#999;stroke-width:0.5}svg .thick{stroke:#000;stroke-width:2.5}"
    "svg .bold{font-weight:bold}svg .white{fill:#fff}";

// The area and the text size that the charts of a phone are laid out for.
constexpr double svgWidth = 360;
constexpr double svgText = 11;
constexpr charts::Box svgWeeksArea{0, 0, svgWidth, 170};
constexpr charts::Box svgSpansArea{0, 0, svgWidth, 125};

std::string weeksSvg(const charts::WeeklyChart& chart, const summary::ReportWords& words);
std::string hoursSvg(const charts::HourChart& chart, const summary::ReportWords& words);
std::string spansSvg(const charts::SpanChart& chart, summary::Measure measure,
                     const summary::ReportWords& words);
// The nights as a calendar, a row a week from Monday on.
std::string nightsSvg(const std::vector<summary::NightRow>& nights, const summary::ReportWords& words);

}  // namespace cramp::report::html
