// SPDX-License-Identifier: MIT
#pragma once

#include "ui/warnings/answer_form.h"
#include "ui/widgets/button_row.h"

namespace cramp::ui::warnings
{

// The buttons by which a person answers a finding, and the form behind them. "I am getting help now" is one
// press; who and when can be told afterwards. Draws no ground of its own: it stands in a card or a panel.
class AnswerBox : public QWidget
{
    Q_OBJECT

public:
    // given: the answer that stands; none: it waits for one. Only what is not urgent can be put off.
    AnswerBox(triage::Urgency urgency, const std::optional<diary::Answer>& given,
              const triage::CheckWords& words, diary::Date today, QWidget* parent = nullptr);

    // For what else can be done about the finding.
    void addButton(widgets::Button* button);

Q_SIGNALS:
    // An answer without id, rule or time of its own.
    void answered(const diary::Answer& pattern);
    // Another one in place of the one that was given.
    void replaced(const diary::Answer& pattern);

private:
    void addAnswers();
    void addSeen();
    void addOnePress(const QString& text, diary::AnswerKind kind);
    void ask(const diary::Answer& start);
    void close();

    triage::Urgency m_urgency;
    std::optional<diary::Answer> m_given;
    const triage::CheckWords& m_words;
    diary::Date m_today;
    QVBoxLayout* m_column;
    QWidget* m_buttons;
    widgets::ButtonRow* m_row;
    AnswerForm* m_form = nullptr;
};

}  // namespace cramp::ui::warnings
