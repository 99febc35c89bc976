// SPDX-License-Identifier: MIT
#include "ui/desktop/show_in_folder.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace cramp::ui::desktop
{

namespace
{

void openFolder(const QString& file)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
}

}  // namespace

void showInFolder(const QString& file)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        openFolder(file);
        return;
    }
    const auto service = QStringLiteral("org.freedesktop.FileManager1");
    const auto path = QStringLiteral("/org/freedesktop/FileManager1");
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("ShowItems"));
    call << QStringList{QUrl::fromLocalFile(file).toString()} << QString();
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, file] {
        if (QDBusPendingReply<>(*watcher).isError()) openFolder(file);
        watcher->deleteLater();
    });
}

}  // namespace cramp::ui::desktop
