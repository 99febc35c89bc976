// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_host.h"
#include "ui/theme/appearance.h"

#include <optional>

namespace cramp::ui::cramp_now
{

// In the sleep hours the whole window goes red on black for as long as the cramp screen shows; what was
// before is given back.
class SleepHoursTheme
{
public:
    explicit SleepHoursTheme(const session::Session& session) : m_session(session) {}
    ~SleepHoursTheme() { end(); }
    SleepHoursTheme(const SleepHoursTheme&) = delete;
    SleepHoursTheme& operator=(const SleepHoursTheme&) = delete;

    bool isNight() const;
    void begin();
    void end();

private:
    const session::Session& m_session;
    std::optional<theme::Appearance> m_before;  // while this changes it
};

}  // namespace cramp::ui::cramp_now
