// SPDX-License-Identifier: MIT
#pragma once

#include "paper/sheet/sheet_pieces.h"
#include "report/summary/gp_summary.h"

namespace cramp::paper::sheet
{

constexpr double sheetWidth = 180 * mm;
constexpr double sectionGap = 2.6 * mm;

// What the sheet is made of. All that it refers to must outlive the pieces that are made from it.
struct SheetSource {
    const report::summary::GpSummary& summary;
    const report::summary::ReportWords& words;
    const ink::Ink& ink;
    PieceMaker make;  // of the sheet's width

    QString word(const char* key) const { return QString::fromStdString(words.of(key)); }
};

// A part of page 1 that moves to page 2 as a whole when it does not fit.
struct SheetSection {
    QString title;
    Pieces pieces;
};

// A rule, the title with what stands beside it, the body and the gap to the next section.
Pieces titled(const PieceMaker& make, const QString& title, const QString& beside, const Pieces& body);

void append(Pieces& pieces, const Pieces& more);

}  // namespace cramp::paper::sheet
