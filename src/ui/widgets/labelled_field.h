// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/panel.h"

namespace cramp::ui::widgets
{

// One line where there is room for it, more where there is not.
class FieldLabel : public TextLabel
{
    Q_OBJECT

public:
    using TextLabel::TextLabel;

    QSize sizeHint() const override;
};

// A field below its label, which also names it to people who hear the window.
QWidget* labelledField(const QString& text, QWidget* field);

}  // namespace cramp::ui::widgets
