// SPDX-License-Identifier: MIT
#include "ui/desktop/stay_awake.h"

#include "ui/desktop/desktop_portal.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace cramp::ui::desktop
{

namespace
{

const auto saverService = QStringLiteral("org.freedesktop.ScreenSaver");
const auto saverPath = QStringLiteral("/org/freedesktop/ScreenSaver");
const auto portalInhibit = QStringLiteral("org.freedesktop.portal.Inhibit");
const auto portalRequest = QStringLiteral("org.freedesktop.portal.Request");
constexpr uint idleFlag = 8;

QDBusMessage saverCall(const QString& method)
{
    return QDBusMessage::createMethodCall(saverService, saverPath, saverService, method);
}

}  // namespace

void StayAwake::begin(const QString& reason)
{
    if (m_isWanted) return;
    m_reason = reason;
    m_isWanted = true;
    if (QDBusConnection::sessionBus().isConnected()) askScreenSaver();
}

void StayAwake::end()
{
    m_isWanted = false;
    release();
}

void StayAwake::askScreenSaver()
{
    QDBusMessage call = saverCall(QStringLiteral("Inhibit"));
    call << QStringLiteral("org.crampdiary.CrampDiary") << m_reason;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError()) {
            if (m_isWanted) askPortal();
            return;
        }
        m_cookie = reply.value();
        if (!m_isWanted) release();
    });
}

void StayAwake::askPortal()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInhibit, QStringLiteral("Inhibit"));
    const QVariantMap options{{QStringLiteral("reason"), m_reason}};
    call << QString() << idleFlag << options;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isError()) return;
        m_request = reply.value().path();
        if (!m_isWanted) release();
    });
}

void StayAwake::release()
{
    if (m_cookie) {
        QDBusMessage call = saverCall(QStringLiteral("UnInhibit"));
        call << *m_cookie;
        QDBusConnection::sessionBus().asyncCall(call);
        m_cookie.reset();
    }
    if (m_request.isEmpty()) return;
    QDBusConnection::sessionBus().asyncCall(
        QDBusMessage::createMethodCall(portalService, m_request, portalRequest, QStringLiteral("Close")));
    m_request.clear();
}

}  // namespace cramp::ui::desktop
