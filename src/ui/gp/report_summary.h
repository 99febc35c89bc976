// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_host.h"

namespace cramp
{

// The report of the open diary with these choices; the generator is filled in.
GpSummary reportOf(const WindowContext& context, ReportChoices choices);

// The day of the last visit before today.
std::optional<Date> lastVisitDay(const Session& session);

}  // namespace cramp
