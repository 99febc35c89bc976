// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/panel.h"

namespace cramp
{

struct HealthWords;

// The first screen of an empty diary: what the program is for, what it cannot do, and an example to look at.
class WelcomePanel : public Panel
{
    Q_OBJECT

public:
    explicit WelcomePanel(const HealthWords& words, QWidget* parent = nullptr);

Q_SIGNALS:
    void exampleWanted();
};

}  // namespace cramp
