// SPDX-License-Identifier: MIT
#include "ui/host/theme_now.h"

#include "ui/theme/appearance.h"

#include <QApplication>

namespace cramp::ui::host
{

namespace
{

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

}  // namespace

theme::Theme themeFor(const MachineSettings& settings, bool isSleepTime)
{
    // That of the desktop, before a theme took its place.
    static const QPalette original = QApplication::palette();
    return settings.theme(isDark(original), isSleepTime);
}

void applyTheme(const MachineSettings& settings, theme::Theme theme)
{
    theme::Appearance::apply(
        theme::Appearance(theme, settings.textScale(), settings.picturesMove(), settings.figurePerson()));
}

}  // namespace cramp::ui::host
