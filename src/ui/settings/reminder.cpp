// SPDX-License-Identifier: MIT
#include "ui/settings/reminder.h"

#include "session/bedtime_reminder.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QVariantMap>

namespace cramp::ui::settings
{

namespace
{

const auto service = QStringLiteral("org.freedesktop.Notifications");
const auto path = QStringLiteral("/org/freedesktop/Notifications");

void notifyDesktop(const QString& title, const QString& text)
{
    if (!QDBusConnection::sessionBus().isConnected()) return;
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    const auto desktopEntry = QStringLiteral("org.crampdiary.CrampDiary");
    const QVariantMap hints{{QStringLiteral("desktop-entry"), desktopEntry}};
    constexpr uint replacesNone = 0;
    constexpr int usualTime = -1;
    call << QStringLiteral("Cramp Diary") << replacesNone << desktopEntry << title << text << QStringList()
         << hints << usualTime;
    QDBusConnection::sessionBus().asyncCall(call);
}

}  // namespace

Reminder::Reminder(Notify notify, QObject* parent)
    : QObject(parent),
      m_notify(notify ? std::move(notify) : Notify(&notifyDesktop))
{
}

void Reminder::look(const diary::Moment& now, host::MachineSettings& settings,
                    const std::function<bool()>& mayStretch) const
{
    if (!settings.isReminderOn()) return;
    const auto day = session::dueReminder(now, settings.reminderTime(), settings.reminderGiven());
    if (!day) return;
    settings.setReminderGiven(*day);
    mayStretch() ? m_notify(title(), text()) : m_notify(diaryTitle(), diaryText());
}

QString Reminder::title()
{
    return tr("Bedtime stretches");
}

QString Reminder::text()
{
    return tr("Time for your stretches and your cramp diary.");
}

QString Reminder::diaryTitle()
{
    return tr("Your cramp diary");
}

QString Reminder::diaryText()
{
    return tr("Time for a word in your cramp diary.");
}

}  // namespace cramp::ui::settings
