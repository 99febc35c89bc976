// SPDX-License-Identifier: MIT
#pragma once

#include "report/charts/figure_table.h"

class QWidget;

namespace cramp
{

// A table of figures to read, row by row, with the keyboard and by ear. As high as its rows, up to a dozen.
QWidget* makeFigureTable(const FigureTable& figures);

}  // namespace cramp
