// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

#include <QFrame>
#include <QTimer>

#include <chrono>

namespace cramp::ui::widgets
{

// A line across the page with an icon, words and what can be done about it; nothing else waits for it. Used
// below the page title for what went wrong or is missing, and at the foot for "Deleted 3 episodes. Undo".
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Failure, Advice, Done };
    // Long enough to be read twice; what the bar offers is in the menu too.
    static constexpr std::chrono::seconds usualStay{20};

    explicit MessageBar(QWidget* parent = nullptr);

    // What is done leaves by itself after this time, but not from under the mouse or the keyboard. Failures
    // and advice stay.
    void leaveAfter(std::chrono::milliseconds stay) { m_leaving.setInterval(stay); }
    // What the end of that time does.
    void leave();

    // Shows a sentence until it is closed or another comes; an action is left out when its text is empty.
    void show(Kind kind, const QString& sentence, const QString& actionText = {},
              const QString& secondText = {});
    QString sentence() const { return m_sentence->text(); }

Q_SIGNALS:
    void actionChosen();
    void secondChosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showIcon();

    Kind m_kind = Kind::Done;
    QLabel* m_icon;
    TextLabel* m_sentence;
    Button* m_action;
    Button* m_second;
    Button* m_close;
    QTimer m_leaving;  // without an interval: it stays
};

}  // namespace cramp::ui::widgets
