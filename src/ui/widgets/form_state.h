// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace cramp::ui::widgets
{

// What stands in the fields of a form: its texts, lists and figures, and which of its buttons are chosen. As
// long as two states of one form are equal, nothing was typed or chosen between them.
QStringList formState(const QWidget& form);

// What a form says of an answer goes as soon as something else is typed or chosen in it. To be called when
// its fields are there.
void hideOnChange(QWidget& problem, const QWidget& form);

}  // namespace cramp::ui::widgets
