// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window_page.h"

namespace cramp
{

// What the diary says: findings with why, evidence and advice; what was not asked; when to seek help anyway.
class CheckPage : public WindowPage
{
    Q_OBJECT

public:
    CheckPage(WindowContext& context, WindowHost& host, QWidget* parent);

    void refresh() override;
};

}  // namespace cramp
