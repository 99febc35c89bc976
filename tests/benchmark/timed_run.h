// SPDX-License-Identifier: MIT
#pragma once

// Runs other programs and takes their time.

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace cramp::benchmark
{

struct Command {
    std::vector<std::string> words;  // the program first, looked for in PATH
    std::filesystem::path output;    // empty: thrown away
    std::map<std::string, std::string> environment;
};

// Starts the command and returns its process id.
int start(const Command& command);
// Waits for its end; throws std::runtime_error when that was not with status 0.
void waitFor(int process, const Command& command);
// Asks a process to end and waits until it has.
void stop(int process);

// Seconds from the start of the command to its end.
double timed(const Command& command);

// Two ways that are taken in turn, so that a change of the machine's mood falls on both.
struct Pair {
    double ours;
    double floor;
};
// Medians of so many rounds; each function does its work once and returns its seconds.
Pair compare(int rounds, const std::function<double(int round)>& ours,
             const std::function<double(int round)>& floor);

}  // namespace cramp::benchmark
