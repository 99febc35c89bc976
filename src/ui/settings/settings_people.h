// SPDX-License-Identifier: MIT
#pragma once

#include "store/diary_folder.h"
#include "ui/settings/settings_panel.h"

#include <QLineEdit>

namespace cramp::ui::settings
{

// Whose diary this is, with the way to where the name is edited, and the diaries of other people on this
// computer: one file for each, beside this one.
class SettingsPeople : public SettingsPanel
{
    Q_OBJECT

public:
    SettingsPeople(host::WindowContext& context, host::WindowHost& host);

    void refresh() override;
    // Where a name for a new diary is typed.
    QLineEdit* newName() const { return m_newName; }

Q_SIGNALS:
    // The name and the other details of the person are edited elsewhere.
    void detailsWanted();

private:
    void addOwner();
    void addNew();
    void listDiaries();
    static QString wordsFor(const store::DiaryFile& diary);
    QWidget* makeRow(const store::DiaryFile& diary);
    void makeDiary();

    widgets::TextLabel* m_owner;
    QLineEdit* m_newName;
    QWidget* m_list = nullptr;
    std::vector<store::DiaryFile> m_shown;
};

}  // namespace cramp::ui::settings
