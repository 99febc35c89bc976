// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace cramp::ui::desktop
{

// Brings a window to the front and gives it the keyboard, whether it was behind others or minimised.
void raiseWindow(QWidget& window);

}  // namespace cramp::ui::desktop
