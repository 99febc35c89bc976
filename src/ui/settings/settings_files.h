// SPDX-License-Identifier: MIT
#pragma once

#include "store/backups.h"
#include "store/proven_backup.h"
#include "ui/settings/settings_panel.h"
#include "ui/widgets/button.h"

#include <QFuture>

namespace cramp::ui::settings
{

// Where the diary lies, and its backups: make one now, restore one. The newest is opened and counted whenever
// there is another. Before one is restored it is verified, and what it and the diary hold is said; the diary
// as it was is kept, and one press takes the restoring back.
class SettingsFiles : public SettingsPanel
{
    Q_OBJECT

public:
    SettingsFiles(host::WindowContext& context, host::WindowHost& host);

    void refresh() override;

private:
    using Held = std::pair<store::Verified, store::Verified>;  // by a backup, and by the diary

    QLayout* makeButtons();
    void makeQuestion();
    void listBackups();
    QWidget* makeRow(const store::BackupFile& backup);
    QString whenOf(const store::BackupFile& backup) const;
    QString tell(const store::BackupFile& backup) const;
    // Opens and counts the newest backup beside the window, and says what was found.
    void proveNewest();
    // Who can read the files.
    QString readersText() const;
    QString provenText(const std::optional<store::ProvenBackup>& proven) const;
    void backUp();
    void chooseBackup();
    // Says what a backup holds and what the diary holds, and asks before anything is replaced.
    void askAbout(const std::filesystem::path& backup);
    Held takeHeld(QFuture<Held>& found) const;
    void showHeld(const Held& held);
    void closeQuestion();
    void restore(const std::filesystem::path& backup);
    void takeBack();

    widgets::TextLabel* m_place;
    widgets::TextLabel* m_proven;
    widgets::TextLabel* m_readers;
    QWidget* m_question;
    widgets::TextLabel* m_asked;
    widgets::Button* m_restore;
    std::filesystem::path m_askedAbout;  // empty: nothing is asked
    QWidget* m_list = nullptr;
    std::vector<store::BackupFile> m_shown;
    std::filesystem::path m_replaced;  // the diary as it was before the last restoring
};

}  // namespace cramp::ui::settings
