// SPDX-License-Identifier: MIT
#pragma once

class QVBoxLayout;
class QWidget;

namespace cramp::ui::widgets
{

// Takes a widget out of sight at once and away afterwards: one of its buttons may have asked for this. Null:
// nothing.
void retire(QWidget* widget);

// Retires the body that there was (null: none) and makes an empty one, whose column is returned. The caller
// puts it in its place. The spacing is in px at 100 %.
QVBoxLayout* renewBody(QWidget*& body, double spacing);

// Lays out again, once the present events are done, what was told of its size while it was hidden or being
// laid out: a scroll area forgets to tell the layout of a widget that shrank then.
void layOutAfterwards(QWidget& body);

}  // namespace cramp::ui::widgets
