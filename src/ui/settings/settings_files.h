// SPDX-License-Identifier: MIT
#pragma once

#include "store/backups.h"
#include "ui/settings/settings_panel.h"

namespace cramp::ui::settings
{

// Where the diary lies, and its backups: make one now, restore one. A backup is verified before it is
// restored, the diary as it was is kept, and one press takes the restoring back.
class SettingsFiles : public SettingsPanel
{
    Q_OBJECT

public:
    SettingsFiles(host::WindowContext& context, host::WindowHost& host);

    void refresh() override;

private:
    QLayout* makeButtons();
    void listBackups();
    QWidget* makeRow(const store::BackupFile& backup);
    QString tell(const store::BackupFile& backup) const;
    void backUp();
    void chooseBackup();
    void restore(const std::filesystem::path& backup);
    void takeBack();

    widgets::TextLabel* m_place;
    QWidget* m_list = nullptr;
    std::vector<store::BackupFile> m_shown;
    std::filesystem::path m_replaced;  // the diary as it was before the last restoring
};

}  // namespace cramp::ui::settings
