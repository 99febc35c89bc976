// SPDX-License-Identifier: MIT
#include "platform/terminal.h"

#include "support/catch.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <string>

using namespace cramp::platform;

namespace
{

// Runs work in another process whose terminal is the far end of a pseudo terminal, or that has none. Returns
// its exit status, and in seen what the terminal showed.
template <typename Work>
int runAtTerminal(const char* typed, std::string& seen, Work work)
{
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
    REQUIRE(terminal >= 0);
    REQUIRE(::grantpt(terminal) == 0);
    REQUIRE(::unlockpt(terminal) == 0);
    const std::string name = ::ptsname(terminal);
    const pid_t child = ::fork();
    if (child == 0) {
        ::setsid();
        // The first terminal that a leader of a session opens becomes the session's.
        if (typed != nullptr && ::open(name.c_str(), O_RDWR) < 0) ::_exit(99);
        ::_exit(work());
    }
    seen.clear();
    bool isTyped = typed == nullptr;
    char buffer[256];
    for (ssize_t count = 1; typed != nullptr && count > 0;) {
        count = ::read(terminal, buffer, sizeof buffer);
        if (count > 0) seen.append(buffer, static_cast<std::size_t>(count));
        if (isTyped || seen.find("Word: ") == std::string::npos) continue;
        isTyped = true;
        if (::write(terminal, typed, std::string_view(typed).size()) < 0) break;
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(terminal);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// False in a system without pseudo terminals, such as some containers.
bool canHaveTerminal()
{
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
    if (terminal < 0) return false;
    const bool isUsable = ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0;
    ::close(terminal);
    return isUsable;
}

int askIsAnsweredBy(std::optional<std::string> expected, bool mayBeSeen)
{
    return askAtTerminal("Word: ", mayBeSeen) == expected ? 0 : 1;
}

}  // namespace

TEST_CASE("a line is asked for at the terminal, hidden or shown")
{
    if (!canHaveTerminal()) {
        WARN("skipped: there are no pseudo terminals here");
        return;
    }
    std::string seen;
    CHECK(runAtTerminal("correct horse\n", seen, [] { return askIsAnsweredBy("correct horse", false); }) ==
          0);
    CHECK(seen.find("horse") == std::string::npos);
    CHECK(runAtTerminal("correct horse\n", seen, [] { return askIsAnsweredBy("correct horse", true); }) == 0);
    CHECK(seen.find("horse") != std::string::npos);
}

TEST_CASE("a question can be ended, and is not asked without a terminal")
{
    if (!canHaveTerminal()) {
        WARN("skipped: there are no pseudo terminals here");
        return;
    }
    std::string seen;
    CHECK(runAtTerminal("hor\x03", seen, [] { return askIsAnsweredBy(std::nullopt, false); }) == 0);
    CHECK(runAtTerminal("\x04", seen, [] { return askIsAnsweredBy(std::nullopt, true); }) == 0);
    CHECK(runAtTerminal(nullptr, seen, [] { return askIsAnsweredBy(std::nullopt, true); }) == 0);
}
