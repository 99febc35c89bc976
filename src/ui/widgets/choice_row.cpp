// SPDX-License-Identifier: MIT
#include "ui/widgets/choice_row.h"

#include "ui/widgets/access.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/labelled_field.h"

namespace cramp::ui::widgets
{

namespace
{

constexpr double answerPadding = 12;  // beside a question, where room is short

}  // namespace

ChoiceRow::ChoiceRow(const QString& question, const QStringList& answers, Question place, QWidget* parent)
    : QWidget(parent),
      m_question(question),
      m_answers(answers),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::scaled(4));
    if (place == Question::Before) {
        addBeside();
        return;
    }
    if (!question.isEmpty()) m_column->addWidget(m_label = new TextLabel(question));
    auto* row = new ButtonRow;
    row->setSpacing(theme::scaled(8));
    addAnswers(*row);
    m_column->addLayout(row);
}

// The answers stay together: where they have no room beside the question, all of them stand below it.
void ChoiceRow::addBeside()
{
    m_label = new FieldLabel(m_question);
    m_label->setContentsMargins(0, 0, theme::scaled(4), 0);
    auto* line = new ButtonRow;
    line->setSpacing(theme::scaled(4));
    line->addWidget(m_label);
    line->setAlignment(m_label, Qt::AlignVCenter);
    auto* answers = new QWidget;
    auto* row = new ButtonRow(ButtonRow::Widths::Natural, answers);
    row->setSpacing(theme::scaled(8));
    addAnswers(*row);
    for (Button* button : m_buttons)
        button->setSidePadding(answerPadding);
    line->addWidget(answers);
    m_column->addLayout(line);
}

void ChoiceRow::addAnswers(ButtonRow& row)
{
    for (int answer = 0; answer < m_answers.size(); ++answer) {
        auto* button = theme::named(new Button(asWritten(m_answers[answer])),
                                    tr("%1: %2").arg(m_question, m_answers[answer]));
        button->setCheckable(true);
        setAccess(*button, Access::Choice);
        connect(button, &QPushButton::clicked, this, [this, answer] { press(answer); });
        m_buttons << button;
        row.addWidget(button);
    }
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
