// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

#include <QList>
#include <QWidget>

namespace cramp::ui::widgets
{

// A question and its answers as buttons, of which at most one is chosen. Pressing the chosen one again takes
// the answer back: no answer means unknown, never no.
class ChoiceRow : public QWidget
{
    Q_OBJECT

public:
    ChoiceRow(const QString& question, const QStringList& answers, QWidget* parent = nullptr);

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
    void press(int answer);

    QString m_question;
    QStringList m_answers;
    QVBoxLayout* m_column;
    QList<Button*> m_buttons;
};

}  // namespace cramp::ui::widgets
