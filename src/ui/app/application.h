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

// The program's texts before they are worded for the country where the person is.
struct ProgramWords {
    triage::RuleSet rules;
    guide::Labels labels;
    guide::Content content;  // of the guide
};

// What the window needs from outside; main fills it in.
struct WindowLaunch {
    std::filesystem::path diary;  // the person's own
    bool isUsualDiary = false;    // no file was named: the diary that the desktop's icon opens
    desktop::StartRequest request = desktop::StartRequest::Show;  // what the window is opened for
    bool isService = false;                       // started by the session bus, which says for what
    bool openExample = false;                     // a made-up diary in a temporary copy
    std::optional<std::filesystem::path> review;  // an exchange file, only to be read
    std::function<std::chrono::sys_seconds()> clock;
    platform::LocalZone zone;                            // at the start
    std::function<ProgramWords()> readWords;             // called once, on another thread while Qt starts
    std::optional<std::filesystem::path> contentFolder;  // an author's: read again when a file changes
    std::function<std::string(const report::summary::GpSummary&, const report::summary::ReportWords&)>
        writePdf;
    std::function<paper::charts::BodyMap()>
        loadPaper;  // the drawing of the legs; loads the font of papers too
};

// Shows the window until it is closed, or asks the running program that already has it to show it
// (one_window.h); returns the exit status. Throws Failure when the diary cannot be opened before there is a
// window to say so in.
int runWindow(int& argc, char** argv, WindowLaunch launch);

}  // namespace cramp::ui::app
