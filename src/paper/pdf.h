// SPDX-License-Identifier: MIT
#pragma once

#include "paper/body_map.h"
#include "report/gp_summary.h"

#include <string>

namespace cramp
{

// The report for the GP as the bytes of a PDF/A-1b file: A4, fonts embedded, text to search and copy, title
// and language set. Needs a QGuiApplication (the offscreen platform will do) and the paper's font loaded.
// Throws Failure when it cannot be made.
std::string writePdf(const GpSummary& summary, const ReportWords& words, const BodyMap& map);

}  // namespace cramp
