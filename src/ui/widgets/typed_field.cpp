// SPDX-License-Identifier: MIT
#include "ui/widgets/typed_field.h"

namespace cramp::ui::widgets
{

TypedField::TypedField(const QString& label, const QString& example, QWidget* parent)
    : QWidget(parent),
      m_edit(theme::named(new QLineEdit, label)),
      m_reading(new TextLabel({}, theme::TextSize::Body, false, TextLabel::Voice::Soft))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(4));
    auto* name = new TextLabel(label);
    name->setBuddy(m_edit);
    m_edit->setPlaceholderText(example);
    column->addWidget(name);
    column->addWidget(m_edit);
    column->addWidget(m_reading);
    m_reading->hide();
    connect(m_edit, &QLineEdit::textEdited, this, &TypedField::typed);
    connect(m_edit, &QLineEdit::editingFinished, this, &TypedField::finished);
}

void TypedField::showReading(const QString& reading)
{
    m_reading->setText(reading);
    m_reading->setVisible(!reading.isEmpty());
}

}  // namespace cramp::ui::widgets
