// SPDX-License-Identifier: MIT
#include "ui/window/failure_window.h"

#include "ui/widgets/access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/renewed_body.h"

namespace cramp::ui::window
{

FailureWindow::FailureWindow() : m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    widgets::makeWindow(*this);
    setWindowTitle(tr("Cramp Diary"));
    m_column->setContentsMargins(theme::scaled(32), theme::scaled(24), theme::scaled(32), theme::scaled(24));
    setMinimumWidth(theme::scaled(480));
}

void FailureWindow::say(const QString& title, const QString& sentence,
                        const std::vector<host::MessageOffer>& offers)
{
    auto* column = widgets::renewBody(m_body, 16);
    column->addWidget(new widgets::TextLabel(title, theme::TextSize::Section, true));
    column->addWidget(new widgets::TextLabel(sentence));
    addButtons(*column, offers);
    column->addWidget(new widgets::TextLabel(
        tr("In the UK, call 999 in an emergency or 111 for urgent advice. In another country, call the "
           "emergency number there.")));
    m_column->addWidget(m_body);
    m_body->show();
    adjustSize();
    widgets::focusFirstControl(*m_body);
}

void FailureWindow::addButtons(QVBoxLayout& column, const std::vector<host::MessageOffer>& offers)
{
    auto* row = new widgets::ButtonRow;
    for (const host::MessageOffer& offer : offers) {
        auto* button = new widgets::Button(widgets::asWritten(offer.text));
        QObject::connect(button, &QPushButton::clicked, this, offer.action);
        row->addWidget(button);
    }
    auto* close = new widgets::Button(
        tr("Close"), offers.empty() ? widgets::Button::Role::Outlined : widgets::Button::Role::Plain);
    QObject::connect(close, &QPushButton::clicked, this, &QWidget::close);
    row->addWidget(close);
    column.addLayout(row);
}

void showFailure(const QString& sentence)
{
    auto* window = new FailureWindow;
    window->say(FailureWindow::tr("Your diary could not be opened"), sentence);
    window->show();
}

}  // namespace cramp::ui::window
