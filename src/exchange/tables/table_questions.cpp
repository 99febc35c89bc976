// SPDX-License-Identifier: MIT
#include "exchange/tables/table_questions.h"

#include "exchange/slips.h"
#include "exchange/tables/column_names.h"
#include "exchange/tables/foreign_words.h"
#include "exchange/tables/table_report.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace cramp::exchange::tables
{

namespace
{

class Questioner
{
public:
    Questioner(const ForeignTable& table, const ForeignMapping& mapping) : m_table(table), m_mapping(mapping)
    {
    }

    std::string sentence(ForeignQuestion question) const
    {
        switch (question) {
            case ForeignQuestion::WhichColumnIsTheDate: return whichColumn();
            case ForeignQuestion::DateOrder: return dateOrder();
            case ForeignQuestion::DurationUnit: return lengths();
            case ForeignQuestion::NightOfDate: return night();
            case ForeignQuestion::PainTop: return painTop();
            case ForeignQuestion::PainInWords: return painInWords();
            case ForeignQuestion::Counts: return counts();
            case ForeignQuestion::RowsAreCramps: return rows();
        }
        return {};
    }

private:
    // The first cell of a column that a function picks, in quotation marks; empty without one.
    template <typename Picks>
    std::string example(std::size_t column, Picks picks) const
    {
        for (const std::string_view cell : cellsOf(m_table, column))
            if (picks(cell)) return fmt::format(", such as {}", inQuotes(cell));
        return {};
    }
    // "--column \"How bad=note\"".
    std::string option(std::size_t column, std::string_view use) const
    {
        const std::string word = fmt::format("{}={}", m_table.columns[column], use);
        const bool isPlain = word.find_first_of(" '\"()?*&|;<>$#/!") == std::string::npos;
        return isPlain ? "--column " + word : fmt::format("--column \"{}\"", word);
    }

    std::string whichColumn() const
    {
        std::vector<std::string> names;
        for (const std::string& name : m_table.columns)
            names.push_back(inQuotes(name));
        return fmt::format(
            "Which column holds the date? Give --column NAME=date, or NAME=start for date and "
            "time in one; the columns are {}.",
            fmt::join(names, ", "));
    }
    std::string dateOrder() const
    {
        const std::size_t column = *m_mapping.dateColumn();
        std::vector<std::string> options;
        for (const DateOrder order : dateOrdersOf(m_table, m_mapping))
            options.push_back(fmt::format("--dates {}", code(order)));
        const auto isDate = [](std::string_view cell) {
            return readDateAndTime(cell, DateOrder::DayMonthYear) !=
                   readDateAndTime(cell, DateOrder::MonthDayYear);
        };
        return fmt::format("In which order are the dates of {} written{}? Give {}.",
                           inQuotes(m_table.columns[column]), example(column, isDate),
                           fmt::join(options, " or "));
    }
    std::string lengths() const
    {
        const std::size_t column = *m_mapping.columnOf(ForeignUse::Duration);
        const auto needs = [this](std::string_view cell) {
            return !readDuration(cell, m_mapping.durationUnit) &&
                   readDuration(cell, DurationUnit::MinutesAndSeconds);
        };
        return fmt::format(
            "What do the lengths of {} count{}? Give --lengths s (seconds), --lengths min "
            "(minutes; 4:30 is minutes and seconds), --lengths h (hours) or --lengths h:mm.",
            inQuotes(m_table.columns[column]), example(column, needs));
    }
    std::string night() const
    {
        return fmt::format(
            "Some rows have a date and no time of night. Which night does {} mean? Give "
            "--night-of begins for the night that begins on the date, or --night-of ends for "
            "the one that ends on it.",
            inQuotes(m_table.columns[*m_mapping.dateColumn()]));
    }
    std::string painTop() const
    {
        const std::size_t column = *m_mapping.columnOf(ForeignUse::PainScore);
        const auto isScore = [](std::string_view cell) { return readScore(cell).has_value(); };
        return fmt::format(
            "What is the highest number on the scale of {}{}? Give --pain-top N, such as "
            "--pain-top {}; the answers are then put on the scale of 0 to 10.",
            inQuotes(m_table.columns[column]), example(column, isScore),
            scaleTopOf(m_table.columns[column]).value_or(5));
    }
    std::string painInWords() const
    {
        const std::size_t column = *m_mapping.columnOf(ForeignUse::PainScore);
        const auto isWord = [](std::string_view cell) { return !readScore(cell); };
        return fmt::format(
            "{} holds words{}, and not numbers from 0 to 10. Give {} to keep them in the note, "
            "or {} to leave them out.",
            inQuotes(m_table.columns[column]), example(column, isWord), option(column, "note"),
            option(column, "ignore"));
    }
    std::string counts() const
    {
        const std::size_t column = *m_mapping.columnOf(ForeignUse::Count);
        const auto isMany = [](std::string_view cell) { return readCount(cell).value_or(0) > 1; };
        return fmt::format(
            "Does {}{}, count cramps? Give {} to record so many cramps, whose times are then "
            "not known, or {} when it is something else.",
            inQuotes(m_table.columns[column]), example(column, isMany), option(column, "count"),
            option(column, "ignore"));
    }
    std::string rows() const
    {
        return fmt::format(
            "Nothing in the table says that its rows are cramps. If every row is one, give {}; "
            "if a column says it, give --column NAME=count.",
            option(*m_mapping.dateColumn(), code(m_mapping.uses[*m_mapping.dateColumn()])));
    }

    const ForeignTable& m_table;
    const ForeignMapping& m_mapping;
};

}  // namespace

std::vector<std::string> questionSentences(const ForeignTable& table, const ForeignMapping& mapping)
{
    const Questioner questioner(table, mapping);
    std::vector<std::string> sentences;
    for (const ForeignQuestion question : openQuestions(table, mapping))
        sentences.push_back(questioner.sentence(question));
    return sentences;
}

}  // namespace cramp::exchange::tables
