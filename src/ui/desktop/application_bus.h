// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/start_request.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace cramp::ui::desktop
{

// The program's id, which is its name on the session bus and that of its desktop file.
inline const QString applicationName = QStringLiteral("org.crampdiary.CrampDiary");
inline const QString applicationPath = QStringLiteral("/org/crampdiary/CrampDiary");
inline const QString applicationInterface = QStringLiteral("org.freedesktop.Application");
// Key in the platform data of a call: the time until which it may be carried out (qint64, milliseconds of
// QDeadlineTimer). Only a start of the program that forwards its request sets it.
inline const QString untilKey = QStringLiteral("org.crampdiary.until");

// The name of a desktop action, as in the desktop file; empty for Show.
QString actionName(StartRequest request);

// The running program as the desktop sees it: org.freedesktop.Application of the Desktop Entry
// Specification, for the launcher's icon and actions, and for other starts of the program.
class ApplicationBus : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationBus(const QDBusConnection& bus);
    ~ApplicationBus() override;

    // Takes a name on the bus now, or as soon as the program that has it gives it up. True if it has it at
    // once.
    bool take(const QString& name);
    void release(const QString& name);

Q_SIGNALS:
    // The desktop or another start asks something of the window. Not emitted when the sender no longer waits.
    void requested(cramp::ui::desktop::StartRequest request);
    // Exchange files were opened, each by a program of its own.
    void opened();

public Q_SLOTS:
    // Named as the interface prescribes.
    Q_SCRIPTABLE void Activate(const QVariantMap& platformData);
    Q_SCRIPTABLE void Open(const QStringList& uris, const QVariantMap& platformData);
    Q_SCRIPTABLE void ActivateAction(const QString& name, const QVariantList& parameter,
                                     const QVariantMap& platformData);

private:
    void emitRequest(StartRequest request, const QVariantMap& platformData);

    QDBusConnection m_bus;
    QStringList m_names;
};

}  // namespace cramp::ui::desktop
