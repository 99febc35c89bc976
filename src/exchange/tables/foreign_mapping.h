// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/tables/foreign_cells.h"
#include "exchange/tables/foreign_dates.h"
#include "exchange/tables/foreign_table.h"

namespace cramp::exchange::tables
{

// What the columns of somebody's own table mean. The names of the columns suggest it; what they leave open is
// asked, never guessed.

enum class ForeignUse : unsigned char {
    Nothing,
    Day,
    Time,
    DateAndTime,
    Duration,
    PainScore,
    Place,
    Side,
    Woke,
    Note
};

// Of rows that name a date but no time: the night that begins on it, or the one that ends on it.
enum class NightOfDate : unsigned char { Begins, Ends };

struct ForeignMapping {
    std::vector<ForeignUse> uses;  // one for each column; several may be Place or Note, one anything else
    std::optional<DateOrder> dateOrder;
    std::optional<DurationUnit> durationUnit;
    std::optional<NightOfDate> nightOfDate;

    // Takes the use from another column where it may stand only once.
    void choose(std::size_t column, ForeignUse use);
    std::optional<std::size_t> columnOf(ForeignUse use) const;
    // The column with the day in it.
    std::optional<std::size_t> dateColumn() const;
    friend bool operator==(const ForeignMapping&, const ForeignMapping&) = default;
};

// By the names of the columns, in English or as this program writes them. The order of dates is set where the
// dates leave one alone.
ForeignMapping guessMapping(const ForeignTable& table);

// What only the person can answer before the table can be read.
enum class ForeignQuestion : unsigned char { WhichColumnIsTheDate, DateOrder, DurationUnit, NightOfDate };
std::vector<ForeignQuestion> openQuestions(const ForeignTable& table, const ForeignMapping& mapping);

// The orders that the date column leaves, to choose from; none without one.
std::vector<DateOrder> dateOrdersOf(const ForeignTable& table, const ForeignMapping& mapping);

}  // namespace cramp::exchange::tables
