// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace cramp::ui::app
{

// Tells when nobody has touched the keyboard, the mouse or the screen of this program for so long. Installed
// as an event filter on the application.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    // limit: how long; 0: for ever. Asked at each touch.
    explicit IdleWatch(std::function<std::chrono::milliseconds()> limit, QObject* parent = nullptr);

    // As if somebody had touched something now.
    void begin();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<std::chrono::milliseconds()> m_limit;
    QTimer m_timer;
};

}  // namespace cramp::ui::app
