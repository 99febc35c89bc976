// SPDX-License-Identifier: MIT
#include "session/bedtime_reminder.h"

namespace cramp::session
{

std::optional<diary::Date> dueReminder(const diary::Moment& now, diary::Clock at,
                                       std::optional<diary::Date> lastGiven)
{
    for (const diary::Date day : {now.date(), now.date() - std::chrono::days(1)}) {
        const auto since = now.wall - (day + std::chrono::seconds(at));
        const bool isDue = since >= std::chrono::seconds(0) && since < reminderStaysDue;
        if (isDue && (!lastGiven || *lastGiven < day)) return day;
    }
    return std::nullopt;
}

}  // namespace cramp::session
