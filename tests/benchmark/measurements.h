// SPDX-License-Identifier: MIT
#pragma once

#include "benchmark/timed_run.h"

#include <optional>

namespace cramp::benchmark
{

struct Setting {
    std::filesystem::path program;      // crampdiary
    std::filesystem::path emptyWindow;  // empty_window
    std::filesystem::path folder;       // empty, for this run alone
    int episodes = 50'000;
    int rounds = 15;  // of what is quick; what is slow is done a third as often
    bool withWindow = true;
};

// What was measured, the floor that was measured in the same run, and the most that the ratio of the two may
// be.
struct Row {
    std::string ours;
    std::string floor;
    Pair seconds;
    std::optional<double> most;

    double ratio() const { return seconds.ours / seconds.floor; }
};

// Makes the diaries, takes all measurements in their order and hands out each row when it is there. Throws
// std::runtime_error when a program fails.
void measureAll(const Setting& setting, const std::function<void(const Row&)>& show);

}  // namespace cramp::benchmark
