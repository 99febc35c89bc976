// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace cramp::ui::desktop
{

// Brings a window to the front and gives it the keyboard, from behind others and from the panel.
void raiseWindow(QWidget& window);

}  // namespace cramp::ui::desktop
