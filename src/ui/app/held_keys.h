// SPDX-License-Identifier: MIT
#pragma once

#include <QKeyEvent>
#include <QObject>

namespace cramp::ui::app
{

// A key that is held stays one press. X11 sends it as release and press of the same instant, again and again;
// Qt knows them for a repetition only if the press has arrived when it reads the release, which a busy
// machine does not promise. Installed on the application this tells the rest by their time and passes them on
// as the repetition that they are.
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
