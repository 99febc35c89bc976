// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/report_words.h"

#include <string>

class QPainter;

namespace cramp::paper::page
{

// A blank diary for two weeks beside the bed: two pages of A4, seven nights on each, two cramps a night, with
// the questions of the form. Dates are written by hand, so that it can be begun on any day. Black on white,
// no text under 8.5 pt, every box at least 5 mm high.
constexpr int paperDiaryPages = 2;

// One of the pages, 0 or 1, in hundredths of a millimetre.
void paintPaperDiary(QPainter& painter, const report::summary::ReportWords& words, int page);

// As a PDF/A-1b file (pdf.h says what it needs).
std::string writePaperDiary(const report::summary::ReportWords& words);

}  // namespace cramp::paper::page
