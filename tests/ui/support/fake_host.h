// SPDX-License-Identifier: MIT
#pragma once

#include "platform/failure.h"
#include "ui/host/window_host.h"

#include <string>
#include <vector>

namespace cramp::test
{

// A window that does nothing but apply changes and undo them, and remembers what a page asked of it.
class FakeHost : public ui::host::WindowHost
{
public:
    explicit FakeHost(session::Session& session) : m_session(session) {}

    bool attempt(const std::function<void()>& action) override
    {
        try {
            action();
            return true;
        } catch (const platform::Failure& failure) {
            failures.push_back(failure.sentence());
            return false;
        }
    }
    bool apply(const diary::Change& change) override
    {
        if (!attempt([&] { m_session.apply(change); })) return false;
        applied.push_back(change.name);
        return true;
    }
    void tell(const QString& sentence) override { told.push_back(sentence); }
    void offer(const QString& sentence, const std::vector<ui::host::MessageOffer>& offers) override
    {
        told.push_back(sentence);
        offered = offers;
    }
    void advise(const QString& sentence) override { told.push_back(sentence); }
    void showPage(ui::host::PageId page) override { pages.push_back(page); }
    void showGuidePage(const QString& id) override { guidePages.push_back(id); }
    void showEpisode(const diary::Uuid& id) override { episodes.push_back(id); }
    void showEpisodes(const session::EpisodeFilter& filter) override { filters.push_back(filter); }
    void addCramp(std::optional<diary::Date> night) override { added.push_back(night); }
    void showCheckIn(const diary::Uuid& id) override { checkIns.push_back(id); }
    void showContextItem(const diary::Uuid& id) override { contextItems.push_back(id); }
    void startStretch(const diary::StretchReference& stretch) override { started.push_back(stretch); }
    void trigger(ui::host::ActionId action) override
    {
        actions.push_back(action);
        if (action == ui::host::ActionId::Undo && m_session.canUndo()) attempt([this] { m_session.undo(); });
    }

    void appearanceChanged() override { ++appearances; }
    void openDiary(const std::filesystem::path& file) override { diaries.push_back(file); }

    bool mayReopen() override { return true; }
    void reopenDiary(const QString& said) override { reopened.push_back(said); }

    int appearances = 0;
    std::vector<QString> reopened;
    std::vector<std::filesystem::path> diaries;
    void changePlace(const guide::Place& place) override { places.push_back(place.id); }

    std::vector<std::string> failures;
    std::vector<std::string> applied;
    std::vector<QString> told;
    std::vector<ui::host::MessageOffer> offered;  // with the last sentence that offered something
    std::vector<ui::host::PageId> pages;
    std::vector<QString> guidePages;
    std::vector<diary::Uuid> episodes;
    std::vector<session::EpisodeFilter> filters;
    std::vector<std::optional<diary::Date>> added;
    std::vector<diary::Uuid> checkIns;
    std::vector<diary::Uuid> contextItems;
    std::vector<diary::StretchReference> started;
    std::vector<ui::host::ActionId> actions;
    std::vector<std::string> places;

private:
    session::Session& m_session;
};

}  // namespace cramp::test
