// SPDX-License-Identifier: MIT
#pragma once

#include "paper/sheet/gp_sheet.h"

#include <functional>

class QPrinter;
class QWidget;

namespace cramp::ui::gp
{

// Asks for a printer, without waiting, and prints the pages as they are previewed by then.
void printSheet(const std::function<const paper::sheet::GpSheet&()>& sheet, QWidget* parent);

// Pages from 1; 0: all.
void paintOn(QPrinter& printer, const paper::sheet::GpSheet& sheet, int from = 0, int to = 0);

}  // namespace cramp::ui::gp
