// SPDX-License-Identifier: MIT
#pragma once

#include "paper/sheet/sheet_section.h"
#include "report/summary/gp_summary.h"

#include <vector>

namespace cramp::paper::sheet
{

// For the pages after the first: the whole of a long period, the last visit, changes that were tried. All
// arguments must outlive its pieces, and so must it.
class GpFurther
{
public:
    GpFurther(const report::summary::GpSummary& summary, const report::summary::ReportWords& words,
              const ink::Ink& ink, ink::Printable& printable);

    std::vector<SheetSection> sections() const;

private:
    QString word(const char* key) const;
    Pieces chart() const;
    Pieces since() const;
    Pieces trials() const;

    const report::summary::GpSummary& m_summary;
    const report::summary::ReportWords& m_words;
    const ink::Ink& m_ink;
    PieceMaker m_make;
};

}  // namespace cramp::paper::sheet
