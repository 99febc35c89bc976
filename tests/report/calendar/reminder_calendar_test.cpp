// SPDX-License-Identifier: MIT
#include "report/calendar/reminder_calendar.h"

#include "diary/text_check.h"
#include "support/catch.h"

using namespace cramp::diary;
using namespace cramp::report::calendar;

namespace
{

CalendarReminder usual()
{
    CalendarReminder reminder;
    reminder.id = *Uuid::parse("ed2d5e07-31e0-53d7-8950-726cb23f9b43");
    reminder.title = "Bedtime stretches";
    reminder.text = "Three minutes.";
    reminder.at = std::chrono::hours(21) + std::chrono::minutes(30);
    reminder.first = *parseDate("2026-11-22");
    reminder.made = *parseMoment("2026-07-01T08:05:09+01:00");
    reminder.producer = "Cramp Diary 0.1.0";
    return reminder;
}

std::vector<std::string> linesOf(const std::string& file)
{
    std::vector<std::string> lines;
    std::size_t place = 0;
    for (std::size_t end = file.find("\r\n"); end != std::string::npos; end = file.find("\r\n", place)) {
        lines.push_back(file.substr(place, end - place));
        place = end + 2;
    }
    CHECK(place == file.size());
    return lines;
}

// The lines as they were before they were folded.
std::vector<std::string> unfolded(const std::string& file)
{
    std::vector<std::string> lines;
    for (const std::string& line : linesOf(file)) {
        if (line.starts_with(' '))
            lines.back() += line.substr(1);
        else
            lines.push_back(line);
    }
    return lines;
}

std::string valueOf(const std::string& file, const std::string& name)
{
    for (const std::string& line : unfolded(file))
        if (line.starts_with(name + ":")) return line.substr(name.size() + 1);
    return "(none)";
}

}  // namespace

TEST_CASE("a daily reminder is an event with an alarm, in floating time")
{
    CHECK(writeReminderCalendar(usual()) ==
          "BEGIN:VCALENDAR\r\n"
          "VERSION:2.0\r\n"
          "PRODID:-//Cramp Diary 0.1.0//EN\r\n"
          "BEGIN:VEVENT\r\n"
          "UID:ed2d5e07-31e0-53d7-8950-726cb23f9b43\r\n"
          "DTSTAMP:20260701T070509Z\r\n"
          "DTSTART:20261122T213000\r\n"
          "DURATION:PT10M\r\n"
          "RRULE:FREQ=DAILY\r\n"
          "SUMMARY:Bedtime stretches\r\n"
          "DESCRIPTION:Three minutes.\r\n"
          "TRANSP:TRANSPARENT\r\n"
          "BEGIN:VALARM\r\n"
          "ACTION:DISPLAY\r\n"
          "TRIGGER:PT0S\r\n"
          "DESCRIPTION:Bedtime stretches\r\n"
          "END:VALARM\r\n"
          "END:VEVENT\r\n"
          "END:VCALENDAR\r\n");
}

TEST_CASE("a reminder on some weekdays begins on the first of them")
{
    CalendarReminder reminder = usual();  // a Sunday
    reminder.weekdays.chosen[1] = true;
    reminder.weekdays.chosen[4] = true;
    const std::string file = writeReminderCalendar(reminder);
    CHECK(valueOf(file, "RRULE") == "FREQ=WEEKLY;BYDAY=TU,FR");
    CHECK(valueOf(file, "DTSTART") == "20261124T213000");
}

TEST_CASE("midnight and the last minute of the day are times")
{
    CalendarReminder reminder = usual();
    reminder.at = Clock(0);
    CHECK(valueOf(writeReminderCalendar(reminder), "DTSTART") == "20261122T000000");
    reminder.at = Clock(1439);
    CHECK(valueOf(writeReminderCalendar(reminder), "DTSTART") == "20261122T235900");
}

TEST_CASE("what means something in a calendar file is escaped, what means nothing is left out")
{
    CalendarReminder reminder = usual();
    reminder.title = "a;b,c\\d\x01\r";
    reminder.text = "one\r\ntwo";
    const std::string file = writeReminderCalendar(reminder);
    CHECK(valueOf(file, "SUMMARY") == "a\\;b\\,c\\\\d");
    CHECK(valueOf(file, "DESCRIPTION") == "one\\ntwo");
}

TEST_CASE("lines of a calendar file have at most 75 bytes, and no character is cut in two")
{
    for (std::size_t length = 0; length < 200; ++length) {
        CalendarReminder reminder = usual();
        for (std::size_t i = 0; i < length; ++i)
            reminder.text += i % 3 == 0 ? "é" : i % 3 == 1 ? "€" : "a";
        const std::string file = writeReminderCalendar(reminder);
        for (const std::string& line : linesOf(file)) {
            CHECK(line.size() <= 75);
            CHECK_FALSE(firstBadUtf8(line));
        }
        CHECK(valueOf(file, "DESCRIPTION") == reminder.text);
    }
}
