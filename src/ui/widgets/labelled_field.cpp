// SPDX-License-Identifier: MIT
#include "ui/widgets/labelled_field.h"

namespace cramp::ui::widgets
{

QSize FieldLabel::sizeHint() const
{
    const QMargins edges = contentsMargins();
    const int width = fontMetrics().horizontalAdvance(text()) + edges.left() + edges.right() + 2;
    return {width, heightForWidth(width)};
}

QWidget* labelledField(const QString& text, QWidget* field)
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(4));
    auto* label = new FieldLabel(text);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(theme::named(field, text));
    return whole;
}

}  // namespace cramp::ui::widgets
