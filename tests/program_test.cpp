// SPDX-License-Identifier: MIT
// The built program as a caller sees it: its streams, its environment, its exit status, several at a time.
#include "support/catch.h"
#include "support/test_data.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <memory>
#include <sstream>
#include <variant>
#include <vector>

using namespace cramp::test;

namespace
{

using Words = std::vector<std::string>;

std::vector<char*> pointersTo(Words& words)
{
    std::vector<char*> pointers;
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

std::string contentOf(const std::filesystem::path& file)
{
    std::ostringstream content;
    content << std::ifstream(file, std::ios::binary).rdbuf();
    return content.str();
}

std::ptrdiff_t lineCount(const std::string& text)
{
    return std::count(text.begin(), text.end(), '\n');
}

using Output = std::variant<std::filesystem::path, int>;
constexpr int closed = -1;

// Calls that run at the same time write to different files.
std::string errorsName(const Output& output)
{
    const auto* file = std::get_if<std::filesystem::path>(&output);
    return (file == nullptr ? std::string("other") : file->filename().string()) + ".errors";
}

// One call of the program; it runs from the moment it is made.
class Call
{
public:
    // Standard output goes to a file of that name, or to this process's descriptor; closed leaves it closed.
    Call(const TemporaryFolder& folder, Words arguments, const Output& output, const Words& environment = {})
        : m_errors(folder / errorsName(output))
    {
        arguments.insert(arguments.begin(), std::string(CRAMP_BUILD) + "/crampdiary");
        // The first of two variables of one name counts.
        Words variables = environment;
        variables.insert(variables.end(), {"XDG_DATA_HOME=" + folder.path().string(), "TZ=Europe/London",
                                           "LC_ALL=C.UTF-8", "ASAN_OPTIONS=detect_leaks=0"});
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, (folder / "input").c_str(),
                                         O_RDONLY | O_CREAT, 0600);
        if (const int* descriptor = std::get_if<int>(&output); descriptor == nullptr)
            posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO,
                                             std::get<std::filesystem::path>(output).c_str(),
                                             O_WRONLY | O_CREAT | O_TRUNC, 0600);
        else if (*descriptor == closed)
            posix_spawn_file_actions_addclose(&actions, STDOUT_FILENO);
        else
            posix_spawn_file_actions_adddup2(&actions, *descriptor, STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, m_errors.c_str(),
                                         O_WRONLY | O_CREAT | O_TRUNC, 0600);
        start(actions, arguments, variables);
        posix_spawn_file_actions_destroy(&actions);
    }
    ~Call() { finish(); }
    Call(const Call&) = delete;
    Call& operator=(const Call&) = delete;

    // The exit status; 128 and the signal's number for one that was ended by a signal.
    int finish()
    {
        if (m_process > 0) {
            int status = 0;
            REQUIRE(waitpid(m_process, &status, 0) == m_process);
            m_process = 0;
            m_status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        }
        return m_status;
    }
    std::string errors()
    {
        finish();
        return contentOf(m_errors);
    }
    void kill() const { ::kill(m_process, SIGKILL); }

private:
    void start(const posix_spawn_file_actions_t& actions, Words& arguments, Words& variables)
    {
        const auto argumentPointers = pointersTo(arguments);
        const auto variablePointers = pointersTo(variables);
        REQUIRE(posix_spawn(&m_process, arguments.front().c_str(), &actions, nullptr, argumentPointers.data(),
                            variablePointers.data()) == 0);
    }

    std::filesystem::path m_errors;
    pid_t m_process = 0;
    int m_status = -1;
};

// What a call printed that must have ended well.
std::string printed(const TemporaryFolder& folder, Words arguments, const Words& environment = {})
{
    const auto output = folder / "output";
    Call call(folder, std::move(arguments), output, environment);
    INFO(call.errors());
    REQUIRE(call.finish() == 0);
    CHECK(call.errors().empty());
    return contentOf(output);
}

}  // namespace

TEST_CASE("The program says its version and its help without a display")
{
    const TemporaryFolder folder;
    CHECK(printed(folder, {"--version"}) == "crampdiary " CRAMP_VERSION "\n");
    CHECK(printed(folder, {"--help"}).find("summary") != std::string::npos);
}

TEST_CASE("What one call logs another lists, in the zone of the environment")
{
    const TemporaryFolder folder;
    const std::string id = printed(folder, {"log", "--at", "2026-07-02T03:12"}, {"TZ=America/New_York"});
    CHECK(id.size() == 37);
    const std::string list = printed(folder, {"list", "--json"});
    CHECK(list.find("2026-07-02T03:12:00-04:00") != std::string::npos);
    CHECK(list.find(id.substr(0, 36)) != std::string::npos);
}

TEST_CASE("An output that is full or closed fails, and the diary takes no harm")
{
    const TemporaryFolder folder;
    printed(folder, {"log", "--at", "2026-11-02T03:12"});
    Call full(folder, {"list"}, std::filesystem::path("/dev/full"));
    CHECK(full.finish() == 1);
    CHECK(full.errors() == "The output could not be written: No space left on device.\n");
    Call without(folder, {"log", "--at", "2026-11-03T03:12"}, closed);
    CHECK(without.finish() == 1);
    CHECK(lineCount(without.errors()) == 1);
    CHECK(printed(folder, {"check"}).find("episodes 2") != std::string::npos);
}

TEST_CASE("A reader that goes away ends a call quietly")
{
    const TemporaryFolder folder;
    printed(folder, {"log", "--at", "2026-11-02T03:12"});
    const auto pipe = folder / "pipe";
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    const int reader = ::open(pipe.c_str(), O_RDONLY | O_NONBLOCK);
    REQUIRE(reader >= 0);
    const int writer = ::open(pipe.c_str(), O_WRONLY);
    REQUIRE(writer >= 0);
    ::close(reader);
    Call call(folder, {"list"}, writer);
    CHECK(call.finish() < 128);
    CHECK(call.errors().empty());
    ::close(writer);
}

TEST_CASE("Standard input is imported")
{
    const TemporaryFolder folder;
    std::ofstream(folder / "input")
        << "id,start\r\ned2d5e07-31e0-53d7-8950-726cb23f9b43,2026-11-20T03:12:00Z\r\n";
    CHECK(printed(folder, {"import", "-"}) == "added 1, updated 0, unchanged 0\n");
}

TEST_CASE("A PDF is made without a display")
{
    const TemporaryFolder folder;
    printed(folder, {"log", "--at", "2026-11-02T03:12"});
    const auto file = folder / "report.pdf";
    CHECK(printed(folder, {"export", file.string()}).empty());
    CHECK(contentOf(file).starts_with("%PDF-1.4"));
}

TEST_CASE("Writers at the same time lose nothing")
{
    const TemporaryFolder folder;
    constexpr int writers = 8;
    std::vector<std::unique_ptr<Call>> calls;
    for (int number = 0; number < writers; ++number)
        calls.push_back(std::make_unique<Call>(folder, Words{"log", "--at", "2026-11-02T03:12"},
                                               folder / ("id" + std::to_string(number))));
    for (const auto& call : calls) {
        INFO(call->errors());
        CHECK(call->finish() == 0);
    }
    const std::string list = printed(folder, {"list"});
    CHECK(lineCount(list) == writers);
    for (int number = 0; number < writers; ++number)
        CHECK(list.find(contentOf(folder / ("id" + std::to_string(number))).substr(0, 36)) !=
              std::string::npos);
}

TEST_CASE("The same file imported by several at once is there once")
{
    const TemporaryFolder folder;
    std::ofstream(folder / "in.csv")
        << "id,start\r\ned2d5e07-31e0-53d7-8950-726cb23f9b43,2026-11-20T03:12:00Z\r\n";
    std::vector<std::unique_ptr<Call>> calls;
    for (int number = 0; number < 6; ++number)
        calls.push_back(std::make_unique<Call>(folder, Words{"import", (folder / "in.csv").string()},
                                               folder / ("out" + std::to_string(number))));
    std::string all;
    for (const auto& call : calls) {
        INFO(call->errors());
        CHECK(call->finish() == 0);
    }
    for (int number = 0; number < 6; ++number)
        all += contentOf(folder / ("out" + std::to_string(number)));
    CHECK(all.find("added 1") == all.rfind("added 1"));
    CHECK(all.find("added 1") != std::string::npos);
    CHECK(lineCount(printed(folder, {"list"})) == 1);
}

TEST_CASE("A log that is killed leaves a sound diary with all that was acknowledged")
{
    const TemporaryFolder folder;
    std::string acknowledged;
    for (int number = 0; number < 12; ++number) {
        const auto output = folder / ("id" + std::to_string(number));
        Call call(folder, {"log", "--at", "2026-11-02T03:12"}, output);
        // Some are killed at once, some after others have run their course.
        if (number % 3 == 0) call.kill();
        if (number % 3 == 1) {
            Call other(folder, {"log", "--at", "2026-11-03T03:12"}, folder / "other");
            call.kill();
        }
        call.finish();
        acknowledged += contentOf(output);
        acknowledged += contentOf(folder / "other");
    }
    printed(folder, {"check"});
    const std::string list = printed(folder, {"list"});
    std::istringstream ids(acknowledged);
    for (std::string id; std::getline(ids, id);)
        CHECK(list.find(id) != std::string::npos);
}
