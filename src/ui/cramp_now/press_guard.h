// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <chrono>
#include <functional>

class QWidget;

namespace cramp::ui::cramp_now
{

// Keeps a press from counting that was meant for what showed before: within the first second of a stage every
// press is dead, and a key that is held counts once. Watches one window with all that is in it.
class PressGuard : public QObject
{
    Q_OBJECT

public:
    // Milliseconds that only run forward.
    using Clock = std::function<std::chrono::milliseconds()>;

    static constexpr std::chrono::milliseconds deadTime{1000};

    // Without a clock, the computer's own.
    PressGuard(QWidget& window, Clock clock);
    ~PressGuard() override;

    // A stage begins.
    void begin() { m_begun = m_clock(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
    Clock m_clock;
    std::chrono::milliseconds m_begun{0};
};

}  // namespace cramp::ui::cramp_now
