// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/wish.h"
#include "ui/window/main_window.h"

namespace cramp::ui::app
{

// Does in a window that has just been opened what it was opened for.
void begin(window::MainWindow& window, desktop::Wish wish);

// Brings a window that was there before to the front and does there what a later start wants. A dialog that
// is open is closed as by its Cancel; the screen of a cramp stays before all others. Where there is no window
// on a diary, those that say why come to the front.
void fulfil(window::MainWindow* window, desktop::Wish wish);

}  // namespace cramp::ui::app
