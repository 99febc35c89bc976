// SPDX-License-Identifier: MIT
#pragma once

#include "session/cramp_entry.h"
#include "ui/host/window_page.h"

#include <QTimer>
#include <QVBoxLayout>

#include <array>
#include <set>

namespace cramp::ui::widgets
{
class PageFrame;
}
namespace cramp::ui::cramp_now
{
class CrampSection;
}
namespace cramp::ui::pictures
{
class NightsPanel;
}
namespace cramp::ui::entry
{
class NightPanel;
}
namespace cramp::ui::warnings
{
class WarningPlace;
}
namespace cramp::ui::cramp_now
{
class CrampNowView;
}
namespace cramp::ui::today
{

class LogEarlierPanel;
class UnfinishedPanel;
struct Inbox;

// The first page: the highest warning sign, the cramp that goes on, other entries, what is unfinished, the
// last 14 nights. The order never changes.
class TodayPage : public host::WindowPage
{
    Q_OBJECT

public:
    TodayPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent);
    ~TodayPage() override;

    void refresh() override;
    void takeFocus() override;
    bool canPerform(host::ActionId action) const override;
    void perform(host::ActionId action) override;

    // The screen of the cramp that goes on, while it shows; else null.
    cramp_now::CrampNowView* crampNowView() const { return m_view; }

private:
    // The places of the page, from above. Each holds one widget or none.
    enum Place : std::size_t { Warning, Cramp, Other, Earlier, Welcome, Unfinished, Nights, placeCount };

    void build();
    void put(Place place, QWidget* content);
    // True when what stands there tells something else than this key, which is then remembered.
    bool isNew(Place place, const QString& key);
    void showWarning();
    void showCramp();
    void showCrampQuestion(const diary::Episode& open);
    void closeEarlier();
    // Where the keyboard goes when something was done: not on a button that would begin a cramp.
    void rest();
    void joinTabOrder();
    void showOther();
    QWidget* makeOther(const std::vector<diary::Plan>& due);
    QString nameOfPlanned(const diary::StretchReference& stretch) const;
    void showWelcome();
    struct Answered {
        QString name;
        std::vector<diary::Edit> edits;
    };
    Inbox inbox() const;
    QString keyOf(const Inbox& inbox) const;
    void showUnfinished();
    void settleInbox(const Answered& answered);
    void showClock();

    bool write(const QString& name, const std::vector<diary::Edit>& edits);
    void startCramp();
    void startNewAfter(const diary::Episode& open);
    void openView(const diary::Uuid& episode);
    void closeView();
    void passCramp();
    void showEarlier();
    void enterEarlier(const QString& name, const diary::Edit& edit);
    void enterFreeNight();
    void answerQuestions(const diary::Uuid& episode);
    bool isEmptyDiary() const;
    // The end is asked: nobody has said for a while, or in this run of the program, that it goes on.
    bool mustAsk(const diary::Episode& open) const;
    std::chrono::seconds sinceStart(const diary::Episode& open) const;

    widgets::PageFrame* m_frame = nullptr;
    std::array<QVBoxLayout*, placeCount> m_places{};
    std::array<QWidget*, placeCount> m_contents{};
    std::array<QString, placeCount> m_keys;
    cramp_now::CrampSection* m_cramp = nullptr;
    pictures::NightsPanel* m_nights = nullptr;
    entry::NightPanel* m_night = nullptr;  // the one that was pressed
    warnings::WarningPlace* m_warning = nullptr;
    cramp_now::CrampNowView* m_view = nullptr;
    QString m_builtFor;  // theme and text size
    UnfinishedPanel* m_inbox = nullptr;
    std::optional<diary::Date> m_upInNight;  // the night that is over because the person says so
    std::set<diary::Uuid> m_notNow;          // entries that were put off until the next start
    std::set<std::pair<diary::Uuid, diary::Uuid>> m_keptApart;  // cramps that are two
    QTimer m_timer;
};

}  // namespace cramp::ui::today
