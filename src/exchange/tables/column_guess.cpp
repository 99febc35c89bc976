// SPDX-License-Identifier: MIT
#include "exchange/tables/column_guess.h"

#include "exchange/tables/foreign_words.h"
#include "exchange/tables/place_names.h"

#include <algorithm>
#include <array>

namespace cramp::exchange::tables
{

namespace
{

bool isDate(std::string_view cell)
{
    return readDateAndTime(cell, DateOrder::DayMonthYear) || readDateAndTime(cell, DateOrder::MonthDayYear) ||
           readDateAndTime(cell, DateOrder::YearMonthDay);
}

bool isDateWithTime(std::string_view cell)
{
    const auto has = [&](DateOrder order) {
        const auto read = readDateAndTime(cell, order);
        return read && read->time;
    };
    return has(DateOrder::DayMonthYear) || has(DateOrder::MonthDayYear) || has(DateOrder::YearMonthDay);
}

bool isClock(std::string_view cell)
{
    return readTime(cell).has_value() || isDateWithTime(cell);
}

bool isLength(std::string_view cell)
{
    return readDuration(cell, DurationUnit::MinutesAndSeconds) || isNoDuration(cell) ||
           hasDoubtfulSeparator(cell);
}

bool isScore(std::string_view cell)
{
    return readScore(cell).has_value();
}

bool isCount(std::string_view cell)
{
    return readCount(cell).has_value() || plainCell(cell) == "-1";
}

bool isSide(std::string_view cell)
{
    return readSide(cell).has_value() || saysNone(plainCell(cell));
}

bool isPlace(std::string_view cell)
{
    return hasAnyOf(nameWords(cell),
                    {"calf", "calves", "foot", "feet", "toe", "toes", "shin", "shins", "thigh", "thighs",
                     "hamstring", "hamstrings", "quad", "quads", "ankle", "arch", "wade", "waden"});
}

bool isAnything(std::string_view)
{
    return true;
}

}  // namespace

bool isWithoutClock(std::string_view cell)
{
    const std::string plain = plainCell(cell);
    if (saysNothing(plain)) return true;
    return std::ranges::any_of(
        std::array<std::string_view, 9>{"night", "overnight", "in the night", "during the night", "at night",
                                        "asleep", "in bed", "middle of the night", "nachts"},
        [&](std::string_view words) { return plain == words; });
}

bool namesNight(std::string_view column)
{
    return hasAnyOf(nameWords(column), {"night", "nights"});
}

ColumnGuess::ColumnGuess(const ForeignTable& table, const std::vector<ChosenUse>& chosen)
    : m_table(table),
      m_isChosen(table.columns.size(), false)
{
    m_mapping.uses.resize(table.columns.size(), ForeignUse::Nothing);
    for (const std::string& name : table.columns)
        m_hints.push_back(table.hasHeader ? hintOf(name) : NameHint::Nothing);
    for (const ChosenUse& choice : chosen) {
        m_mapping.choose(choice.column, choice.use);
        m_isChosen[choice.column] = true;
    }
    guessDate();
    guessTime();
    guessCount();
    guessFacts();
    guessLegs();
    guessKind();
}

bool ColumnGuess::isFree(std::size_t column) const
{
    return !m_isChosen[column] && m_mapping.uses[column] == ForeignUse::Nothing;
}

void ColumnGuess::take(std::size_t column, ForeignUse use)
{
    m_mapping.uses[column] = use;
}

// 1 where there are no cells: then the name alone decides.
template <typename Reads>
double ColumnGuess::shareOf(std::size_t column, Reads reads) const
{
    const auto cells = cellsOf(m_table, column);
    if (cells.empty()) return 1;
    return static_cast<double>(std::ranges::count_if(cells, reads)) / static_cast<double>(cells.size());
}

template <typename Reads>
std::optional<std::size_t> ColumnGuess::firstOf(NameHint hint, Reads reads) const
{
    for (std::size_t column = 0; column < m_hints.size(); ++column)
        if (m_hints[column] == hint && isFree(column) && shareOf(column, reads) >= 0.5) return column;
    return std::nullopt;
}

bool ColumnGuess::holdsDates(std::size_t column) const
{
    return !cellsOf(m_table, column).empty() && shareOf(column, isDate) >= 0.5;
}

// A start with date and time goes before a date, a date before the time of the entry; a name that its cells
// do not bear out is taken only when there is no other.
std::optional<std::size_t> ColumnGuess::dateByName() const
{
    if (const auto start = firstOf(NameHint::Start, isDateWithTime);
        start && !cellsOf(m_table, *start).empty())
        return start;
    constexpr std::array hints = {NameHint::Moment, NameHint::Day, NameHint::Start, NameHint::Clock,
                                  NameHint::Entered};
    for (std::size_t column = 0; column < m_hints.size(); ++column)
        if (isFree(column) && std::ranges::find(hints, m_hints[column]) < hints.begin() + 2 &&
            holdsDates(column))
            return column;
    for (const NameHint hint : hints)
        if (const auto found = firstOf(hint, isDate); found && holdsDates(*found)) return found;
    for (const NameHint hint : {NameHint::Moment, NameHint::Day, NameHint::Start, NameHint::Entered})
        if (const auto found = firstOf(hint, isAnything)) return found;
    return std::nullopt;
}

// The only column of dates, where no name tells it.
std::optional<std::size_t> ColumnGuess::dateByCells() const
{
    std::optional<std::size_t> found;
    for (std::size_t column = 0; column < m_hints.size(); ++column) {
        if (!isFree(column) || !holdsDates(column) || shareOf(column, isDate) < 0.9) continue;
        if (found || m_hints[column] == NameHint::End) return std::nullopt;
        found = column;
    }
    return found;
}

void ColumnGuess::guessDate()
{
    if (m_mapping.dateColumn()) return;
    auto column = dateByName();
    if (!column) column = dateByCells();
    if (!column) return;
    const bool namesMoment = m_hints[*column] != NameHint::Day && cellsOf(m_table, *column).empty();
    const bool holdsMoments = shareOf(*column, isDateWithTime) >= 0.5 && !cellsOf(m_table, *column).empty();
    take(*column, namesMoment || holdsMoments ? ForeignUse::DateAndTime : ForeignUse::Day);
}

bool ColumnGuess::dateHasTimes() const
{
    const auto column = m_mapping.dateColumn();
    return column && !cellsOf(m_table, *column).empty() && shareOf(*column, isDateWithTime) >= 0.5;
}

bool ColumnGuess::holdsTimesOfDay(std::size_t column) const
{
    const auto cells = cellsOf(m_table, column);
    return !cells.empty() && shareOf(column, [](std::string_view cell) {
                                 return readTime(cell) &&
                                        cell.find_first_of(":hHaApPuU") != std::string_view::npos;
                             }) >= 0.9;
}

// None where the dates have times of their own.
void ColumnGuess::guessTime()
{
    if (isTaken(ForeignUse::Time) || !m_mapping.dateColumn() || dateHasTimes()) return;
    const auto date = *m_mapping.dateColumn();
    if (m_mapping.uses[date] == ForeignUse::DateAndTime && cellsOf(m_table, date).empty()) return;
    for (const NameHint hint : {NameHint::Start, NameHint::Clock, NameHint::Moment})
        if (const auto found = firstOf(hint, isClock)) {
            take(*found, ForeignUse::Time);
            return;
        }
    const auto hasDigits = [](std::string_view cell) {
        return cell.find_first_of("0123456789") != std::string_view::npos;
    };
    if (const auto named = firstOf(NameHint::Clock, hasDigits)) take(*named, ForeignUse::Time);
    if (isTaken(ForeignUse::Time) || m_table.hasHeader) return;
    for (std::size_t column = 0; column < m_hints.size() && !isTaken(ForeignUse::Time); ++column)
        if (isFree(column) && holdsTimesOfDay(column)) take(column, ForeignUse::Time);
}

void ColumnGuess::guessFacts()
{
    const auto takeFirst = [this](ForeignUse use, NameHint hint, auto reads) {
        if (isTaken(use)) return;
        if (const auto found = firstOf(hint, reads)) take(*found, use);
    };
    takeFirst(ForeignUse::Duration, NameHint::Duration, isLength);
    takeFirst(ForeignUse::Duration, NameHint::Duration, isAnything);
    if (!isTaken(ForeignUse::Duration)) takeFirst(ForeignUse::End, NameHint::End, isClock);
    takeFirst(ForeignUse::PainScore, NameHint::Pain, isScore);
    takeFirst(ForeignUse::PainScore, NameHint::Pain, isAnything);
    takeFirst(ForeignUse::Side, NameHint::Side, isSide);
    takeFirst(ForeignUse::Side, NameHint::Side, isAnything);
    takeFirst(ForeignUse::Woke, NameHint::Woke, isAnything);
    for (std::size_t column = 0; column < m_hints.size(); ++column) {
        if (!isFree(column)) continue;
        if (m_hints[column] == NameHint::Place) take(column, ForeignUse::Place);
        if (m_hints[column] == NameHint::Note) take(column, ForeignUse::Note);
        const bool holdsPlaces = !cellsOf(m_table, column).empty() && shareOf(column, isPlace) >= 0.5;
        if (isFree(column) && holdsPlaces) take(column, ForeignUse::Place);
    }
}

// "1, 2, 3" down a column number its rows.
bool ColumnGuess::numbersRows(std::size_t column) const
{
    const auto cells = cellsOf(m_table, column);
    if (cells.size() < 3) return false;
    for (std::size_t row = 1; row < cells.size(); ++row) {
        const auto before = readCount(cells[row - 1]);
        const auto here = readCount(cells[row]);
        if (!before || !here || *here != *before + 1) return false;
    }
    return true;
}

void ColumnGuess::guessCount()
{
    if (isTaken(ForeignUse::Count)) return;
    const auto found = firstOf(NameHint::Count, isCount);
    if (found && !numbersRows(*found)) take(*found, ForeignUse::Count);
}

// A column for the leg holds sides, or places with or without them.
void ColumnGuess::guessLegs()
{
    for (std::size_t column = 0; column < m_hints.size(); ++column) {
        if (!isFree(column) || m_hints[column] != NameHint::Leg) continue;
        const bool holdsSides = !cellsOf(m_table, column).empty() && shareOf(column, isSide) == 1;
        const bool isSideColumn = holdsSides && !isTaken(ForeignUse::Side);
        take(column, isSideColumn ? ForeignUse::Side : ForeignUse::Place);
    }
}

// Some of its cells speak of cramps and some of other things.
void ColumnGuess::guessKind()
{
    for (std::size_t column = 0; column < m_hints.size(); ++column) {
        if (!isFree(column) || m_hints[column] != NameHint::Kind) continue;
        const double share = shareOf(column, mentionsCramp);
        if (share > 0 && share < 1) m_mapping.kind = column;
    }
}

}  // namespace cramp::exchange::tables
