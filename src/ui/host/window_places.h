// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_host.h"

#include <vector>

namespace cramp::ui::host
{

// The places of the sidebar, each known by its first page: Today, Diary, Stretches, Guide, Check (which is
// "For the GP") and Settings. The pages of one place are its tabs.
PageId placeOf(PageId page);
// "For the GP".
QString placeName(PageId place);
// In their order; empty for a place of one page.
std::vector<PageId> tabsOf(PageId place);
// "Warning signs".
QString tabName(PageId page);
// "Medicines", for where there is no room for "Medicines and conditions".
QString shortTabName(PageId page);

}  // namespace cramp::ui::host
