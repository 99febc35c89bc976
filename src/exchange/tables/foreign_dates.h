// SPDX-License-Identifier: MIT
#pragma once

#include "diary/local_time.h"
#include "exchange/tables/foreign_clock.h"

#include <optional>
#include <string_view>
#include <vector>

namespace cramp::exchange::tables
{

// Reads dates and times of day as people and programs write them into tables of their own. Special blanks and
// the case of letters count for nothing. None for what cannot be read; nothing is guessed.

enum class DateOrder : unsigned char { DayMonthYear, MonthDayYear, YearMonthDay };

// "3/11/2026", "03.11.26", "3 Nov 2026", "Tuesday, November 3rd, 2026", "20261103". A year of four digits in
// front, and a month by its English or German name, are understood in any order. Years of two digits are 1970
// to 2069.
std::optional<diary::Date> readDate(std::string_view text, DateOrder order);

// The orders in which a column of dates may be meant, from what its cells can be; several: only the person
// knows. None when no cell is a date. Of many cells a single one that does not fit is taken for a slip.
std::vector<DateOrder> possibleDateOrders(const std::vector<std::string_view>& cells);

// Every cell is the same date in both orders.
bool readAlike(const std::vector<std::string_view>& cells, DateOrder one, DateOrder other);

// A date and a time, in either order, apart by blanks, a comma, T or "at"; with an offset behind it
// ("+01:00", "+0100", "Z", "GMT") that is kept. Seconds or milliseconds since 1970 are such a time too.
struct DateAndTime {
    diary::Date date{};
    std::optional<std::chrono::seconds> time;  // none: the cell holds a date alone
    std::optional<std::chrono::minutes> offset;

    friend bool operator==(const DateAndTime&, const DateAndTime&) = default;
};
std::optional<DateAndTime> readDateAndTime(std::string_view text, DateOrder order);

}  // namespace cramp::exchange::tables
