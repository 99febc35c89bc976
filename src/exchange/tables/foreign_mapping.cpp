// SPDX-License-Identifier: MIT
#include "exchange/tables/foreign_mapping.h"

#include "exchange/tables/column_guess.h"
#include "exchange/tables/column_names.h"
#include "exchange/tables/foreign_words.h"

#include <algorithm>

namespace cramp::exchange::tables
{

namespace
{

bool standsOnce(ForeignUse use)
{
    return use != ForeignUse::Nothing && use != ForeignUse::Place && use != ForeignUse::Note;
}

bool isUsed(ForeignUse use)
{
    return use != ForeignUse::Nothing;
}

bool isDay(ForeignUse use)
{
    return use == ForeignUse::Day || use == ForeignUse::DateAndTime;
}

bool isOrderOpen(const ForeignTable& table, const ForeignMapping& mapping)
{
    const auto orders = dateOrdersOf(table, mapping);
    if (orders.empty()) return false;
    if (!mapping.dateOrder) return true;
    const auto cells = cellsOf(table, *mapping.dateColumn());
    return std::ranges::none_of(orders,
                                [&](DateOrder order) { return readAlike(cells, order, *mapping.dateOrder); });
}

bool needsUnit(const ForeignTable& table, std::size_t column)
{
    return std::ranges::any_of(cellsOf(table, column), [](std::string_view cell) {
        return !readDuration(cell, {}) && (readDuration(cell, DurationUnit::Minutes) ||
                                           readDuration(cell, DurationUnit::MinutesAndSeconds));
    });
}

// "1:30" is still open when the unit is that of plain numbers.
bool hasPairs(const ForeignTable& table, std::size_t column)
{
    return std::ranges::any_of(cellsOf(table, column), [](std::string_view cell) {
        return cell.find(':') != std::string_view::npos && !readDuration(cell, {}) &&
               readDuration(cell, DurationUnit::MinutesAndSeconds);
    });
}

bool isUnitOpen(const ForeignTable& table, const ForeignMapping& mapping)
{
    const auto column = mapping.columnOf(ForeignUse::Duration);
    if (!column || !needsUnit(table, *column)) return false;
    if (!mapping.durationUnit) return true;
    const bool isOfNumbers =
        mapping.durationUnit == DurationUnit::Seconds || mapping.durationUnit == DurationUnit::Minutes;
    return hasPairs(table, *column) && isOfNumbers;
}

bool isPainInWords(const ForeignTable& table, const ForeignMapping& mapping)
{
    const auto column = mapping.columnOf(ForeignUse::PainScore);
    if (!column) return false;
    std::size_t words = 0;
    std::size_t all = 0;
    for (const std::string_view cell : cellsOf(table, *column)) {
        const std::string plain = plainCell(cell);
        if (saysNone(plain)) continue;
        ++all;
        if (!readScore(plain) && plain.find_first_of("0123456789") == std::string::npos) ++words;
    }
    return words > 0 && words * 2 >= all;
}

// A name that tells another scale than 0 to 10, five answers or more that are all 5 or less, or most
// above 10.
bool isPainTopOpen(const ForeignTable& table, const ForeignMapping& mapping)
{
    const auto column = mapping.columnOf(ForeignUse::PainScore);
    if (!column || mapping.painTop) return false;
    std::size_t low = 0;
    std::size_t high = 0;
    std::size_t all = 0;
    for (const std::string_view cell : cellsOf(table, *column)) {
        const auto score = readScore(cell);
        if (!score || score->outOf) continue;
        ++all;
        low += score->value <= 5 ? 1U : 0U;
        high += score->value > 10 ? 1U : 0U;
    }
    if (const auto told = scaleTopOf(table.columns[*column])) return all > 0 && *told != 10;
    return (all >= 5 && low == all) || (high > 1 && high * 2 >= all);
}

bool areCountsOpen(const ForeignTable& table, const ForeignMapping& mapping)
{
    const auto column = mapping.columnOf(ForeignUse::Count);
    if (!column || mapping.areCountsMeant || holdsCheckmarks(table, *column)) return false;
    return std::ranges::any_of(cellsOf(table, *column),
                               [](std::string_view cell) { return readCount(cell).value_or(0) > 1; });
}

// A row that says no cramp by its count, pain or place.
bool deniesCramp(const CsvRecord& row, const ForeignMapping& mapping)
{
    const auto count = mapping.columnOf(ForeignUse::Count);
    if (count) return readCount(row.cells[*count]) == 0;
    const auto pain = mapping.columnOf(ForeignUse::PainScore);
    if (!pain) return false;
    const auto score = readScore(row.cells[*pain]);
    return (score && score->value == 0) || saysNone(plainCell(row.cells[*pain]));
}

// A row with a date and without a time of day, one whose date names a night, or one that denies a cramp after
// noon: of which night?
bool isNightOpen(const ForeignTable& table, const ForeignMapping& mapping)
{
    const auto date = mapping.dateColumn();
    const auto time = mapping.columnOf(ForeignUse::Time);
    if (!date || mapping.nightOfDate) return false;
    return std::ranges::any_of(table.rows, [&](const CsvRecord& row) {
        const auto read = readDateAndTime(row.cells[*date], mapping.dateOrder.value_or(DateOrder()));
        if (!read || holdsOnlyADate(row, mapping)) return false;
        const auto own = time ? readTime(row.cells[*time]) : std::nullopt;
        const auto clock = own ? own : read->time;
        if (!clock && time && !plainCell(row.cells[*time]).empty() && !isWithoutClock(row.cells[*time]))
            return false;  // left out as a time that cannot be read
        if (!clock) return true;
        return namesNight(table.columns[*date]) ||
               (deniesCramp(row, mapping) && *clock >= std::chrono::hours(12));
    });
}

// What a row that is a cramp would say: how bad, where, how long, whether it woke the person.
bool hasCrampColumn(const ForeignMapping& mapping)
{
    return std::ranges::any_of(mapping.uses, [](ForeignUse use) {
        return isUsed(use) && !isDay(use) && use != ForeignUse::Time && use != ForeignUse::End &&
               use != ForeignUse::Note;
    });
}

bool speaksOfCramps(const ForeignTable& table)
{
    const auto mentions = [](const auto& texts) { return std::ranges::any_of(texts, mentionsCramp); };
    return mentionsCramp(table.fileName) || mentions(table.columns) ||
           std::ranges::any_of(table.rows, [&](const CsvRecord& row) { return mentions(row.cells); });
}

bool areRowsOpen(const ForeignTable& table, const ForeignMapping& mapping)
{
    if (mapping.areRowsMeant || hasCrampColumn(mapping) || speaksOfCramps(table)) return false;
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        if (!isUsed(mapping.uses[column]) && !cellsOf(table, column).empty()) return true;
    return false;
}

}  // namespace

void ForeignMapping::choose(std::size_t column, ForeignUse use)
{
    for (ForeignUse& other : uses)
        if ((standsOnce(use) && other == use) || (isDay(use) && isDay(other))) other = ForeignUse::Nothing;
    uses.at(column) = use;
    if (kind == column) kind.reset();
}

std::optional<std::size_t> ForeignMapping::columnOf(ForeignUse use) const
{
    const auto found = std::ranges::find(uses, use);
    if (found == uses.end()) return std::nullopt;
    return static_cast<std::size_t>(found - uses.begin());
}

std::optional<std::size_t> ForeignMapping::dateColumn() const
{
    const auto both = columnOf(ForeignUse::DateAndTime);
    return both ? both : columnOf(ForeignUse::Day);
}

ForeignMapping guessMapping(const ForeignTable& table, const std::vector<ChosenUse>& chosen)
{
    ForeignMapping mapping = ColumnGuess(table, chosen).mapping();
    if (const auto duration = mapping.columnOf(ForeignUse::Duration))
        mapping.durationUnit = unitOf(table.columns[*duration]);
    const auto pain = mapping.columnOf(ForeignUse::PainScore);
    if (pain && scaleTopOf(table.columns[*pain]) == 10) mapping.painTop = 10;
    const auto orders = dateOrdersOf(table, mapping);
    if (orders.size() == 1) mapping.dateOrder = orders.front();
    for (const ChosenUse& choice : chosen) {
        if (choice.use == ForeignUse::Count) mapping.areCountsMeant = true;
        if (isUsed(choice.use)) mapping.areRowsMeant = true;
    }
    return mapping;
}

std::vector<ForeignQuestion> openQuestions(const ForeignTable& table, const ForeignMapping& mapping)
{
    if (!mapping.dateColumn()) return {ForeignQuestion::WhichColumnIsTheDate};
    std::vector<ForeignQuestion> questions;
    if (isOrderOpen(table, mapping)) questions.push_back(ForeignQuestion::DateOrder);
    if (isUnitOpen(table, mapping)) questions.push_back(ForeignQuestion::DurationUnit);
    if (isNightOpen(table, mapping)) questions.push_back(ForeignQuestion::NightOfDate);
    if (isPainInWords(table, mapping))
        questions.push_back(ForeignQuestion::PainInWords);
    else if (isPainTopOpen(table, mapping))
        questions.push_back(ForeignQuestion::PainTop);
    if (areCountsOpen(table, mapping)) questions.push_back(ForeignQuestion::Counts);
    if (areRowsOpen(table, mapping)) questions.push_back(ForeignQuestion::RowsAreCramps);
    return questions;
}

std::vector<DateOrder> dateOrdersOf(const ForeignTable& table, const ForeignMapping& mapping)
{
    const auto column = mapping.dateColumn();
    if (!column) return {};
    return possibleDateOrders(cellsOf(table, *column));
}

bool holdsOnlyADate(const CsvRecord& row, const ForeignMapping& mapping)
{
    bool hasOthers = false;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        const ForeignUse use = mapping.uses[column];
        if (!isUsed(use) || isDay(use)) continue;
        hasOthers = hasOthers || use != ForeignUse::Time;
        if (!saysNothing(plainCell(row.cells[column]))) return false;
    }
    const auto read =
        readDateAndTime(row.cells[*mapping.dateColumn()], mapping.dateOrder.value_or(DateOrder()));
    return hasOthers && read && !read->time;
}

bool holdsCheckmarks(const ForeignTable& table, std::size_t column)
{
    const auto isMark = [](std::string_view cell) {
        const std::string plain = plainCell(cell);
        return plain == "-1" || plain == "0" || plain == "1" || plain == "2" || plain == "3";
    };
    const auto holdsMarks = [&](std::size_t each) {
        return std::ranges::all_of(cellsOf(table, each), isMark);
    };
    const auto holdsUnanswered = [&](std::size_t each) {
        return holdsMarks(each) && std::ranges::any_of(cellsOf(table, each), [](std::string_view cell) {
                   return plainCell(cell) == "-1";
               });
    };
    if (!holdsMarks(column)) return false;
    for (std::size_t each = 0; each < table.columns.size(); ++each)
        if (holdsUnanswered(each)) return true;
    return false;
}

}  // namespace cramp::exchange::tables
