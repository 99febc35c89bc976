// SPDX-License-Identifier: MIT
#pragma once

#include "platform/failure.h"
#include "ui/host/window_host.h"

#include <string>
#include <vector>

namespace cramp::test
{

// A window that does nothing but apply changes and undo them, and remembers what a page asked of it.
class FakeHost : public WindowHost
{
public:
    explicit FakeHost(Session& session) : m_session(session) {}

    bool attempt(const std::function<void()>& action) override
    {
        try {
            action();
            return true;
        } catch (const Failure& failure) {
            failures.push_back(failure.sentence());
            return false;
        }
    }
    bool apply(const Change& change) override
    {
        if (!attempt([&] { m_session.apply(change); })) return false;
        applied.push_back(change.name);
        return true;
    }
    void tell(const QString& sentence) override { told.push_back(sentence); }
    void advise(const QString& sentence) override { told.push_back(sentence); }
    void showPage(PageId page) override { pages.push_back(page); }
    void showGuidePage(const QString& id) override { guidePages.push_back(id); }
    void showEpisode(const Uuid& id) override { episodes.push_back(id); }
    void showCheckIn(const Uuid& id) override { checkIns.push_back(id); }
    void showContextItem(const Uuid& id) override { contextItems.push_back(id); }
    void startStretch(const StretchReference& stretch) override { started.push_back(stretch); }
    void trigger(ActionId action) override
    {
        actions.push_back(action);
        if (action == ActionId::Undo && m_session.canUndo()) attempt([this] { m_session.undo(); });
    }

    void appearanceChanged() override { ++appearances; }
    void openDiary(const std::filesystem::path& file) override { diaries.push_back(file); }

    int appearances = 0;
    std::vector<std::filesystem::path> diaries;
    void changePlace(const Place& place) override { places.push_back(place.id); }

    std::vector<std::string> failures;
    std::vector<std::string> applied;
    std::vector<QString> told;
    std::vector<PageId> pages;
    std::vector<QString> guidePages;
    std::vector<Uuid> episodes;
    std::vector<Uuid> checkIns;
    std::vector<Uuid> contextItems;
    std::vector<StretchReference> started;
    std::vector<ActionId> actions;
    std::vector<std::string> places;

private:
    Session& m_session;
};

}  // namespace cramp::test
