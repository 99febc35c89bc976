// SPDX-License-Identifier: MIT
#pragma once

#include "paper/charts/report_picture.h"
#include "report/summary/gp_summary.h"

#include <memory>

namespace cramp::ui::gp
{

// What was tried on cramps as bars: as long as the answers there are, filled as far as it eased. Null where
// nothing was answered.
std::unique_ptr<paper::charts::ReportPicture> reliefPicture(
    const std::vector<report::summary::ReportRelief>& relief);

}  // namespace cramp::ui::gp
