// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cramp_now/passed_question.h"
#include "ui/cramp_now/running_cramp.h"

#include <QScrollArea>

namespace cramp::ui::cramp_now
{

// In the place of the first stage, when nobody can tell whether the cramp goes on: when did it pass?
class AskStage : public QScrollArea
{
    Q_OBJECT

public:
    AskStage(host::WindowContext& context, RunningCramp& cramp, QWidget* parent = nullptr);

    // Asks anew.
    void ask();

Q_SIGNALS:
    // The answer is on the disk: it is over, or goes on, or another one began.
    void passed();
    void goesOn();
    void another();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectAnswers(PassedQuestion& question);
    void fit();

    host::WindowContext& m_context;
    RunningCramp& m_cramp;
};

}  // namespace cramp::ui::cramp_now
