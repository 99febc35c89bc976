// SPDX-License-Identifier: MIT
#pragma once

#include "benchmark/timed_run.h"

namespace cramp::benchmark
{

// When a program has shown its first window, seen from outside: it runs on an X server without a screen
// (Xvfb), whose picture lies in a file that can be watched.

// Is there an Xvfb?
bool canWatchWindows();

enum class Picture {
    Any,    // the first pixel changed
    Filled  // there are words and buttons: more colours than an empty window has
};

// Seconds from the start of the command until there is such a picture; the command is then ended. Each call
// has a server of its own, whose files lie in the folder. Throws std::runtime_error when nothing is shown for
// half a minute.
double timedToPicture(Command command, const std::filesystem::path& folder, Picture wanted);

}  // namespace cramp::benchmark
