// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings_panel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clock_field.h"

#include <QCheckBox>

namespace cramp::ui::settings
{

// The bedtime reminder: as a notification while the program runs, and as a file for the calendar of the
// person's choice, which reminds also when it does not.
class SettingsReminder : public SettingsPanel
{
    Q_OBJECT

public:
    SettingsReminder(host::WindowContext& context, host::WindowHost& host);

    void refresh() override;
    // The bytes of the calendar file.
    std::string calendar() const;

private:
    void chooseFile();
    void write(const QString& file);

    QCheckBox* m_isOn;
    widgets::ClockField* m_time;
    widgets::Button* m_save;
};

}  // namespace cramp::ui::settings
