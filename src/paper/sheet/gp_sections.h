// SPDX-License-Identifier: MIT
#pragma once

#include "paper/sheet/sheet_section.h"
#include "report/summary/gp_summary.h"

#include <vector>

namespace cramp::paper::sheet
{

// The sections of page 1 below its top, each as pieces of the sheet's width. Which of them stand on page 1 is
// decided in gp_sheet.h. All arguments must outlive its pieces, and so must it.
class GpSections
{
public:
    GpSections(const report::summary::GpSummary& summary, const report::summary::ReportWords& words,
               const ink::Ink& ink, ink::Printable& printable);

    // In the order of the page; those that the person left out are not among them.
    std::vector<SheetSection> sections() const;

private:
    QString word(const char* key) const;
    Pieces strip() const;
    Pieces hours() const;
    Pieces items() const;
    Pieces itemColumn(const PieceMaker& make, const char* title, const char* none,
                      const std::vector<report::summary::ItemLine>& lines,
                      const std::vector<report::summary::LabelledText>& below) const;
    Pieces where() const;
    Pieces asked() const;

    const report::summary::GpSummary& m_summary;
    const report::summary::GpPage& m_page;
    const report::summary::ReportWords& m_words;
    const ink::Ink& m_ink;
    PieceMaker m_make;
};

}  // namespace cramp::paper::sheet
