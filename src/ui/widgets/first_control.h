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

// A control that goes off passes the keyboard on to the other: Qt would give it to whatever comes next, and
// scroll there.
void enable(QWidget& control, bool isEnabled, QWidget& other);

// For what is about to be built anew. If it has the keyboard, the page neither jumps nor loses it: unless it
// is given to another meanwhile, the control has it that then stands nearest to the old one.
void keepKeyboardNear(QWidget& body);

}  // namespace cramp::ui::widgets
