// SPDX-License-Identifier: MIT
#include "ui/cramp_now/press_guard.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWidget>

namespace cramp::ui::cramp_now
{

namespace
{

PressGuard::Clock elapsedClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return std::chrono::milliseconds(timer.elapsed()); };
}

bool isPress(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress ||
           type == QEvent::MouseButtonDblClick || type == QEvent::TouchBegin;
}

}  // namespace

PressGuard::PressGuard(QWidget& window, Clock clock)
    : QObject(&window),
      m_window(window),
      m_clock(clock ? std::move(clock) : elapsedClock())
{
    qApp->installEventFilter(this);
}

PressGuard::~PressGuard()
{
    qApp->removeEventFilter(this);
}

bool PressGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (!isPress(event->type())) return false;
    const auto* widget = qobject_cast<const QWidget*>(watched);
    const bool isInWindow = widget != nullptr && (widget == &m_window || m_window.isAncestorOf(widget));
    if (!isInWindow) return false;
    if (m_clock() - m_begun < deadTime) return true;
    const bool isHeld =
        event->type() == QEvent::KeyPress && static_cast<const QKeyEvent*>(event)->isAutoRepeat();
    return isHeld && qobject_cast<const QLineEdit*>(widget) == nullptr;
}

}  // namespace cramp::ui::cramp_now
