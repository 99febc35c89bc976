// SPDX-License-Identifier: MIT
#pragma once

#include "ui/warnings/answer_form.h"
#include "ui/widgets/button_row.h"

namespace cramp
{

// The buttons by which a person answers a warning, and the form behind them. "I have got help" is one press;
// who and when can be told afterwards. Draws no ground of its own: it stands in a card or a panel.
class AnswerBox : public QWidget
{
    Q_OBJECT

public:
    // given: the answer that stands; none: it waits for one.
    AnswerBox(const std::optional<Answer>& given, const CheckWords& words, Date today,
              QWidget* parent = nullptr);

    // For what else can be done about the warning, before the answers.
    void addButton(Button* button);

Q_SIGNALS:
    // An answer without id, rule or time of its own.
    void answered(const Answer& pattern);
    // Another one in place of the one that was given.
    void replaced(const Answer& pattern);

private:
    void addAnswers();
    void ask(const Answer& start);
    void close();

    std::optional<Answer> m_given;
    const CheckWords& m_words;
    Date m_today;
    QVBoxLayout* m_column;
    QWidget* m_buttons;
    ButtonRow* m_row;
    AnswerForm* m_form = nullptr;
};

}  // namespace cramp
