// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/autostart.h"
#include "ui/settings/settings_panel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clock_field.h"

#include <QCheckBox>

namespace cramp::ui::settings
{

// The bedtime reminder: as a notification while the program runs, which the desktop may open at the login,
// and as a file for the calendar of the person's choice, which reminds also when it does not.
class SettingsReminder : public SettingsPanel
{
    Q_OBJECT

public:
    SettingsReminder(host::WindowContext& context, host::WindowHost& host);

    void refresh() override;
    // The bytes of the calendar file.
    std::string calendar() const;

private:
    void openAtLogin(bool isOn);
    void chooseFile();
    void write(const QString& file);

    desktop::Autostart m_autostart;
    QCheckBox* m_isOn;
    widgets::ClockField* m_time;
    QCheckBox* m_opensAtLogin;
    widgets::Button* m_save;
};

}  // namespace cramp::ui::settings
