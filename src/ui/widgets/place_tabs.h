// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_places.h"
#include "ui/widgets/tab_row.h"

namespace cramp::ui::widgets
{

// The tabs of a place, each of which is a page of the window.
class PlaceTabs : public TabRow
{
    Q_OBJECT

public:
    PlaceTabs(host::PageId page, host::WindowHost& host, QWidget* parent = nullptr);
};

}  // namespace cramp::ui::widgets
