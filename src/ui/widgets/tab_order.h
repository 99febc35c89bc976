// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace cramp::ui::widgets
{

// Puts the controls of an area into the order of its layouts, which is the order that they are read in. Qt's
// own order is that of their making: what a page shows later, such as what was found for a typed word, would
// come last. Controls outside of the area keep their places.
void orderTabsByLayout(QWidget& area);

}  // namespace cramp::ui::widgets
