// SPDX-License-Identifier: MIT
// crampdiary_benchmark [--episodes N] [--rounds N] [--without-window] [--check]
// What Cramp Diary's work costs, as a ratio to a floor measured in the same run. With --check the exit status
// is 1 when a ratio is above its limit.
#include "benchmark/measurements.h"

#include <fmt/format.h>

#include <cstdlib>
#include <exception>
#include <stdexcept>
#include <string_view>

namespace fs = std::filesystem;
using namespace cramp::benchmark;

namespace
{

struct Options {
    Setting setting;
    bool check = false;
};

int numberAfter(int argc, char* argv[], int& index)
{
    const int number = ++index < argc ? std::atoi(argv[index]) : 0;
    if (number < 1) throw std::runtime_error(fmt::format("{} needs a number above 0", argv[index - 1]));
    return number;
}

Options readOptions(int argc, char* argv[])
{
    Options options;
    options.setting.program = CRAMP_BUILD "/crampdiary";
    options.setting.emptyWindow = CRAMP_BUILD "/empty_window";
    for (int index = 1; index < argc; ++index) {
        const std::string_view word = argv[index];
        if (word == "--episodes")
            options.setting.episodes = numberAfter(argc, argv, index);
        else if (word == "--rounds")
            options.setting.rounds = numberAfter(argc, argv, index);
        else if (word == "--without-window")
            options.setting.withWindow = false;
        else if (word == "--check")
            options.check = true;
        else
            throw std::runtime_error(fmt::format("{} is not known", word));
    }
    return options;
}

// A folder of its own, removed at the end.
struct WorkFolder {
    fs::path path;

    WorkFolder()
    {
        std::string name = (fs::temp_directory_path() / "crampdiary-benchmark-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder to work in");
        path = name;
    }
    ~WorkFolder()
    {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;
};

void print(const Row& row)
{
    const bool over = row.most && row.ratio() > *row.most;
    fmt::print("{:<32} {:>9.1f} ms   {:<26} {:>9.1f} ms {:>7.2f}", row.ours, row.seconds.ours * 1e3,
               row.floor, row.seconds.floor * 1e3, row.ratio());
    if (row.most) fmt::print(" {:>7.2f}{}", *row.most, over ? "  over" : "");
    fmt::print("\n");
    std::fflush(stdout);
}

int measure(Options options)
{
    const WorkFolder folder;
    options.setting.folder = folder.path;
    fmt::print("{:<32} {:>12}   {:<26} {:>12} {:>7} {:>7}\n", "", "takes", "", "takes", "ratio", "at most");
    int over = 0;
    measureAll(options.setting, [&over](const Row& row) {
        print(row);
        if (row.most && row.ratio() > *row.most) ++over;
    });
    return options.check && over > 0 ? 1 : 0;
}

}  // namespace

int main(int argc, char* argv[])
{
    try {
        return measure(readOptions(argc, argv));
    } catch (const std::exception& error) {
        fmt::print(stderr, "crampdiary_benchmark: {}\n", error.what());
        return 2;
    }
}
