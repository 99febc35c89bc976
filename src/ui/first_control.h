// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace cramp
{

// The control of an area that the Tab key reaches first; null: there is none.
QWidget* firstControlIn(const QWidget& area);

// Gives it the keyboard.
void focusFirstControl(const QWidget& area);

}  // namespace cramp
