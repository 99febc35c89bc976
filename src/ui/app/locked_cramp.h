// SPDX-License-Identifier: MIT
#pragma once

#include "seal/keys.h"
#include "ui/cramp_now/cramp_now_view.h"

#include <QPointer>

#include <filesystem>

namespace cramp::ui::app
{

// A cramp while the diary is locked: its screen over an empty diary in memory. Each press is written beside
// the locked diary, sealed for it (session/waiting_entries.h). Help comes first: it shows even when nothing
// can be written, which is said afterwards.
class LockedCramp : public QObject, private host::WindowHost
{
    Q_OBJECT

public:
    // context: of the diary in memory.
    LockedCramp(host::WindowContext& context, std::filesystem::path diary, const seal::PublicKey& key);
    ~LockedCramp() override;

    // Shows the screen, of the cramp that goes on or of a new one.
    void begin();
    bool isShown() const { return m_view != nullptr; }
    // Why the last press could not be written; empty: it is.
    const std::string& problem() const { return m_problem; }

Q_SIGNALS:
    // The screen is about to go.
    void ended();
    void quitWanted();

private:
    bool attempt(const std::function<void()>& action) override;
    bool apply(const diary::Change& change) override;
    void trigger(host::ActionId action) override;
    // The screen asks for nothing else.
    void tell(const QString&) override {}
    void offer(const QString&, const std::vector<host::MessageOffer>&) override {}
    void advise(const QString&) override {}
    void showPage(host::PageId) override {}
    void showGuidePage(const QString&) override {}
    void showEpisode(const diary::Uuid&) override {}
    void showEpisodes(const session::EpisodeFilter&) override {}
    void addCramp(std::optional<diary::Date>) override {}
    void showCheckIn(const diary::Uuid&) override {}
    void showContextItem(const diary::Uuid&) override {}
    void startStretch(const diary::StretchReference&) override {}
    void appearanceChanged() override {}
    void openDiary(const std::filesystem::path&) override {}
    bool mayReopen() override { return false; }
    void reopenDiary(const QString&) override {}
    void changePlace(const guide::Place&) override {}

    void show(const diary::Uuid& cramp);
    void close();

    host::WindowContext& m_context;
    std::filesystem::path m_diary;
    seal::PublicKey m_key;
    std::string m_problem;
    QPointer<cramp_now::CrampNowView> m_view;
};

}  // namespace cramp::ui::app
