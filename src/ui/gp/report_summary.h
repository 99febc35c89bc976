// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_host.h"

namespace cramp::ui::gp
{

// The report of the open diary with these choices; the generator is filled in.
report::summary::GpSummary reportOf(const host::WindowContext& context,
                                    report::summary::ReportChoices choices);

// The day of the last visit before today.
std::optional<diary::Date> lastVisitDay(const session::Session& session);

}  // namespace cramp::ui::gp
