// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"
#include "triage/check_words.h"
#include "ui/widgets/choice_row.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>

namespace cramp
{

// Asks what came of a warning: who helped, on which day, and if the person was seen, what it was. All but the
// day may be left open.
class AnswerForm : public Panel
{
    Q_OBJECT

public:
    // Shows an answer to begin with; the day is at most today.
    AnswerForm(const Answer& start, const CheckWords& words, Date today, QWidget* parent = nullptr);

    // The answer as the form says it; id, rule and time are those of the start.
    Answer answer() const;
    void takeFocus();

Q_SIGNALS:
    void saved();
    void cancelled();

private:
    void addResult(const CheckWords& words);
    void addDay(Date today);
    void addButtons();

    Answer m_start;
    ChoiceRow* m_by;
    ChoiceRow* m_result = nullptr;
    QLineEdit* m_words = nullptr;
    QDateEdit* m_day;
};

// "You said: I have been seen (GP surgery, 5 November 2026): a cause was found." Then the person's own words.
QString answerText(const Answer& answer, const CheckWords& words, const QLocale& locale);

// One answer like this pattern for each rule, as one change that can be undone.
Change answersTo(const std::vector<std::string>& rules, const Answer& pattern, const Moment& now);
// The pattern in place of answers that were given.
Change answersReplaced(const std::vector<Answer>& given, const Answer& pattern, const Moment& now);

}  // namespace cramp
