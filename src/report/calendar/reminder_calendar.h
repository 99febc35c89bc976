// SPDX-License-Identifier: MIT
#pragma once

#include "diary/record_parts.h"

#include <string>

namespace cramp::report::calendar
{

// A reminder that comes every evening, or on some weekdays, at a time on the clock of wherever the person is.
struct CalendarReminder {
    diary::Uuid id;            // the same when the file is made again: a calendar then replaces the old one
    std::string title;         // one line
    std::string text;          // may have several
    diary::Clock at{};         // 00:00 to 23:59
    diary::Date first{};       // the first day it may come on
    diary::Weekdays weekdays;  // none chosen: every day
    diary::Moment made;        // when the file was made
    std::string producer;      // "Cramp Diary 0.1.0"
};

// The reminder as an iCalendar file (RFC 5545): UTF-8, CRLF, lines of at most 75 bytes, one event in floating
// time with an alarm at its beginning, which any calendar program can take in. Control characters in the
// texts are left out.
std::string writeReminderCalendar(const CalendarReminder& reminder);

}  // namespace cramp::report::calendar
