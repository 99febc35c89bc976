// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/machine_settings.h"

#include <QObject>

#include <functional>

namespace cramp::ui::settings
{

// The bedtime reminder: a notification of the desktop, once a day, while the program runs. Where there is no
// desktop that shows notifications nothing happens, and no one waits.
class Reminder : public QObject
{
    Q_OBJECT

public:
    // Shows a title and a text to the person.
    using Notify = std::function<void(const QString& title, const QString& text)>;

    // Over D-Bus (org.freedesktop.Notifications) unless told otherwise.
    explicit Reminder(Notify notify = {}, QObject* parent = nullptr);

    // Looks whether it is time; cheap to call every two seconds. mayStretch is asked when it is: while a leg
    // must not be stretched, the reminder is of the diary alone.
    void look(const diary::Moment& now, host::MachineSettings& settings,
              const std::function<bool()>& mayStretch) const;

    static QString title();
    static QString text();
    static QString diaryTitle();
    static QString diaryText();

private:
    Notify m_notify;
};

}  // namespace cramp::ui::settings
