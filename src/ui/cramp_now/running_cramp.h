// SPDX-License-Identifier: MIT
#pragma once

#include "session/cramp_entry.h"
#include "triage/stretch_signs.h"
#include "ui/host/window_host.h"

#include <QObject>

namespace cramp::ui::cramp_now
{

// The cramp that the screen shows: how long it has gone on, what the diary says of it, and what a press makes
// of it. Each press is one change; where it returns true the change is on the disk.
class RunningCramp : public QObject
{
    Q_OBJECT

public:
    // A cramp that began within the half hour is taken to go on: its screen was asked for.
    RunningCramp(host::WindowContext& context, host::WindowHost& host, const diary::Uuid& cramp);

    const diary::Episode& episode() const { return m_episode; }
    std::chrono::seconds elapsed() const;
    // Reads it again, and the findings of this second; false: it is over or gone.
    bool goesOn();
    // Nobody can tell whether it goes on: the computer slept, or nobody has said so for half an hour.
    bool mustBeAsked();

    // What its length alone makes hold; null: nothing.
    const triage::Finding* longFinding() const;
    triage::StretchSigns stretchSigns() const;

    bool pass();
    bool passAfter(std::chrono::seconds lasted);
    bool passUnknown();
    // It is not over after all, or still goes on.
    bool goOn();
    bool setPlace(const session::SiteTarget& target);
    // It is over, if it was not yet, nobody knows since when; another one begins, which is this one then.
    bool beginAnother();

private:
    diary::Moment now() const { return m_context.session.now(); }
    bool read();
    bool write(const QString& name, const std::vector<diary::Edit>& edits);

    host::WindowContext& m_context;
    host::WindowHost& m_host;
    diary::Episode m_episode;
    diary::Moment m_lastSeen;
};

}  // namespace cramp::ui::cramp_now
