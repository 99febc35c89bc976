// SPDX-License-Identifier: MIT
#include "exchange/tables/row_times.h"

#include "exchange/slips.h"
#include "exchange/tables/column_guess.h"
#include "exchange/tables/foreign_words.h"

#include <fmt/format.h>

namespace cramp::exchange::tables
{

namespace
{

constexpr std::chrono::hours noon(12);
constexpr std::chrono::year earliest(1990);

// A day number of a spreadsheet: 32874 is 1 January 1990.
bool isDayNumber(std::string_view cell)
{
    const std::string plain = plainCell(cell);
    return plain.size() >= 5 && plain.find_first_not_of("0123456789") >= 5 &&
           plain.find_first_not_of("0123456789.,") == std::string::npos;
}

std::string notADateHere(const std::string& cell)
{
    if (saysNothing(plainCell(cell))) return "there is no date";
    if (isDayNumber(cell))
        return inQuotes(cell) +
               " is not a date but a number; in your spreadsheet program, show the column as dates and save "
               "the file again";
    return inQuotes(cell) + " is not a date";
}

}  // namespace

std::optional<DateAndTime> RowTimes::readCell(std::string_view cell) const
{
    return readDateAndTime(cell, m_mapping.dateOrder.value_or(DateOrder()));
}

// A column of its own for the time goes before the time in the date's cell; one with a date goes before both.
void RowTimes::readClock(const CsvRecord& row, DateAndTime& read, Start& start) const
{
    const auto column = m_mapping.columnOf(ForeignUse::Time);
    if (!column || isWithoutClock(row.cells[*column])) return;
    const std::string& cell = row.cells[*column];
    if (const auto time = readTime(cell)) {
        read = {read.date, time, {}};
        if (isAboutTime(cell)) start.precision = diary::Precision::About;
    } else if (const auto whole = readCell(cell); whole && whole->time) {
        read = *whole;
    } else {
        start.fault = {*column, inQuotes(cell) + " is not a time of day, such as 03:12"};
    }
}

std::optional<diary::Moment> RowTimes::momentOf(const DateAndTime& read) const
{
    const auto wall = read.date + *read.time;
    if (!read.offset) return diary::momentOf(wall, m_zone);
    const diary::Moment written{wall, *read.offset};
    return m_mapping.keepsOffsets ? written : diary::momentAt(written.instant(), m_zone);
}

// A date whose column names a night is the evening's for times before noon, or the morning's for later ones.
void RowTimes::placeInNight(const DateAndTime& read, Start& start) const
{
    DateAndTime placed = read;
    const bool begins = m_mapping.nightOfDate == NightOfDate::Begins;
    if (!read.time) {
        start.precision = diary::Precision::Night;
        placed.time = std::chrono::seconds(0);
        placed.date += std::chrono::days(begins ? 1 : 0);
    } else if (namesNight(m_table.columns[*m_mapping.dateColumn()])) {
        if (begins && *read.time < noon) placed.date += std::chrono::days(1);
        if (!begins && *read.time >= noon) placed.date -= std::chrono::days(1);
    }
    const auto moment = momentOf(placed);
    start.at = moment.value_or(diary::Moment{placed.date + *placed.time, {}});
    if (!moment && start.precision != diary::Precision::Night)
        start.fault = {*m_mapping.dateColumn(), "the clocks went forward then, so that time did not exist"};
}

void RowTimes::checkTime(std::size_t column, const std::string& cell, Start& start) const
{
    if (start.fault) return;
    if (start.at.instant() > m_now.instant()) start.fault = {column, inQuotes(cell) + " is in the future"};
    const auto year = diary::calendarDay(start.at.date()).year();
    if (year < earliest)
        start.fault = {column, fmt::format("{} would be the year {}, which is too long ago to be meant",
                                           inQuotes(cell), static_cast<int>(year))};
}

RowTimes::Start RowTimes::startOf(const CsvRecord& row) const
{
    Start start;
    const std::size_t column = *m_mapping.dateColumn();
    const std::string& cell = row.cells[column];
    auto read = readCell(cell);
    if (!read) {
        start.fault = {column, notADateHere(cell)};
        return start;
    }
    if (isAboutTime(cell)) start.precision = diary::Precision::About;
    readClock(row, *read, start);
    if (start.fault) return start;
    start.written = read->date;
    start.clock = read->time;
    placeInNight(*read, start);
    checkTime(column, cell, start);
    return start;
}

RowTimes::Length RowTimes::lengthOf(const CsvRecord& row, const Start& start) const
{
    const auto column = m_mapping.columnOf(ForeignUse::End);
    if (!column || saysNothing(plainCell(row.cells[*column])) || !start.clock) return {};
    const std::string& cell = row.cells[*column];
    const auto whole = readCell(cell);
    auto end = whole && whole->time ? momentOf(*whole) : std::nullopt;
    if (const auto time = readTime(cell); time && !end) {
        const auto day = start.at.date() + std::chrono::days(*time < start.at.timeOfDay() ? 1 : 0);
        end = momentOf({day, time, {}});
    }
    if (!end) return {{}, Fault{*column, inQuotes(cell) + " is not a time at which it ended"}};
    const auto seconds = (end->instant() - start.at.instant()).count();
    const auto duration = diary::DurationSeconds::from(seconds);
    if (!duration && seconds != 0)
        return {{}, Fault{*column, inQuotes(cell) + " is not within a day after the start"}};
    return {duration, {}};
}

// Before noon the night that has just ended; else as the person said.
diary::Date RowTimes::nightOf(const Start& start) const
{
    const bool begins = m_mapping.nightOfDate == NightOfDate::Begins;
    if (start.clock && start.at.timeOfDay() < noon) return diary::nightOf(start.at);
    const diary::Date date = start.clock ? start.at.date() : start.written;
    return date - std::chrono::days(begins ? 0 : 1);
}

}  // namespace cramp::exchange::tables
