// SPDX-License-Identifier: MIT
#include "ui/labelled_field.h"

#include "ui/panel.h"

namespace cramp
{

QWidget* labelledField(const QString& text, QWidget* field)
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    auto* label = new TextLabel(text);
    label->setWordWrap(false);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(named(field, text));
    return whole;
}

}  // namespace cramp
