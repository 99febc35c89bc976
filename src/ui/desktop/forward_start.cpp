// SPDX-License-Identifier: MIT
#include "ui/desktop/forward_start.h"

#include "ui/desktop/application_bus.h"

#include <QCoreApplication>
#include <QDBusError>
#include <QDBusMessage>
#include <QDeadlineTimer>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace cramp::ui::desktop
{

namespace
{

using namespace std::chrono_literals;

// Somebody with a cramp should wait no longer than this for a window that hangs.
constexpr auto patience = 2s;
constexpr auto betweenCalls = 40ms;
// How long to wait for the request, which the bus delivers as soon as it has started the program.
constexpr auto longestSilence = 10s;

// A connection for this start only, which is closed before its QCoreApplication is destroyed.
class StartBus
{
public:
    StartBus() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, name())) {}
    ~StartBus() { QDBusConnection::disconnectFromBus(name()); }
    StartBus(const StartBus&) = delete;
    StartBus& operator=(const StartBus&) = delete;

    QDBusConnection& operator*() { return m_bus; }

private:
    static QString name() { return QStringLiteral("crampdiary-start"); }

    QDBusConnection m_bus;
};

QVariantMap platformData(qint64 until)
{
    QVariantMap data{{untilKey, until}};
    const auto add = [&](const char* key, const char* variable) {
        const QString token = qEnvironmentVariable(variable);
        if (!token.isEmpty()) data.insert(QLatin1String(key), token);
    };
    add("activation-token", "XDG_ACTIVATION_TOKEN");
    add("desktop-startup-id", "DESKTOP_STARTUP_ID");
    return data;
}

QDBusMessage callFor(const QString& busName, StartRequest request, qint64 until)
{
    const QString action = actionName(request);
    const QString method = action.isEmpty() ? QStringLiteral("Activate") : QStringLiteral("ActivateAction");
    QDBusMessage call =
        QDBusMessage::createMethodCall(busName, applicationPath, applicationInterface, method);
    if (!action.isEmpty()) call << action << QVariantList();
    call << platformData(until);
    call.setAutoStartService(false);
    return call;
}

// A program takes its claim on the diary before it takes its name on the bus.
bool isStarting(const QDBusMessage& answer)
{
    return answer.errorName() == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner") ||
           QDBusError(answer).type() == QDBusError::ServiceUnknown;
}

bool callUntilHeard(QDBusConnection& bus, const QString& busName, StartRequest request)
{
    const QDeadlineTimer until(patience);
    const QDBusMessage call = callFor(busName, request, until.deadline());
    for (;;) {
        const auto left = static_cast<int>(std::max<qint64>(until.remainingTime(), 1));
        const QDBusMessage answer = bus.call(call, QDBus::Block, left);
        if (answer.type() == QDBusMessage::ReplyMessage) return true;
        if (!isStarting(answer) || until.hasExpired()) return false;
        QThread::msleep(betweenCalls.count());
    }
}

}  // namespace

bool forwardStart(int& argc, char** argv, const QString& busName, StartRequest request)
{
    const QCoreApplication application(argc, argv);
    StartBus bus;
    return (*bus).isConnected() && callUntilHeard(*bus, busName, request);
}

std::optional<StartRequest> requestFromBus(int& argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    StartBus bus;
    if (!(*bus).isConnected()) return StartRequest::Show;
    std::optional<StartRequest> asked;
    ApplicationBus served(*bus);
    QObject::connect(
        &served, &ApplicationBus::requested, &application,
        [&asked](StartRequest request) {
            asked = request;
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    QObject::connect(&served, &ApplicationBus::opened, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QTimer::singleShot(longestSilence, &application, &QCoreApplication::quit);
    // If another program has taken the name meanwhile, the bus sends the request there instead.
    if (!served.take(applicationName)) return std::nullopt;
    QCoreApplication::exec();
    return asked;
}

}  // namespace cramp::ui::desktop
