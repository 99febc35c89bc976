// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace cramp::ui::desktop
{

// Where a desktop answers the wishes of programs on D-Bus (xdg-desktop-portal).
inline const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
inline const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");

}  // namespace cramp::ui::desktop
