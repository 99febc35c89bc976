// SPDX-License-Identifier: MIT
#include "ui/widgets/choice_row.h"

#include "ui/widgets/access.h"
#include "ui/widgets/button_row.h"

namespace cramp::ui::widgets
{

ChoiceRow::ChoiceRow(const QString& question, const QStringList& answers, Question place, QWidget* parent)
    : QWidget(parent),
      m_question(question),
      m_answers(answers),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::scaled(4));
    auto* row = new ButtonRow;
    row->setSpacing(theme::scaled(8));
    if (!question.isEmpty()) {
        m_label = new TextLabel(question);
        if (place == Question::Before) {
            m_label->setWordWrap(false);
            m_label->setMinimumHeight(theme::scaled(44));
            m_label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            row->addWidget(m_label);
        } else {
            m_column->addWidget(m_label);
        }
    }
    for (int answer = 0; answer < answers.size(); ++answer) {
        auto* button =
            theme::named(new Button(asWritten(answers[answer])), tr("%1: %2").arg(question, answers[answer]));
        button->setCheckable(true);
        setAccess(*button, Access::Choice);
        connect(button, &QPushButton::clicked, this, [this, answer] { press(answer); });
        m_buttons << button;
        row->addWidget(button);
    }
    m_column->addLayout(row);
}

void ChoiceRow::setQuestionWidth(int width)
{
    m_label->setFixedWidth(theme::scaled(width));
}

void ChoiceRow::setHelp(const QString& help)
{
    if (help.isEmpty()) return;
    m_column->insertWidget(1, new TextLabel(help, theme::TextSize::Caption, false, TextLabel::Voice::Soft));
}

int ChoiceRow::chosen() const
{
    for (int answer = 0; answer < m_buttons.size(); ++answer)
        if (m_buttons[answer]->isChecked()) return answer;
    return -1;
}

void ChoiceRow::setChosen(int answer)
{
    for (int index = 0; index < m_buttons.size(); ++index)
        m_buttons[index]->setChecked(index == answer);
}

void ChoiceRow::setShown(int answer, bool isShown)
{
    m_buttons[answer]->setVisible(isShown);
}

void ChoiceRow::press(int answer)
{
    setChosen(m_buttons[answer]->isChecked() ? answer : -1);
    Q_EMIT changed();
}

}  // namespace cramp::ui::widgets
