// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

namespace cramp::ui::widgets
{

// A field below its label, which also names it to people who hear the window.
QWidget* labelledField(const QString& text, QWidget* field);

}  // namespace cramp::ui::widgets
