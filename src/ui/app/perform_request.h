// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/start_request.h"
#include "ui/window/main_window.h"

namespace cramp::ui::app
{

// Performs the request in an open window, wherever that window is on the screen.
void performRequest(window::MainWindow& window, desktop::StartRequest request);

// Brings a window that is already open to the front and performs the request of a later start there. An open
// dialog is closed as if it were cancelled; the screen of a cramp in progress stays on top of all others.
// When window is null because no diary could be opened, the windows that say why come to the front.
void raiseAndPerform(window::MainWindow* window, desktop::StartRequest request);

}  // namespace cramp::ui::app
