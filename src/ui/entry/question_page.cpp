// SPDX-License-Identifier: MIT
#include "ui/entry/question_page.h"

#include "ui/widgets/button.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/renewed_body.h"

namespace cramp::ui::entry
{

QuestionPage::QuestionPage(QWidget* parent)
    : QWidget(parent),
      m_frame(new widgets::PageFrame(tr("One question first"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
}

void QuestionPage::ask(const QString& question, const QStringList& about, const std::vector<Answer>& answers)
{
    auto* column = widgets::renewBody(m_body, 16);
    auto* panel = new widgets::Panel;
    panel->content()->addWidget(new widgets::TextLabel(question, theme::TextSize::Large, true));
    for (const QString& line : about)
        panel->content()->addWidget(new widgets::TextLabel(line));
    auto* row = new widgets::ButtonRow;
    for (const Answer& answer : answers) {
        auto* button = new widgets::Button(widgets::asWritten(answer.text));
        connect(button, &QPushButton::clicked, this, answer.action);
        row->addWidget(button);
    }
    panel->content()->addLayout(row);
    column->addWidget(panel);
    m_frame->column()->addWidget(m_body);
    m_body->show();
    takeFocus();
}

void QuestionPage::takeFocus()
{
    if (m_body != nullptr) widgets::focusFirstControl(*m_body);
}

}  // namespace cramp::ui::entry
