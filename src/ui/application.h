// SPDX-License-Identifier: MIT
#pragma once

#include "guide/content.h"
#include "guide/labels.h"
#include "platform/local_zone.h"
#include "report/gp_summary.h"
#include "triage/rules.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace cramp
{

// What the window needs of the world; main fills it.
struct WindowLaunch {
    std::filesystem::path diary;  // the person's own
    bool startCramp = false;      // straight at "cramp now"
    bool openExample = false;     // a made-up diary in a temporary copy
    std::function<std::chrono::sys_seconds()> clock;
    LocalZone zone;
    const RuleSet& rules;
    const Labels& labels;
    Content content;
    std::optional<std::filesystem::path> contentFolder;  // an author at work: shown anew when a file changes
    std::function<std::string(const GpSummary&, const ReportWords&)> writePdf;
};

// Shows the window until it is closed and returns the exit status. Throws Failure when the diary cannot be
// opened before there is a window to say so.
int runWindow(int& argc, char** argv, const WindowLaunch& launch);

}  // namespace cramp
