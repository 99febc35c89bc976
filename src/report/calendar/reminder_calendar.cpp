// SPDX-License-Identifier: MIT
#include "report/calendar/reminder_calendar.h"

#include "diary/text_check.h"

#include <fmt/format.h>

#include <array>

namespace cramp::report::calendar
{

namespace
{

using std::chrono::days;

constexpr std::size_t longestLine = 75;
constexpr std::array weekdayNames = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

// A line that is too long goes on in the next, after a blank; no character is cut in two.
void appendLine(std::string& file, std::string_view line)
{
    std::size_t room = longestLine;
    while (line.size() > room) {
        const std::string_view front = diary::frontOf(line, room);
        file.append(front).append("\r\n ");
        line.remove_prefix(front.size());
        room = longestLine - 1;
    }
    file.append(line).append("\r\n");
}

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char character : text) {
        if (character == '\n')
            result += "\\n";
        else if (character == '\\' || character == ';' || character == ',')
            result.append(1, '\\').append(1, character);
        else if (static_cast<unsigned char>(character) >= 0x20 && character != 0x7f)
            result += character;
    }
    return result;
}

std::string basicDate(diary::Date date)
{
    const auto day = diary::calendarDay(date);
    return fmt::format("{:04}{:02}{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

std::string basicTime(std::chrono::seconds time)
{
    const auto seconds = time.count();
    return fmt::format("{:02}{:02}{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

std::string utc(const diary::Moment& moment)
{
    const std::chrono::local_seconds wall(moment.instant().time_since_epoch());
    const diary::Date date = std::chrono::floor<days>(wall);
    return basicDate(date) + "T" + basicTime(wall - date) + "Z";
}

diary::Date firstDay(const CalendarReminder& reminder)
{
    diary::Date date = reminder.first;
    while (!reminder.weekdays.holdsFor(date))
        date += days(1);
    return date;
}

std::string rule(const diary::Weekdays& weekdays)
{
    if (!weekdays.isGiven()) return "RRULE:FREQ=DAILY";
    std::string names;
    for (std::size_t day = 0; day < weekdayNames.size(); ++day)
        if (weekdays.chosen.at(day)) names += (names.empty() ? "" : ",") + std::string(weekdayNames.at(day));
    return "RRULE:FREQ=WEEKLY;BYDAY=" + names;
}

}  // namespace

std::string writeReminderCalendar(const CalendarReminder& reminder)
{
    const std::string title = escaped(reminder.title);
    std::string file;
    for (const std::string& line :
         {std::string("BEGIN:VCALENDAR"), std::string("VERSION:2.0"),
          "PRODID:-//" + escaped(reminder.producer) + "//EN", std::string("BEGIN:VEVENT"),
          "UID:" + reminder.id.text(), "DTSTAMP:" + utc(reminder.made),
          "DTSTART:" + basicDate(firstDay(reminder)) + "T" + basicTime(reminder.at),
          std::string("DURATION:PT10M"), rule(reminder.weekdays), "SUMMARY:" + title,
          "DESCRIPTION:" + escaped(reminder.text), std::string("TRANSP:TRANSPARENT"),
          std::string("BEGIN:VALARM"), std::string("ACTION:DISPLAY"), std::string("TRIGGER:PT0S"),
          "DESCRIPTION:" + title, std::string("END:VALARM"), std::string("END:VEVENT"),
          std::string("END:VCALENDAR")})
        appendLine(file, line);
    return file;
}

}  // namespace cramp::report::calendar
