// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/tables/foreign_cells.h"
#include "exchange/tables/foreign_dates.h"
#include "exchange/tables/foreign_table.h"

namespace cramp::exchange::tables
{

// What the columns of somebody's own table mean. Their names and cells suggest it; what they leave open is
// asked, never guessed.

enum class ForeignUse : unsigned char {
    Nothing,
    Day,
    Time,
    DateAndTime,
    End,
    Duration,
    PainScore,
    Place,
    Side,
    Woke,
    Count,
    Note
};

// Of rows that name a date but no time: the night that begins on it, or the one that ends on it.
enum class NightOfDate : unsigned char { Begins, Ends };

struct ForeignMapping {
    std::vector<ForeignUse> uses;  // one for each column; several may be Place or Note, one anything else
    std::optional<DateOrder> dateOrder;
    std::optional<DurationUnit> durationUnit;
    std::optional<NightOfDate> nightOfDate;
    std::optional<int> painTop;       // the highest number of the scale of pain; none: 10, unless it is asked
    bool areCountsMeant = false;      // a count of 3 is three cramps of unknown times
    bool areRowsMeant = false;        // every row is a cramp, although nothing in the table says so
    bool keepsOffsets = false;        // times with an offset stay on the clock that they were written on
    std::optional<std::size_t> kind;  // a column by which rows about other things than cramps are left out

    // Takes the use from another column where it may stand only once.
    void choose(std::size_t column, ForeignUse use);
    std::optional<std::size_t> columnOf(ForeignUse use) const;
    // The column with the day in it.
    std::optional<std::size_t> dateColumn() const;
    friend bool operator==(const ForeignMapping&, const ForeignMapping&) = default;
};

struct ChosenUse {
    std::size_t column = 0;
    ForeignUse use{};
};

// By the names of the columns, in English, German or as this program writes them, and by what their cells can
// be; what was chosen stands. The order of dates is set where the dates leave one alone.
ForeignMapping guessMapping(const ForeignTable& table, const std::vector<ChosenUse>& chosen = {});

// What only the person can answer before the table can be read.
enum class ForeignQuestion : unsigned char {
    WhichColumnIsTheDate,
    DateOrder,
    DurationUnit,
    NightOfDate,
    PainTop,       // the scale of the pain is not 0 to 10, or may not be
    PainInWords,   // the pain is written in words or letters
    Counts,        // some rows count more than one cramp
    RowsAreCramps  // nothing in the table says that its rows are cramps
};
std::vector<ForeignQuestion> openQuestions(const ForeignTable& table, const ForeignMapping& mapping);

// The orders that the date column leaves, to choose from; none without one.
std::vector<DateOrder> dateOrdersOf(const ForeignTable& table, const ForeignMapping& mapping);

// A day that was filled in beforehand, with nothing said of it in the columns that are used.
bool holdsOnlyADate(const CsvRecord& row, const ForeignMapping& mapping);

// A column of a habit tracker, in a table where some cells are -1: -1 not answered, 0 not done, 1 not due,
// 2 done, 3 left out.
bool holdsCheckmarks(const ForeignTable& table, std::size_t column);

}  // namespace cramp::exchange::tables
