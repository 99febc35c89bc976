// SPDX-License-Identifier: MIT
#pragma once

#include "store/diary_folder.h"
#include "ui/settings/settings_panel.h"

#include <QLineEdit>

namespace cramp::ui::settings
{

// Whose diary this is, and the diaries of other people on this computer: one file for each, beside this one.
class SettingsPeople : public SettingsPanel
{
    Q_OBJECT

public:
    SettingsPeople(host::WindowContext& context, host::WindowHost& host);

    void refresh() override;
    // Where a name for a new diary is typed.
    QLineEdit* newName() const { return m_newName; }

private:
    void addOwner();
    void addNew();
    void listDiaries();
    QWidget* makeRow(const store::DiaryFile& diary);
    void rename();
    void makeDiary();

    QLineEdit* m_name;
    QLineEdit* m_newName;
    QWidget* m_list = nullptr;
    std::vector<store::DiaryFile> m_shown;
    QString m_nameShown;
};

}  // namespace cramp::ui::settings
