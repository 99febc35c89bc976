// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings_panel.h"
#include "ui/widgets/choice_row.h"

#include <QCheckBox>

namespace cramp
{

// How the window looks: theme, the night theme by itself, text size, whether pictures move, and the language
// it speaks.
class SettingsLook : public SettingsPanel
{
    Q_OBJECT

public:
    SettingsLook(WindowContext& context, WindowHost& host);

    void refresh() override;

private:
    void setTheme();
    void setScale();

    ChoiceRow* m_theme;
    QCheckBox* m_night;
    ChoiceRow* m_scale;
    QCheckBox* m_moving;
};

}  // namespace cramp
