// SPDX-License-Identifier: MIT
#pragma once

#include "paper/sheet/sheet_pieces.h"
#include "report/summary/gp_summary.h"

namespace cramp::paper::sheet
{

// The entries as rows of a table, for the pages after the summary. A note stands below its row, line by line,
// so that a long one can reach over pages.
Pieces entryRows(const PieceMaker& make, const std::vector<report::summary::ReportEntry>& entries);

// Two entries a row, each as a text of what the person recorded: for long periods.
Pieces shortEntryRows(const PieceMaker& make, const std::vector<report::summary::ReportEntry>& entries);

// Names of the columns; begins every page of entries.
Pieces entryHeader(const PieceMaker& make, const report::summary::ReportWords& words);

}  // namespace cramp::paper::sheet
