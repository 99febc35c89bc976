// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QLabel>

namespace cramp::ui::widgets
{

// What a button is to those who hear the window: one that does something or stays pressed, one answer of
// several, the title of a section that opens, or a place to go.
enum class Access : std::uint8_t { Button, Choice, Fold, Place };

// Whatever is asked of it by assistive technology, press, toggle or show, is done as by a click. Qt by itself
// would toggle it, which no handler of clicked() hears.
void setAccess(QAbstractButton& button, Access access);

// A window of its own besides the main one, which is one by itself.
void makeWindow(QWidget& widget);

// One of the headings by which a page is looked through.
void makeHeading(QLabel& label);

}  // namespace cramp::ui::widgets
