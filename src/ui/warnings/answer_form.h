// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"
#include "triage/check_words.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/date_field.h"

#include <QLineEdit>
#include <QLocale>

namespace cramp::ui::warnings
{

// Asks what came of a warning: who helped, on which day, and if the person was seen, what it was. All but the
// day may be left open.
class AnswerForm : public widgets::Panel
{
    Q_OBJECT

public:
    // Shows an answer to begin with; the day is at most today.
    AnswerForm(const diary::Answer& start, const triage::CheckWords& words, diary::Date today,
               QWidget* parent = nullptr);

    // The answer as the form says it; id, rule and time are those of the start.
    diary::Answer answer() const;
    void takeFocus();

Q_SIGNALS:
    void saved();
    void cancelled();

private:
    void addResult(const triage::CheckWords& words);
    void addDay(diary::Date today);
    void addButtons();

    diary::Answer m_start;
    widgets::ChoiceRow* m_by;
    widgets::ChoiceRow* m_result = nullptr;
    QLineEdit* m_words = nullptr;
    widgets::DateField* m_day;
};

// "You said: I have talked about this (GP surgery, 5 November 2026): a cause was found." Then the person's
// own words.
QString answerText(const diary::Answer& answer, const triage::CheckWords& words, const QLocale& locale);

// One answer like this pattern for each rule, as one change that can be undone.
diary::Change answersTo(const std::vector<std::string>& rules, const diary::Answer& pattern,
                        const diary::Moment& now);
// The pattern in place of answers that were given.
diary::Change answersReplaced(const std::vector<diary::Answer>& given, const diary::Answer& pattern,
                              const diary::Moment& now);

}  // namespace cramp::ui::warnings
