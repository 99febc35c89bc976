// SPDX-License-Identifier: MIT
#include "diary/local_time.h"

#include <fmt/format.h>

namespace cramp::diary
{

namespace
{

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr minutes farthestOffset = hours(14);

// Takes what it recognises from the front of a text; once something does not fit, everything after fails.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    // Exactly so many ASCII digits.
    int number(std::size_t digits)
    {
        int value = 0;
        for (std::size_t index = 0; index < digits; ++index) {
            if (index >= m_rest.size() || m_rest[index] < '0' || m_rest[index] > '9') return fail();
            value = value * 10 + (m_rest[index] - '0');
        }
        m_rest.remove_prefix(digits);
        return value;
    }
    bool take(char wanted)
    {
        if (!startsWith(wanted)) return false;
        m_rest.remove_prefix(1);
        return true;
    }
    void expect(char wanted)
    {
        if (!take(wanted)) fail();
    }
    bool startsWith(char wanted) const { return !m_rest.empty() && m_rest.front() == wanted; }
    int fail()
    {
        m_failed = true;
        m_rest = {};
        return 0;
    }
    bool failed() const { return m_failed; }
    bool isDone() const { return !m_failed && m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_failed = false;
};

Date scanDate(Scanner& scanner)
{
    const int year = scanner.number(4);
    scanner.expect('-');
    const int month = scanner.number(2);
    scanner.expect('-');
    const int day = scanner.number(2);
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (scanner.failed() || !date.ok()) {
        scanner.fail();
        return {};
    }
    return Date(date);
}

minutes scanHoursAndMinutes(Scanner& scanner)
{
    const int hour = scanner.number(2);
    scanner.expect(':');
    const int minute = scanner.number(2);
    if (hour > 23 || minute > 59) scanner.fail();
    return hours(hour) + minutes(minute);
}

std::chrono::local_seconds scanWallClock(Scanner& scanner)
{
    const Date date = scanDate(scanner);
    scanner.expect('T');
    seconds time = scanHoursAndMinutes(scanner);
    if (scanner.take(':')) {
        const int second = scanner.number(2);
        if (second > 59) scanner.fail();
        time += seconds(second);
    }
    return date + time;
}

minutes scanOffset(Scanner& scanner)
{
    if (scanner.take('Z')) return minutes(0);
    const bool isWest = scanner.take('-');
    if (!isWest) scanner.expect('+');
    const minutes distance = scanHoursAndMinutes(scanner);
    if (distance > farthestOffset) scanner.fail();
    return isWest ? -distance : distance;
}

}  // namespace

Moment momentAt(Instant instant, const platform::LocalZone& zone)
{
    const minutes offset = zone.offsetAt(instant);
    return {std::chrono::local_seconds(instant.time_since_epoch() + offset), offset};
}

std::optional<Moment> momentOf(std::chrono::local_seconds wall, const platform::LocalZone& zone)
{
    const auto offset = zone.offsetOf(wall);
    if (!offset) return std::nullopt;
    return Moment{wall, *offset};
}

Date nightOf(std::chrono::local_seconds wall)
{
    return std::chrono::floor<std::chrono::days>(wall - hours(12));
}

std::chrono::local_seconds endOfNight(Date night)
{
    return night + std::chrono::days(1) + hours(12);
}

std::string formatDate(Date date)
{
    const auto day = calendarDay(date);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

std::optional<Date> parseDate(std::string_view text)
{
    Scanner scanner(text);
    const Date date = scanDate(scanner);
    if (!scanner.isDone()) return std::nullopt;
    return date;
}

std::string formatMoment(const Moment& moment)
{
    const std::chrono::hh_mm_ss time(moment.timeOfDay());
    const auto distance = std::chrono::abs(moment.offset);
    return fmt::format("{}T{:02}:{:02}:{:02}{}{:02}:{:02}", formatDate(moment.date()), time.hours().count(),
                       time.minutes().count(), time.seconds().count(), moment.offset < minutes(0) ? '-' : '+',
                       distance / hours(1), (distance % hours(1)).count());
}

std::optional<Moment> parseMoment(std::string_view text)
{
    Scanner scanner(text);
    const auto wall = scanWallClock(scanner);
    const minutes offset = scanOffset(scanner);
    if (!scanner.isDone()) return std::nullopt;
    return Moment{wall, offset};
}

std::optional<std::chrono::local_seconds> parseWallClock(std::string_view text)
{
    Scanner scanner(text);
    const auto wall = scanWallClock(scanner);
    if (!scanner.isDone()) return std::nullopt;
    return wall;
}

std::string formatClock(Clock clock)
{
    return fmt::format("{:02}:{:02}", clock / hours(1), (clock % hours(1)).count());
}

std::optional<Clock> parseClock(std::string_view text)
{
    Scanner scanner(text);
    const Clock clock = scanHoursAndMinutes(scanner);
    if (!scanner.isDone()) return std::nullopt;
    return clock;
}

std::chrono::weekday weekdayOf(Date date)
{
    return std::chrono::weekday(date);
}

std::chrono::year_month_day calendarDay(Date date)
{
    return std::chrono::year_month_day(date);
}

}  // namespace cramp::diary
