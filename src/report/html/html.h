// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/gp_summary.h"

#include <string>

namespace cramp::report::html
{

// The report as one self-contained HTML file (UTF-8): the accessible twin of the PDF, in the same order.
// Headings, lists and tables with captions, no script, nothing loaded; typed text is escaped.
std::string writeHtml(const summary::GpSummary& summary, const summary::ReportWords& words);

}  // namespace cramp::report::html
