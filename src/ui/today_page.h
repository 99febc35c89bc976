// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window_page.h"

namespace cramp
{

// The first page: the highest warning sign, the button for a cramp now, other entries, what is unfinished,
// the last 14 nights. The order never changes.
class TodayPage : public WindowPage
{
    Q_OBJECT

public:
    TodayPage(WindowContext& context, WindowHost& host, QWidget* parent);

    void refresh() override;
};

}  // namespace cramp
