// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/main_window.h"

namespace cramp::ui::app
{

// Cramps that were recorded while the diary was locked become part of it, as one change that the window tells
// of and can undo. Their files go once that is on the disk; what cannot be read stays, and the window says
// so.
void takeWaiting(window::MainWindow& window, const session::Session& session);

}  // namespace cramp::ui::app
