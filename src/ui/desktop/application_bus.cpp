// SPDX-License-Identifier: MIT
#include "ui/desktop/application_bus.h"

#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QDBusError>
#include <QDeadlineTimer>
#include <QProcess>
#include <QUrl>

#include <algorithm>
#include <array>

namespace cramp::ui::desktop
{

namespace
{

constexpr std::array actions{StartRequest::CrampNow, StartRequest::EarlierCramp};

bool isLate(const QVariantMap& platformData)
{
    const QVariant until = platformData.value(untilKey);
    return until.isValid() && QDeadlineTimer::current().deadline() > until.toLongLong();
}

// By these tokens the desktop knows that a window comes to the front because the person asked for it.
void takeTokens(const QVariantMap& platformData)
{
    const auto take = [&](const char* key, const char* variable) {
        const QByteArray token = platformData.value(QLatin1String(key)).toString().toUtf8();
        if (!token.isEmpty()) qputenv(variable, token);
    };
    take("activation-token", "XDG_ACTIVATION_TOKEN");
    take("desktop-startup-id", "DESKTOP_STARTUP_ID");
}

}  // namespace

QString actionName(StartRequest request)
{
    switch (request) {
        case StartRequest::Show: return {};
        case StartRequest::CrampNow: return QStringLiteral("CrampNow");
        case StartRequest::EarlierCramp: return QStringLiteral("EarlierCramp");
    }
    return {};
}

ApplicationBus::ApplicationBus(const QDBusConnection& bus) : m_bus(bus)
{
    m_bus.registerObject(applicationPath, this, QDBusConnection::ExportScriptableSlots);
}

ApplicationBus::~ApplicationBus()
{
    for (const QString& name : m_names)
        m_bus.unregisterService(name);
    m_bus.unregisterObject(applicationPath);
}

bool ApplicationBus::take(const QString& name)
{
    if (!m_bus.isConnected()) return false;
    if (!m_names.contains(name)) m_names << name;
    return m_bus.interface()
               ->registerService(name, QDBusConnectionInterface::QueueService,
                                 QDBusConnectionInterface::DontAllowReplacement)
               .value() == QDBusConnectionInterface::ServiceRegistered;
}

void ApplicationBus::release(const QString& name)
{
    if (m_names.removeAll(name) > 0) m_bus.unregisterService(name);
}

void ApplicationBus::Activate(const QVariantMap& platformData)
{
    emitRequest(StartRequest::Show, platformData);
}

void ApplicationBus::Open(const QStringList& uris, const QVariantMap&)
{
    for (const QString& uri : uris)
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                {QStringLiteral("--review"), QUrl(uri).toLocalFile()});
    Q_EMIT opened();
}

void ApplicationBus::ActivateAction(const QString& name, const QVariantList&, const QVariantMap& platformData)
{
    const auto* const request = std::find_if(actions.begin(), actions.end(),
                                             [&](StartRequest action) { return actionName(action) == name; });
    if (request == actions.end())
        return sendErrorReply(QDBusError::InvalidArgs,
                              QStringLiteral("Cramp Diary has no action %1.").arg(name));
    emitRequest(*request, platformData);
}

void ApplicationBus::emitRequest(StartRequest request, const QVariantMap& platformData)
{
    if (isLate(platformData))
        return sendErrorReply(QDBusError::TimedOut, QStringLiteral("The sender no longer waits."));
    takeTokens(platformData);
    Q_EMIT requested(request);
}

}  // namespace cramp::ui::desktop
