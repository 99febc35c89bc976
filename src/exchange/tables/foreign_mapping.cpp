// SPDX-License-Identifier: MIT
#include "exchange/tables/foreign_mapping.h"

#include "exchange/tables/foreign_words.h"

#include <algorithm>
#include <array>

namespace cramp::exchange::tables
{

namespace
{

struct NamedUse {
    std::string_view word;  // stands in the name as a word
    ForeignUse use;
};
// The first that fits; the columns of this program's own files among them.
constexpr std::array namedUses = {NamedUse{"duration", ForeignUse::Duration},
                                  NamedUse{"lasted", ForeignUse::Duration},
                                  NamedUse{"length", ForeignUse::Duration},
                                  NamedUse{"long", ForeignUse::Duration},
                                  NamedUse{"minutes", ForeignUse::Duration},
                                  NamedUse{"mins", ForeignUse::Duration},
                                  NamedUse{"seconds", ForeignUse::Duration},
                                  NamedUse{"secs", ForeignUse::Duration},
                                  NamedUse{"time", ForeignUse::Time},
                                  NamedUse{"began", ForeignUse::Time},
                                  NamedUse{"start", ForeignUse::DateAndTime},
                                  NamedUse{"datetime", ForeignUse::DateAndTime},
                                  NamedUse{"timestamp", ForeignUse::DateAndTime},
                                  NamedUse{"when", ForeignUse::DateAndTime},
                                  NamedUse{"date", ForeignUse::Day},
                                  NamedUse{"day", ForeignUse::Day},
                                  NamedUse{"night", ForeignUse::Day},
                                  NamedUse{"pain", ForeignUse::PainScore},
                                  NamedUse{"score", ForeignUse::PainScore},
                                  NamedUse{"severity", ForeignUse::PainScore},
                                  NamedUse{"side", ForeignUse::Side},
                                  NamedUse{"where", ForeignUse::Place},
                                  NamedUse{"place", ForeignUse::Place},
                                  NamedUse{"site", ForeignUse::Place},
                                  NamedUse{"sites", ForeignUse::Place},
                                  NamedUse{"location", ForeignUse::Place},
                                  NamedUse{"muscle", ForeignUse::Place},
                                  NamedUse{"leg", ForeignUse::Place},
                                  NamedUse{"woke", ForeignUse::Woke},
                                  NamedUse{"awake", ForeignUse::Woke},
                                  NamedUse{"note", ForeignUse::Note},
                                  NamedUse{"notes", ForeignUse::Note},
                                  NamedUse{"comment", ForeignUse::Note},
                                  NamedUse{"comments", ForeignUse::Note},
                                  NamedUse{"remarks", ForeignUse::Note}};

bool standsOnce(ForeignUse use)
{
    return use != ForeignUse::Nothing && use != ForeignUse::Place && use != ForeignUse::Note;
}

bool hasWord(std::string_view name, std::string_view word)
{
    const std::string lower = lowerCase(name);
    for (std::size_t place = lower.find(word); place != std::string::npos;
         place = lower.find(word, place + 1)) {
        const auto isLetter = [&](std::size_t at) {
            return at < lower.size() && lower[at] >= 'a' && lower[at] <= 'z';
        };
        const bool beginsWord = place == 0 || !isLetter(place - 1);
        if (beginsWord && !isLetter(place + word.size())) return true;
    }
    return false;
}

ForeignUse useOf(std::string_view name)
{
    const bool isDateAndTime = hasWord(name, "date") && hasWord(name, "time");
    if (isDateAndTime) return ForeignUse::DateAndTime;
    const auto found = std::ranges::find_if(namedUses, [&](auto& row) { return hasWord(name, row.word); });
    return found == namedUses.end() ? ForeignUse::Nothing : found->use;
}

std::optional<DurationUnit> unitOf(std::string_view name)
{
    for (const std::string_view word : {"s", "sec", "secs", "second", "seconds"})
        if (hasWord(name, word)) return DurationUnit::Seconds;
    for (const std::string_view word : {"min", "mins", "minute", "minutes"})
        if (hasWord(name, word)) return DurationUnit::Minutes;
    return std::nullopt;
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
        return cell.find(':') != std::string_view::npos && !readDuration(cell, {});
    });
}

bool isUnitOpen(const ForeignTable& table, const ForeignMapping& mapping)
{
    const auto column = mapping.columnOf(ForeignUse::Duration);
    if (!column || !needsUnit(table, *column)) return false;
    if (!mapping.durationUnit) return true;
    const bool isOfPairs = *mapping.durationUnit == DurationUnit::MinutesAndSeconds ||
                           *mapping.durationUnit == DurationUnit::HoursAndMinutes;
    return hasPairs(table, *column) && !isOfPairs;
}

// A row with a date and without a time of day.
bool hasBareDates(const ForeignTable& table, const ForeignMapping& mapping)
{
    const auto date = mapping.dateColumn();
    const auto time = mapping.columnOf(ForeignUse::Time);
    if (!date) return false;
    return std::ranges::any_of(table.rows, [&](const CsvRecord& row) {
        if (time && !row.cells[*time].empty()) return false;
        const auto read = readDateAndTime(row.cells[*date], mapping.dateOrder.value_or(DateOrder()));
        return read && !read->time;
    });
}

}  // namespace

void ForeignMapping::choose(std::size_t column, ForeignUse use)
{
    const bool isDay = use == ForeignUse::Day || use == ForeignUse::DateAndTime;
    for (ForeignUse& other : uses) {
        const bool isOtherDay = other == ForeignUse::Day || other == ForeignUse::DateAndTime;
        if ((standsOnce(use) && other == use) || (isDay && isOtherDay)) other = ForeignUse::Nothing;
    }
    uses.at(column) = use;
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

ForeignMapping guessMapping(const ForeignTable& table)
{
    ForeignMapping mapping;
    mapping.uses.resize(table.columns.size(), ForeignUse::Nothing);
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const ForeignUse use = useOf(table.columns[column]);
        const bool isDay = use == ForeignUse::Day || use == ForeignUse::DateAndTime;
        const bool isTaken = isDay ? mapping.dateColumn().has_value() : mapping.columnOf(use).has_value();
        if (standsOnce(use) && isTaken) continue;
        mapping.uses[column] = use;
        if (use == ForeignUse::Duration) mapping.durationUnit = unitOf(table.columns[column]);
    }
    const auto orders = dateOrdersOf(table, mapping);
    if (orders.size() == 1) mapping.dateOrder = orders.front();
    return mapping;
}

std::vector<ForeignQuestion> openQuestions(const ForeignTable& table, const ForeignMapping& mapping)
{
    if (!mapping.dateColumn()) return {ForeignQuestion::WhichColumnIsTheDate};
    std::vector<ForeignQuestion> questions;
    const auto orders = dateOrdersOf(table, mapping);
    const bool isOrderKnown =
        mapping.dateOrder && std::ranges::find(orders, *mapping.dateOrder) != orders.end();
    if (!orders.empty() && !isOrderKnown) questions.push_back(ForeignQuestion::DateOrder);
    if (isUnitOpen(table, mapping)) questions.push_back(ForeignQuestion::DurationUnit);
    if (!mapping.nightOfDate && hasBareDates(table, mapping))
        questions.push_back(ForeignQuestion::NightOfDate);
    return questions;
}

std::vector<DateOrder> dateOrdersOf(const ForeignTable& table, const ForeignMapping& mapping)
{
    const auto column = mapping.dateColumn();
    if (!column) return {};
    return possibleDateOrders(cellsOf(table, *column));
}

}  // namespace cramp::exchange::tables
