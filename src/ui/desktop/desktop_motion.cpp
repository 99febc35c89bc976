// SPDX-License-Identifier: MIT
#include "ui/desktop/desktop_motion.h"

#include "ui/desktop/desktop_portal.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace cramp::ui::desktop
{

namespace
{

const auto portal = QStringLiteral("org.freedesktop.portal.Settings");
const auto common = QStringLiteral("org.freedesktop.appearance");
const auto gnome = QStringLiteral("org.gnome.desktop.interface");
const auto kde = QStringLiteral("org.kde.kdeglobals.KDE");

}  // namespace

void DesktopMotion::ask()
{
    if (m_isAsked) return;
    m_isAsked = true;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    qDBusRegisterMetaType<Settings>();
    QDBusMessage call =
        QDBusMessage::createMethodCall(portalService, portalPath, portal, QStringLiteral("ReadAll"));
    call << QStringList{common, gnome, kde};
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<Settings> reply = *watcher;
        if (reply.isValid()) Q_EMIT heard(asksForStill(reply.value()));
    });
}

bool DesktopMotion::asksForStill(const Settings& settings)
{
    const auto value = [&](const QString& group, const char* key) {
        return settings.value(group).value(QLatin1String(key));
    };
    const QVariant factor = value(kde, "AnimationDurationFactor");
    bool isNumber = false;
    const double seconds = factor.toString().toDouble(&isNumber);
    return value(common, "reduced-motion").toUInt() == 1 ||
           value(gnome, "enable-animations") == QVariant(false) || (isNumber && seconds <= 0);
}

}  // namespace cramp::ui::desktop
