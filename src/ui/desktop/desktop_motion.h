// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QObject>
#include <QVariantMap>

namespace cramp::ui::desktop
{

// Whether the desktop wants programs to keep still. Qt 6.4 does not tell; the desktop's settings portal does
// (org.freedesktop.portal.Settings), in the words of the common standard, of GNOME or of KDE. Where there is
// no portal nothing is heard.
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
