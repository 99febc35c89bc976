// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/panel.h"

namespace cramp::ui::format
{
struct HealthWords;
}
namespace cramp::ui::today
{

// The first screen of an empty diary: what the program is for, what it cannot do, and an example to look at.
class WelcomePanel : public widgets::Panel
{
    Q_OBJECT

public:
    explicit WelcomePanel(const format::HealthWords& words, QWidget* parent = nullptr);

Q_SIGNALS:
    void exampleWanted();
};

}  // namespace cramp::ui::today
