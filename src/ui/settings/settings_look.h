// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings_panel.h"
#include "ui/widgets/choice_row.h"

#include <QCheckBox>

namespace cramp::ui::settings
{

// How the window looks: theme, the night theme by itself, text size, whether pictures move and who
// is in them, and the language it speaks.
class SettingsLook : public SettingsPanel
{
    Q_OBJECT

public:
    SettingsLook(host::WindowContext& context, host::WindowHost& host);

    void refresh() override;

private:
    void setTheme();
    void setScale();
    void setPerson();

    widgets::ChoiceRow* m_theme;
    QCheckBox* m_night;
    widgets::ChoiceRow* m_scale;
    QCheckBox* m_moving;
    widgets::ChoiceRow* m_person;
};

}  // namespace cramp::ui::settings
