// SPDX-License-Identifier: MIT
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <optional>

namespace cramp::test
{

// Another process that does a piece of work on a copy of this one, to be killed, limited, or run beside
// others. It may tell numbers to its parent. It never runs the end of the test program.
class Forked
{
public:
    // The work gets a function that tells the parent a number.
    template <typename Work>
    explicit Forked(Work work)
    {
        int ends[2] = {};
        if (::pipe(ends) != 0) std::abort();
        m_process = ::fork();
        if (m_process < 0) std::abort();
        if (m_process != 0) {
            ::close(ends[1]);
            m_words = ends[0];
            return;
        }
        ::close(ends[0]);
        int result = 0;
        try {
            work([&](std::uint32_t number) { (void)!::write(ends[1], &number, sizeof number); });
        } catch (const std::exception& error) {
            std::fprintf(stderr, "the other process: %s\n", error.what());
            result = 1;
        }
        ::_exit(result);
    }
    ~Forked()
    {
        if (m_process > 0) kill();
        ::close(m_words);
    }
    Forked(const Forked&) = delete;
    Forked& operator=(const Forked&) = delete;

    // The next number that it told; none when it has ended.
    std::optional<std::uint32_t> next() const
    {
        std::uint32_t number = 0;
        if (::read(m_words, &number, sizeof number) != sizeof number) return std::nullopt;
        return number;
    }
    void kill()
    {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        m_process = 0;
    }
    // True when its work ended without an exception.
    bool endsWell()
    {
        int status = 0;
        ::waitpid(m_process, &status, 0);
        m_process = 0;
        return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }

private:
    pid_t m_process = 0;
    int m_words = -1;
};

}  // namespace cramp::test
