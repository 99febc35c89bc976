// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace cramp::ui::widgets
{

// The control of an area that the Tab key reaches first; null: there is none.
QWidget* firstControlIn(const QWidget& area);

// Whether it, or one of its controls, has the keyboard.
bool hasKeyboard(const QWidget& area);

// All that the Tab key reaches in an area, also what is not shown now, in the order of their making.
QList<QWidget*> controlsIn(const QWidget& area);

// Gives it the keyboard, and scrolls the page until the whole area is seen, or as much of it as the page can
// show.
void focusFirstControl(QWidget& area);

}  // namespace cramp::ui::widgets
