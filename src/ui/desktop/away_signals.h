// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QDBusConnection;

namespace cramp::ui::desktop
{

// The computer is suspended, or its screen is locked: nobody is there any more. The desktop says so over
// D-Bus (logind, and the screen savers of the common standard, of GNOME, Cinnamon and MATE). Where nobody
// says so, nothing comes.
class AwaySignals : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Hears of it from now on.
    void listen();
    static void listen(AwaySignals& listener, QDBusConnection session, QDBusConnection system);

public Q_SLOTS:
    // Each signal comes with false when the person is back.
    void hear(bool isAway);

Q_SIGNALS:
    void wentAway();
};

}  // namespace cramp::ui::desktop
