// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_page.h"
#include "ui/settings/settings_passphrase.h"
#include "ui/settings/settings_people.h"
#include "ui/widgets/page_frame.h"

namespace cramp::ui::settings
{

// Everything that can be set, a panel for each matter. What belongs to this computer holds at once; what
// belongs to the diary is a change that can be undone.
class SettingsPage : public host::WindowPage
{
    Q_OBJECT

public:
    SettingsPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent);

    void refresh() override;
    void takeFocus() override;
    void perform(host::ActionId action) override;

Q_SIGNALS:
    // Whose diary this is, is edited elsewhere.
    void detailsWanted();

private:
    void add(SettingsPanel* panel);
    void addPaper();
    void savePaper();
    std::string paperDiary() const;
    void writePaper(const QString& file);

    widgets::PageFrame* m_frame;
    SettingsPassphrase* m_passphrase = nullptr;
    SettingsPeople* m_people;
    std::vector<SettingsPanel*> m_panels;
};

}  // namespace cramp::ui::settings
