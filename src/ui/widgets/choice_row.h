// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

#include <QList>
#include <QWidget>

namespace cramp::ui::widgets
{

class ButtonRow;

// A question and its answers as buttons, of which at most one is chosen. Pressing the chosen one again takes
// the answer back: no answer means unknown, never no.
class ChoiceRow : public QWidget
{
    Q_OBJECT

public:
    // Where the question stands: above its answers, or before them in the same line.
    enum class Question : std::uint8_t { Above, Before };

    ChoiceRow(const QString& question, const QStringList& answers, Question place = Question::Above,
              QWidget* parent = nullptr);

    // How wide a question before its answers is, in units of the text scale, so that rows stand in columns.
    void setQuestionWidth(int width);
    // What is meant by the question, below it.
    void setHelp(const QString& help);
    // The number of the chosen answer; -1: none.
    int chosen() const;
    void setChosen(int answer);
    // An answer that makes no sense now is not offered.
    void setShown(int answer, bool isShown);

Q_SIGNALS:
    void changed();

private:
    void addBeside();
    void addAnswers(ButtonRow& row);
    void press(int answer);

    QString m_question;
    QStringList m_answers;
    QVBoxLayout* m_column;
    TextLabel* m_label = nullptr;
    QList<Button*> m_buttons;
};

}  // namespace cramp::ui::widgets
