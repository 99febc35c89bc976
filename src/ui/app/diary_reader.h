// SPDX-License-Identifier: MIT
#pragma once

#include "guide/content.h"
#include "session/session.h"
#include "ui/app/application.h"
#include "ui/app/viewing_folder.h"
#include "ui/host/machine_settings.h"

#include <memory>

namespace cramp::ui::app
{

// A diary that was read and has no window yet: one's own, an example, or somebody else's that is only read.
struct ReadDiary {
    std::unique_ptr<ViewingFolder> folder;  // of an example or a copy, for as long as it is shown
    std::unique_ptr<session::Session> session;
    bool isExample = false;
    std::string reviewOf;               // whose file this is, when it is only read
    std::optional<diary::Moment> asOf;  // when that file was written, which counts as now
};

// Reads the diaries that a window can show; it and the rules must outlive what is read. Each function throws
// Failure, in one sentence, when the file cannot be read. Uses no window, so it may run on a thread of its
// own.
class DiaryReader
{
public:
    DiaryReader(const WindowLaunch& launch, const host::MachineSettings& settings);

    diary::Moment now() const;
    const platform::LocalZone& zone() const { return m_zone; }
    // The computer is in another time zone now: from here on now() is in that zone.
    void followTo(platform::LocalZone zone) { m_zone = std::move(zone); }

    ReadDiary file(const std::filesystem::path& file, const triage::RuleSet& rules,
                   store::DiaryStore::WhenMissing whenMissing = store::DiaryStore::WhenMissing::Make) const;
    // An empty one in memory, for what is entered while a diary is locked.
    ReadDiary locked(const std::filesystem::path& file, const triage::RuleSet& rules) const;
    ReadDiary example(const guide::Content& content, const triage::RuleSet& rules) const;
    // The exchange file of the launch, in a private copy: nothing of it gets into the person's own diary.
    ReadDiary review(const triage::RuleSet& rules) const;

private:
    std::unique_ptr<session::Session> sessionOf(store::DiaryStore store, const triage::RuleSet& rules,
                                                const std::optional<diary::Moment>& asOf) const;

    const WindowLaunch& m_launch;
    platform::LocalZone m_zone;
    const host::MachineSettings& m_settings;
};

}  // namespace cramp::ui::app
