// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace cramp::ui::widgets
{

// The control of an area that the Tab key reaches first; null: there is none.
QWidget* firstControlIn(const QWidget& area);

// All that the Tab key reaches in an area, also what is not shown now, in the order of their making.
QList<QWidget*> controlsIn(const QWidget& area);

// Gives it the keyboard.
void focusFirstControl(const QWidget& area);

}  // namespace cramp::ui::widgets
