// SPDX-License-Identifier: MIT
#pragma once

#include "paper/sheet/sheet_section.h"
#include "report/summary/gp_summary.h"

#include <vector>

namespace cramp::paper::sheet
{

// The sections of page 1 below its top, each as pieces of the sheet's width. Which of them stand on page 1 is
// decided in gp_sheet.h. It must outlive its pieces.
class GpSections
{
public:
    explicit GpSections(const SheetSource& source);

    // In the order of the page; those that the person left out are not among them.
    std::vector<SheetSection> sections() const;

private:
    Pieces strip() const;
    Pieces hours() const;
    Pieces items() const;
    Pieces itemColumn(const PieceMaker& make, const char* title, const char* none,
                      const std::vector<report::summary::ItemLine>& lines,
                      const std::vector<report::summary::LabelledText>& below) const;
    Pieces where() const;
    Pieces asked() const;

    SheetSource m_source;
};

}  // namespace cramp::paper::sheet
