// SPDX-License-Identifier: MIT
#pragma once

#include "session/same_cramp.h"
#include "ui/host/window_host.h"
#include "ui/widgets/panel.h"

#include <vector>

namespace cramp::ui::today
{

// What waits on Today beside the questions of last night.
struct Inbox {
    std::optional<diary::Episode> draft;  // a form of it was begun and not saved
    std::vector<session::SameCramp> pairs;

    bool isEmpty() const { return !draft && pairs.empty(); }
};

// The inbox: a form that was not saved, and cramps that may have been entered twice.
class UnfinishedPanel : public widgets::Panel
{
    Q_OBJECT

public:
    UnfinishedPanel(const Inbox& inbox, const host::WindowContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    // The form goes on.
    void draftWanted();
    void draftDropped();
    void merged(const cramp::session::SameCramp& pair);
    void keptApart(const cramp::session::SameCramp& pair);

private:
    void addTitle(const QString& title);
    void addDraft(const diary::Episode& draft);
    void addPair(const session::SameCramp& pair);
    QString lineOf(const diary::Episode& episode) const;

    const host::WindowContext& m_context;
};

}  // namespace cramp::ui::today
