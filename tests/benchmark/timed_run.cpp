// SPDX-License-Identifier: MIT
#include "benchmark/timed_run.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstring>
#include <stdexcept>
#include <string_view>

namespace cramp::benchmark
{

namespace
{

// The environment of this program with the command's words in place of its own.
std::vector<std::string> environmentOf(const Command& command)
{
    std::vector<std::string> lines;
    for (char** variable = environ; *variable != nullptr; ++variable) {
        const std::string_view line(*variable);
        if (!command.environment.contains(std::string(line.substr(0, line.find('=')))))
            lines.emplace_back(line);
    }
    for (const auto& [name, value] : command.environment)
        lines.push_back(name + "=" + value);
    return lines;
}

std::vector<char*> pointersTo(std::vector<std::string>& words)
{
    std::vector<char*> pointers;
    for (auto& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

}  // namespace

int start(const Command& command)
{
    auto words = command.words;
    auto environment = environmentOf(command);
    const std::string output = command.output.empty() ? "/dev/null" : command.output.string();
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output.c_str(), O_WRONLY | O_CREAT | O_TRUNC,
                                     0600);
    pid_t process = 0;
    const int error = posix_spawnp(&process, words.front().c_str(), &actions, nullptr,
                                   pointersTo(words).data(), pointersTo(environment).data());
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0) throw std::runtime_error(fmt::format("{}: {}", words.front(), std::strerror(error)));
    return process;
}

void waitFor(int process, const Command& command)
{
    int status = 0;
    waitpid(process, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw std::runtime_error(fmt::format("this failed: {}", fmt::join(command.words, " ")));
}

void stop(int process)
{
    kill(process, SIGTERM);
    waitpid(process, nullptr, 0);
}

double timed(const Command& command)
{
    const auto before = std::chrono::steady_clock::now();
    waitFor(start(command), command);
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count();
}

Pair compare(int rounds, const std::function<double(int round)>& ours,
             const std::function<double(int round)>& floor)
{
    std::vector<double> oursOf, floorOf;
    for (int round = 0; round < rounds; ++round) {
        floorOf.push_back(floor(round));
        oursOf.push_back(ours(round));
    }
    return {median(oursOf), median(floorOf)};
}

}  // namespace cramp::benchmark
