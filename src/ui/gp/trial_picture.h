// SPDX-License-Identifier: MIT
#pragma once

#include "paper/charts/report_picture.h"
#include "report/summary/trial_result.h"

#include <memory>

namespace cramp::ui::gp
{

// The weeks of a trial that are over as dots, by date and by their night cramps: filled with the change, open
// without it. A week with few recorded nights is a cross, one with none is left blank. The words must outlive
// the picture; null where no week has a recorded night.
std::unique_ptr<paper::charts::ReportPicture> trialPicture(const report::summary::TrialResult& result,
                                                           const report::summary::ReportWords& words);

}  // namespace cramp::ui::gp
