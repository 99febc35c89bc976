// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/gp_summary.h"

#include <functional>
#include <string>

class QPainter;
class QString;

namespace cramp::paper::sheet
{

// Pages of A4 as the bytes of a PDF/A-1b file: fonts embedded, text to search and copy, title and language
// set. Each page is painted in hundredths of a millimetre. Needs a QGuiApplication (the offscreen platform
// will do) and the paper's font loaded. Throws Failure when it cannot be made.
std::string pdfOfPages(const QString& title, int pages,
                       const std::function<void(QPainter& painter, int page)>& paint);

// The report for the GP.
std::string writePdf(const report::summary::GpSummary& summary, const report::summary::ReportWords& words);

}  // namespace cramp::paper::sheet
