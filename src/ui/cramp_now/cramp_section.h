// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cramp_now/passed_question.h"
#include "ui/widgets/button.h"

#include <QWidget>

namespace cramp::ui::cramp_now
{

// The place of the one filled button on Today: "I have a cramp now"; while a cramp goes on, its clock and "It
// has passed"; when nobody knows whether it still does, the question for its end.
class CrampSection : public QWidget
{
    Q_OBJECT

public:
    explicit CrampSection(QWidget* parent = nullptr);

    void showButton();
    // since: "Cramp since 03:12 · left calf".
    void showRunning(const QString& since);
    void setClock(const QString& clock);
    // The question, for the caller to connect; it belongs to this.
    PassedQuestion* showQuestion(const QString& since, std::chrono::seconds elapsed);
    void focusFirst();

Q_SIGNALS:
    void crampNow();
    void passed();
    void helpWanted();

private:
    void replace(QWidget* content);

    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    widgets::TextLabel* m_clock = nullptr;
};

}  // namespace cramp::ui::cramp_now
