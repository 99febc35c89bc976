// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/tables/column_names.h"
#include "exchange/tables/foreign_mapping.h"

namespace cramp::exchange::tables
{

// "night", "unknown", "": a cell of a column for times that leaves the time unsaid.
bool isWithoutClock(std::string_view cell);
// "Night of", "Morning": the date may be the evening's or the morning's.
bool namesNight(std::string_view column);

// Which column is meant for what: by its name where its cells bear it out, and by its cells alone where no
// name tells the date. What was chosen stands.
class ColumnGuess
{
public:
    ColumnGuess(const ForeignTable& table, const std::vector<ChosenUse>& chosen);

    const ForeignMapping& mapping() const { return m_mapping; }

private:
    bool isFree(std::size_t column) const;
    bool isTaken(ForeignUse use) const { return m_mapping.columnOf(use).has_value(); }
    void take(std::size_t column, ForeignUse use);
    // The first free column with a hint whose cells can be read; without cells the name is enough.
    template <typename Reads>
    std::optional<std::size_t> firstOf(NameHint hint, Reads reads) const;
    template <typename Reads>
    double shareOf(std::size_t column, Reads reads) const;

    void guessDate();
    std::optional<std::size_t> dateByName() const;
    std::optional<std::size_t> dateByCells() const;
    bool holdsDates(std::size_t column) const;
    bool holdsTimesOfDay(std::size_t column) const;
    bool dateHasTimes() const;
    void guessTime();
    void guessFacts();
    void guessCount();
    bool numbersRows(std::size_t column) const;
    void guessLegs();
    void guessKind();

    const ForeignTable& m_table;
    std::vector<NameHint> m_hints;
    std::vector<bool> m_isChosen;
    ForeignMapping m_mapping;
};

}  // namespace cramp::exchange::tables
