// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window_page.h"

namespace cramp
{

// What to hand over: a period, its summary, and saving it as PDF, CSV or JSON.
class ReportPage : public WindowPage
{
    Q_OBJECT

public:
    ReportPage(WindowContext& context, WindowHost& host, QWidget* parent);

    void refresh() override;
};

}  // namespace cramp
