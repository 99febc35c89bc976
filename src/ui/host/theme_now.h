// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/machine_settings.h"

namespace cramp::ui::host
{

// The theme that the settings of this computer ask for at night or by day.
theme::Theme themeFor(const MachineSettings& settings, bool isSleepTime);
// Shows the whole program in a theme, with the text size and the pictures that the settings ask for.
void applyTheme(const MachineSettings& settings, theme::Theme theme);

}  // namespace cramp::ui::host
