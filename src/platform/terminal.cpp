// SPDX-License-Identifier: MIT
#include "platform/terminal.h"

#include "platform/whole_file.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <termios.h>
#include <unistd.h>

namespace cramp::platform
{

namespace
{

// Ctrl+C ends the question, not the program: the terminal must show again what is typed. The signal comes
// only while something is waited for, or one that comes just before would be lost.
class Interruptible
{
public:
    Interruptible()
    {
        struct sigaction ending = {};
        ending.sa_handler = [](int) {};
        ::sigaction(SIGINT, &ending, &m_before);
        sigset_t interrupt;
        sigemptyset(&interrupt);
        sigaddset(&interrupt, SIGINT);
        ::sigprocmask(SIG_BLOCK, &interrupt, &m_maskBefore);
    }
    ~Interruptible()
    {
        ::sigprocmask(SIG_SETMASK, &m_maskBefore, nullptr);
        ::sigaction(SIGINT, &m_before, nullptr);
    }
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;

    // False when the person ended the question.
    bool waitFor(int descriptor) const
    {
        sigset_t mask = m_maskBefore;
        sigdelset(&mask, SIGINT);
        pollfd input{descriptor, POLLIN, 0};
        return ::ppoll(&input, 1, nullptr, &mask) == 1;
    }

private:
    struct sigaction m_before = {};
    sigset_t m_maskBefore = {};
};

class Terminal
{
public:
    Terminal() : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)) {}
    ~Terminal()
    {
        if (m_isHidden) ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        if (m_descriptor >= 0) ::close(m_descriptor);
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    bool isThere() const { return m_descriptor >= 0; }
    void write(std::string_view text) const { writeAll(m_descriptor, text); }
    void hide()
    {
        if (::tcgetattr(m_descriptor, &m_before) != 0) return;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isHidden = ::tcsetattr(m_descriptor, TCSAFLUSH, &hidden) == 0;
    }
    // None when the question was ended.
    std::optional<std::string> readLine(const Interruptible& interruptible) const
    {
        std::string line;
        for (char character = 0;; line += character) {
            if (!interruptible.waitFor(m_descriptor)) return std::nullopt;
            if (::read(m_descriptor, &character, 1) != 1) return std::nullopt;
            if (character == '\n') return line;
        }
    }

private:
    int m_descriptor;
    termios m_before = {};
    bool m_isHidden = false;
};

}  // namespace

std::optional<std::string> askAtTerminal(const std::string& question, bool mayBeSeen)
{
    Terminal terminal;
    if (!terminal.isThere()) return std::nullopt;
    const Interruptible interruptible;
    if (!mayBeSeen) terminal.hide();
    terminal.write(question);
    auto line = terminal.readLine(interruptible);
    if (!mayBeSeen || !line) terminal.write("\n");
    return line;
}

}  // namespace cramp::platform
