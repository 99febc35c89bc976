// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/start_request.h"

#include <QString>

#include <optional>

namespace cramp::ui::desktop
{

// Both functions create a QCoreApplication of their own: they are for the start of the program, before it has
// a window.

// Forwards a request to the program that has this name on the session bus, which may still be starting. False
// when it does not answer within two seconds; it will not perform the request later either.
bool forwardStart(int& argc, char** argv, const QString& busName, StartRequest request);

// For a program that the session bus has started: the request that it was started for. None when there is
// nothing left to do.
std::optional<StartRequest> requestFromBus(int& argc, char** argv);

}  // namespace cramp::ui::desktop
