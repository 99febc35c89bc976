// SPDX-License-Identifier: MIT
#include "ui/widgets/form_state.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

namespace cramp::ui::widgets
{

namespace
{

QStringList rowsOf(const QListWidget& list)
{
    QStringList rows;
    for (int row = 0; row < list.count(); ++row)
        rows << list.item(row)->text();
    return rows;
}

}  // namespace

QStringList formState(const QWidget& form)
{
    QStringList state;
    for (const auto* line : form.findChildren<QLineEdit*>())
        state << line->text();
    for (const auto* text : form.findChildren<QPlainTextEdit*>())
        state << text->toPlainText();
    for (const auto* box : form.findChildren<QComboBox*>())
        state << box->currentText();
    for (const auto* list : form.findChildren<QListWidget*>())
        state << rowsOf(*list).join(QLatin1Char('\n'));
    for (const auto* button : form.findChildren<QAbstractButton*>())
        if (button->isCheckable()) state << QString::number(button->isChecked());
    return state;
}

void hideOnChange(QWidget& problem, const QWidget& form)
{
    for (const auto* line : form.findChildren<QLineEdit*>())
        QObject::connect(line, &QLineEdit::textChanged, &problem, &QWidget::hide);
    for (const auto* button : form.findChildren<QAbstractButton*>())
        if (button->isCheckable())
            QObject::connect(button, &QAbstractButton::toggled, &problem, &QWidget::hide);
}

}  // namespace cramp::ui::widgets
