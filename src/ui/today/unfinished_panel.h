// SPDX-License-Identifier: MIT
#pragma once

#include "session/same_cramp.h"
#include "ui/host/window_host.h"
#include "ui/widgets/panel.h"

#include <vector>

namespace cramp::ui::today
{

// "03:12, left calf, about 4 minutes." What is not known is left out.
QString entryLine(const diary::Episode& episode, const diary::Moment& now, const guide::Labels& labels,
                  const QLocale& locale);

// What waits to be finished on Today, in the order in which it is shown.
struct Inbox {
    std::optional<diary::Episode> draft;  // a form of it was begun and not saved
    std::vector<session::SameCramp> pairs;
    std::vector<diary::Episode> unfinished;
    int waiting = 0;  // of the night that still runs

    bool isEmpty() const { return !draft && pairs.empty() && unfinished.empty() && waiting == 0; }
};

// The inbox: a form that was not saved, cramps that may have been entered twice, and what the night left
// unfinished, one short form each.
class UnfinishedPanel : public widgets::Panel
{
    Q_OBJECT

public:
    UnfinishedPanel(const Inbox& inbox, const host::WindowContext& context, QWidget* parent = nullptr);

    // An answer was begun; the panel must not be built anew under the hand.
    bool isInUse() const { return m_isInUse; }

Q_SIGNALS:
    // The whole form of an episode.
    void answerWanted(cramp::diary::Uuid id);
    void answered(const cramp::diary::Episode& before, const cramp::diary::Episode& after);
    void notNow(cramp::diary::Uuid id);
    void merged(const cramp::session::SameCramp& pair);
    void keptApart(const cramp::session::SameCramp& pair);
    void draftDropped();
    // The night is over for the person: what waits for the morning need not.
    void saidUp();

private:
    void addTitle(const QString& title);
    void addDraft(const diary::Episode& draft);
    void addWaiting(int number);
    void addPair(const session::SameCramp& pair);
    void addEntry(const diary::Episode& episode);
    void openQuestions(const diary::Episode& episode, QWidget& entry);
    QString lineOf(const diary::Episode& episode) const;

    const host::WindowContext& m_context;
    bool m_isInUse = false;
};

}  // namespace cramp::ui::today
