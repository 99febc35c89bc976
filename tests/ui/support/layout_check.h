// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace cramp::test
{

// What is wrong with the layout of what a window shows, a sentence each: a text that needs more room than it
// has, a child outside its parent, siblings that overlap, a target under 44 px, a control that the keyboard
// reaches but that has no accessible name, a tab order that jumps.
QStringList layoutFaults(const QWidget& window);

}  // namespace cramp::test
