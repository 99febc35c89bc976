// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cramp_now/passed_question.h"
#include "ui/widgets/button.h"

#include <QWidget>

namespace cramp::ui::cramp_now
{

// The cramp that goes on, on Today: its clock and "It has passed"; when nobody knows whether it still goes
// on, the question for its end. Empty while there is none.
class CrampSection : public QWidget
{
    Q_OBJECT

public:
    explicit CrampSection(QWidget* parent = nullptr);

    void showNothing();
    // since: "Cramp since 03:12 · left calf".
    void showRunning(const QString& since);
    void setClock(const QString& clock);
    // The question, for the caller to connect; it belongs to this.
    PassedQuestion* showQuestion(const QString& since, std::chrono::seconds elapsed);
    void focusFirst();

Q_SIGNALS:
    void passed();
    void helpWanted();

private:
    void replace(QWidget* content);

    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    widgets::TextLabel* m_clock = nullptr;
};

}  // namespace cramp::ui::cramp_now
