// SPDX-License-Identifier: MIT
#pragma once

#include "session/cramp_entry.h"
#include "ui/host/window_page.h"

#include <QStackedWidget>
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
class CrampNowView;
class CrampSection;
}  // namespace cramp::ui::cramp_now
namespace cramp::ui::pictures
{
class NightsPanel;
}
namespace cramp::ui::entry
{
class EpisodeEditor;
class NightPanel;
}  // namespace cramp::ui::entry
namespace cramp::ui::warnings
{
class WarningPlace;
}
namespace cramp::ui::today
{

class EveningPanel;
class FirstMinute;
class LastNightPanel;
struct Inbox;

// The first page: on the left the highest warning sign, the cramp that goes on, what waits, last night with
// its questions and the other entries; on the right the last 14 nights and this evening. The order never
// changes. The form for a new cramp takes its place, and with an empty diary the first minute does.
class TodayPage : public host::WindowPage
{
    Q_OBJECT

public:
    TodayPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent);
    ~TodayPage() override;

    void refresh() override;
    void takeFocus() override;
    void chosenAgain() override;
    bool canPerform(host::ActionId action) const override;
    void perform(host::ActionId action) override;
    bool isWriting() const override;
    bool hasUnsaved() const override;
    bool keepsDraft() const override;

    // The form for a cramp that is over: of this night, or of one that it asks for.
    void addCramp(std::optional<diary::Date> night);
    // The screen of the cramp that goes on, while it shows; else null.
    cramp_now::CrampNowView* crampNowView() const { return m_view; }

private:
    // The places of the page, from above. Each holds one widget or none.
    enum Place : std::size_t { Warning, Cramp, Waiting, LastNight, Other, Nights, Evening, placeCount };

    void build();
    void buildFirstMinute();
    void buildColumns();
    void put(Place place, QWidget* content);
    void setShown(Place place, bool isShown);
    // True when what stands there tells something else than this key, which is then remembered.
    bool isNew(Place place, const QString& key);
    void refreshColumns();
    void showWarning();
    void showCramp();
    void showCrampQuestion(const diary::Episode& open);
    // Where the keyboard goes when something was done: not on a button that would begin a cramp.
    void rest();
    void showOther();
    Inbox inbox() const;
    void showWaiting();
    void continueDraft();
    void showClock();

    bool write(const QString& name, const std::vector<diary::Edit>& edits);
    void startCramp();
    void startNewAfter(const diary::Episode& open);
    void openView(const diary::Uuid& episode);
    void closeView();
    void passCramp();
    void closeForm();
    void enterFreeNight();
    void openForm(const diary::Uuid& episode);
    bool isFirstMinute() const;

    QStackedWidget* m_stack;
    widgets::PageFrame* m_frame = nullptr;
    FirstMinute* m_firstMinute = nullptr;
    std::array<QVBoxLayout*, placeCount> m_places{};
    std::array<QWidget*, placeCount> m_contents{};
    std::array<QString, placeCount> m_keys;
    cramp_now::CrampSection* m_cramp = nullptr;
    pictures::NightsPanel* m_nights = nullptr;
    entry::NightPanel* m_night = nullptr;  // the one that was pressed
    LastNightPanel* m_lastNight = nullptr;
    EveningPanel* m_evening = nullptr;
    warnings::WarningPlace* m_warning = nullptr;
    cramp_now::CrampNowView* m_view = nullptr;
    entry::EpisodeEditor* m_editor = nullptr;
    QString m_builtFor;                                         // theme, text size and what the page is
    bool m_isStarted = false;                                   // the first minute is over
    std::set<std::pair<diary::Uuid, diary::Uuid>> m_keptApart;  // cramps that are two
    QTimer m_timer;
};

}  // namespace cramp::ui::today
