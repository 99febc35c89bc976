// SPDX-License-Identifier: MIT
#include "ui/desktop/away_signals.h"

#include <QDBusConnection>

#include <array>

namespace cramp::ui::desktop
{

namespace
{

struct Source {
    const char* interface;
    const char* signal;
    bool isOfSystem = false;
};
constexpr std::array sources = {
    Source{"org.freedesktop.login1.Manager", "PrepareForSleep", true},
    Source{"org.freedesktop.ScreenSaver", "ActiveChanged"}, Source{"org.gnome.ScreenSaver", "ActiveChanged"},
    Source{"org.cinnamon.ScreenSaver", "ActiveChanged"}, Source{"org.mate.ScreenSaver", "ActiveChanged"}};

}  // namespace

void AwaySignals::listen()
{
    listen(*this, QDBusConnection::sessionBus(), QDBusConnection::systemBus());
}

// Whoever sends it, from whatever object: none of them is started for this.
void AwaySignals::listen(AwaySignals& listener, QDBusConnection session, QDBusConnection system)
{
    for (const Source& source : sources) {
        QDBusConnection& bus = source.isOfSystem ? system : session;
        if (!bus.isConnected()) continue;
        bus.connect({}, {}, QLatin1String(source.interface), QLatin1String(source.signal), &listener,
                    SLOT(hear(bool)));
    }
}

void AwaySignals::hear(bool isAway)
{
    if (isAway) Q_EMIT wentAway();
}

}  // namespace cramp::ui::desktop
