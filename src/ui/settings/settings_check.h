// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings_panel.h"
#include "ui/widgets/choice_row.h"

namespace cramp::ui::settings
{

// What can be chosen about the check: whether it looks at all, and where the person is.
class SettingsCheck : public SettingsPanel
{
    Q_OBJECT

public:
    SettingsCheck(host::WindowContext& context, host::WindowHost& host);

    void refresh() override;

private:
    void addSwitch();
    void addPlaces();
    int placeNumber() const;

    widgets::ChoiceRow* m_looks = nullptr;
    widgets::ChoiceRow* m_place = nullptr;
};

}  // namespace cramp::ui::settings
