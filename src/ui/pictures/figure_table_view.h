// SPDX-License-Identifier: MIT
#pragma once

#include "report/charts/figure_table.h"

class QWidget;

namespace cramp::ui::pictures
{

// A table of figures to read, row by row, with the keyboard and by ear. As high as its rows, up to a dozen.
QWidget* makeFigureTable(const report::charts::FigureTable& figures);

}  // namespace cramp::ui::pictures
