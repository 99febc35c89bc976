// SPDX-License-Identifier: MIT
#include "ui/desktop/desktop_motion.h"

#include "support/catch.h"

using namespace cramp::ui::desktop;

namespace
{

bool keepsStill(const char* group, const char* key, const QVariant& value)
{
    return DesktopMotion::asksForStill({{QLatin1String(group), {{QLatin1String(key), value}}}});
}

}  // namespace

TEST_CASE("a desktop that wants little motion says so in its own words")
{
    CHECK(keepsStill("org.freedesktop.appearance", "reduced-motion", 1U));
    CHECK(keepsStill("org.gnome.desktop.interface", "enable-animations", false));
    CHECK(keepsStill("org.kde.kdeglobals.KDE", "AnimationDurationFactor", QStringLiteral("0")));
}

TEST_CASE("a desktop that moves, or says nothing that is understood, asks for nothing")
{
    CHECK_FALSE(DesktopMotion::asksForStill({}));
    CHECK_FALSE(keepsStill("org.freedesktop.appearance", "reduced-motion", 0U));
    CHECK_FALSE(keepsStill("org.gnome.desktop.interface", "enable-animations", true));
    CHECK_FALSE(keepsStill("org.gnome.desktop.interface", "clock-format", false));
    CHECK_FALSE(keepsStill("org.kde.kdeglobals.KDE", "AnimationDurationFactor", QStringLiteral("0.5")));
    CHECK_FALSE(keepsStill("org.kde.kdeglobals.KDE", "AnimationDurationFactor", QStringLiteral("none")));
}
