// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/wish.h"

#include <QString>

#include <optional>

namespace cramp::ui::desktop
{

// Both make a QCoreApplication for themselves: they are for a start of the program, before it has a window.

// Hands a wish on to the program with this name on the session bus, which may still be starting. False when
// it does not answer within two seconds; then it will not fulfil the wish either.
bool handOn(int& argc, char** argv, const QString& busName, Wish wish);

// The session bus has started this program because somebody asked for it: what was asked. None when nothing
// more is to be done.
std::optional<Wish> wishFromBus(int& argc, char** argv);

}  // namespace cramp::ui::desktop
