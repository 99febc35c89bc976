// SPDX-License-Identifier: MIT
#pragma once

#include "ui/choice_row.h"
#include "ui/window_host.h"

namespace cramp
{

// What can be chosen about the check: whether it looks at all, and where the person is.
class CheckSettings : public Panel
{
    Q_OBJECT

public:
    CheckSettings(WindowContext& context, WindowHost& host, QWidget* parent = nullptr);

private:
    void addSwitch();
    void addPlaces();

    WindowContext& m_context;
    WindowHost& m_host;
};

}  // namespace cramp
