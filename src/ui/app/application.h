// SPDX-License-Identifier: MIT
#pragma once

#include "guide/content.h"
#include "guide/labels.h"
#include "paper/charts/body_map.h"
#include "platform/local_zone.h"
#include "report/summary/gp_summary.h"
#include "triage/rules.h"
#include "ui/desktop/start_request.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace cramp::ui::app
{

// What the program says, before it is known where the person is.
struct ProgramWords {
    triage::RuleSet rules;
    guide::Labels labels;
    guide::Content content;  // of the guide
};

// What the window needs of the world; main fills it.
struct WindowLaunch {
    std::filesystem::path diary;  // the person's own
    bool isUsualDiary = false;    // none was named: it is where the desktop's icon leads
    desktop::StartRequest request = desktop::StartRequest::Show;  // what the window is opened for
    bool isService = false;                                       // what for, the session bus says
    bool openExample = false;                                     // a made-up diary in a temporary copy
    std::optional<std::filesystem::path> review;                  // an exchange file, only to be read
    std::function<std::chrono::sys_seconds()> clock;
    platform::LocalZone zone;                            // at the start
    std::function<ProgramWords()> readWords;             // called once, on a thread beside that of Qt's start
    std::optional<std::filesystem::path> contentFolder;  // an author at work: shown anew when a file changes
    std::function<std::string(const report::summary::GpSummary&, const report::summary::ReportWords&)>
        writePdf;
    std::function<paper::charts::BodyMap()>
        loadPaper;  // the drawing of the legs; and the font of papers is there from then on
};

// Shows the window until it is closed, or has the program that has it already show it (one_window.h), and
// returns the exit status. Throws Failure when the diary cannot be opened before there is a window to say so.
int runWindow(int& argc, char** argv, WindowLaunch launch);

}  // namespace cramp::ui::app
