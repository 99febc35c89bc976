// SPDX-License-Identifier: MIT
#pragma once

#include <QKeyEvent>
#include <QObject>

namespace cramp::ui::app
{

// A key that is held down stays one press. X11 sends a release and a press with the same time, again and
// again; Qt recognises these as auto-repeat only if the press has arrived by the time it reads the release,
// which a busy machine does not guarantee. Installed as an event filter on the application, this recognises
// the others by their time and passes them on as auto-repeat.
class HeldKeys : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isUnknownRepeat(const QKeyEvent& press) const;

    int m_releasedKey = 0;
    quint64 m_releasedAt = 0;  // ms of the window system, 0: unknown
};

}  // namespace cramp::ui::app
