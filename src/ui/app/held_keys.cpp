// SPDX-License-Identifier: MIT
#include "ui/app/held_keys.h"

#include <QCoreApplication>

namespace cramp::ui::app
{

bool HeldKeys::isUnknownRepeat(const QKeyEvent& press) const
{
    return !press.isAutoRepeat() && m_releasedAt != 0 && press.timestamp() == m_releasedAt &&
           press.key() == m_releasedKey;
}

bool HeldKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyRelease) {
        const auto& release = static_cast<const QKeyEvent&>(*event);
        m_releasedKey = release.key();
        m_releasedAt = release.timestamp();
    }
    if (event->type() != QEvent::KeyPress) return false;
    const auto& press = static_cast<const QKeyEvent&>(*event);
    if (!isUnknownRepeat(press)) return false;
    QKeyEvent repeat(press.type(), press.key(), press.modifiers(), press.nativeScanCode(),
                     press.nativeVirtualKey(), press.nativeModifiers(), press.text(), true,
                     static_cast<quint16>(press.count()));
    repeat.setTimestamp(press.timestamp());
    QCoreApplication::sendEvent(watched, &repeat);
    event->setAccepted(repeat.isAccepted());
    return true;
}

}  // namespace cramp::ui::app
