// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QObject>
#include <QVariantMap>

namespace cramp::ui::desktop
{

// Whether the desktop asks programs to reduce motion. Qt 6.4 does not tell; the desktop's settings portal
// does (org.freedesktop.portal.Settings), by the key of the common standard, of GNOME or of KDE. Where there
// is no portal, no answer comes.
class DesktopMotion : public QObject
{
    Q_OBJECT

public:
    // The settings by their namespace and key.
    using Settings = QMap<QString, QVariantMap>;

    using QObject::QObject;

    // Asks once; the answer comes later.
    void ask();
    static bool asksForStill(const Settings& settings);

Q_SIGNALS:
    void heard(bool keepsStill);

private:
    bool m_isAsked = false;
};

}  // namespace cramp::ui::desktop
