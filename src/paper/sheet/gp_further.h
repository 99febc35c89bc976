// SPDX-License-Identifier: MIT
#pragma once

#include "paper/sheet/sheet_section.h"
#include "report/summary/gp_summary.h"

#include <vector>

namespace cramp::paper::sheet
{

// For the pages after the first: the whole of a long period, the last visit, changes that were tried. It must
// outlive its pieces.
class GpFurther
{
public:
    explicit GpFurther(const SheetSource& source);

    std::vector<SheetSection> sections() const;

private:
    Pieces chart() const;
    Pieces since() const;
    Pieces trials() const;

    SheetSource m_source;
};

}  // namespace cramp::paper::sheet
