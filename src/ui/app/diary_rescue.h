// SPDX-License-Identifier: MIT
#pragma once

#include "platform/failure.h"
#include "store/diary_store.h"
#include "store/proven_backup.h"
#include "store/salvage.h"
#include "ui/window/failure_window.h"

#include <QObject>
#include <QPointer>

namespace cramp::ui::app
{

// For a diary that is damaged, or that is empty although it has backups: says so in a window of its own and
// offers what helps (the newest backup that holds entries, saving what can be read, starting a new one).
// Files are read and written on another thread, so that the window stays responsive. What is replaced is
// kept.
class DiaryRescue : public QObject
{
    Q_OBJECT

public:
    // open: shows the diary in its window, and makes a missing one if it is told to; throws Failure.
    DiaryRescue(std::filesystem::path file, const diary::Moment& now,
                std::function<void(store::DiaryStore::WhenMissing)> open);

    // Shows the window. isDamaged: there is a file that can be read page by page; otherwise the diary was
    // emptied.
    void offer(const platform::Failure& failure, bool isDamaged);

private:
    void offerWays(const QString& sentence, bool isDamaged, const std::optional<store::ProvenBackup>& backup);
    void restore(const std::filesystem::path& backup);
    void salvage();
    void showSalvage(const store::Salvage& salvage);
    void open(store::DiaryStore::WhenMissing whenMissing);
    template <typename Work, typename Then>
    void attempt(const QString& doing, Work work, Then then);
    void say(const QString& sentence, const std::vector<host::MessageOffer>& offers = {});
    QString backupText(const store::ProvenBackup& backup) const;

    std::filesystem::path m_file;
    diary::Moment m_now;
    std::function<void(store::DiaryStore::WhenMissing)> m_open;
    QPointer<window::FailureWindow> m_window;
};

}  // namespace cramp::ui::app
