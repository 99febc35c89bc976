// SPDX-License-Identifier: MIT
#include "ui/widgets/labelled_field.h"

#include "ui/widgets/panel.h"

namespace cramp::ui::widgets
{

namespace
{

// One line where there is room for it, more where there is not.
class FieldLabel : public TextLabel
{
public:
    using TextLabel::TextLabel;

    QSize sizeHint() const override
    {
        const int width = fontMetrics().horizontalAdvance(text()) + 2;
        return {width, heightForWidth(width)};
    }
};

}  // namespace

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
