// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace cramp::ui::desktop
{

// Where the desktop answers requests from programs on D-Bus (xdg-desktop-portal).
inline const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
inline const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");

}  // namespace cramp::ui::desktop
