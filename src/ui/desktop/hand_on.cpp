// SPDX-License-Identifier: MIT
#include "ui/desktop/hand_on.h"

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

// Who has a cramp waits no longer for a window that hangs.
constexpr auto patience = 2s;
constexpr auto betweenCalls = 40ms;
// The bus delivers what was asked as soon as it has started the program.
constexpr auto longestSilence = 10s;

// A connection of this start alone, which goes before its QCoreApplication goes.
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

QDBusMessage callFor(const QString& busName, Wish wish, qint64 until)
{
    const QString action = actionName(wish);
    const QString method = action.isEmpty() ? QStringLiteral("Activate") : QStringLiteral("ActivateAction");
    QDBusMessage call =
        QDBusMessage::createMethodCall(busName, applicationPath, applicationInterface, method);
    if (!action.isEmpty()) call << action << QVariantList();
    call << platformData(until);
    call.setAutoStartService(false);
    return call;
}

// The claim is taken before there is a name on the bus.
bool isStarting(const QDBusMessage& answer)
{
    return answer.errorName() == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner") ||
           QDBusError(answer).type() == QDBusError::ServiceUnknown;
}

bool callUntilHeard(QDBusConnection& bus, const QString& busName, Wish wish)
{
    const QDeadlineTimer until(patience);
    const QDBusMessage call = callFor(busName, wish, until.deadline());
    for (;;) {
        const auto left = static_cast<int>(std::max<qint64>(until.remainingTime(), 1));
        const QDBusMessage answer = bus.call(call, QDBus::Block, left);
        if (answer.type() == QDBusMessage::ReplyMessage) return true;
        if (!isStarting(answer) || until.hasExpired()) return false;
        QThread::msleep(betweenCalls.count());
    }
}

}  // namespace

bool handOn(int& argc, char** argv, const QString& busName, Wish wish)
{
    const QCoreApplication application(argc, argv);
    StartBus bus;
    return (*bus).isConnected() && callUntilHeard(*bus, busName, wish);
}

std::optional<Wish> wishFromBus(int& argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    StartBus bus;
    if (!(*bus).isConnected()) return Wish::Show;
    std::optional<Wish> asked;
    ApplicationBus served(*bus);
    QObject::connect(
        &served, &ApplicationBus::wished, &application,
        [&asked](Wish wish) {
            asked = wish;
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    QObject::connect(&served, &ApplicationBus::opened, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QTimer::singleShot(longestSilence, &application, &QCoreApplication::quit);
    // Another program that has the name by now is asked in the place of this one.
    if (!served.take(applicationName)) return std::nullopt;
    QCoreApplication::exec();
    return asked;
}

}  // namespace cramp::ui::desktop
