// SPDX-License-Identifier: MIT
#include "exchange/tables/foreign_table.h"

#include "exchange/tables/foreign_dates.h"
#include "exchange/tables/foreign_words.h"
#include "platform/failure.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace cramp::exchange::tables
{

namespace
{

constexpr std::array separators = {',', ';', '\t', '|'};
constexpr std::size_t rowsToGuessBy = 20;

bool isEmptyRow(const CsvRecord& record)
{
    return std::ranges::all_of(record.cells, [](const std::string& cell) { return trimmed(cell).empty(); });
}

// How many columns the first rows have, if all have as many: 0 where a row is malformed or they differ.
std::size_t steadyColumns(std::string_view text, char separator)
{
    CsvScanner scanner(text, separator);
    std::size_t columns = 0;
    for (std::size_t row = 0; row < rowsToGuessBy && !scanner.isDone(); ++row) {
        const CsvRecord record = scanner.next();
        if (!scanner.problem().empty()) return 0;
        if (isEmptyRow(record)) continue;
        if (columns != 0 && record.cells.size() != columns) return 0;
        columns = record.cells.size();
    }
    return columns;
}

std::size_t columnsOfFirstRow(std::string_view text, char separator)
{
    return CsvScanner(text, separator).next().cells.size();
}

// The one that gives every row the same number of columns, the most of them; else the most in the first row.
char guessSeparator(std::string_view text)
{
    for (const auto count : {&steadyColumns, &columnsOfFirstRow}) {
        const auto columns = [&](char separator) { return count(text, separator); };
        const char best = *std::ranges::max_element(separators, {}, columns);
        if (columns(best) > 1) return best;
    }
    return separators.front();
}

// Line ends of old Macintosh files, which have no line feed at all.
void mendLineEnds(std::string& text)
{
    if (text.find('\n') == std::string::npos) std::ranges::replace(text, '\r', '\n');
}

bool isDateOrNumber(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    const bool isNumber =
        !text.empty() && text.find_first_not_of("0123456789.,:/-") == std::string_view::npos;
    return isNumber || readDateAndTime(text, DateOrder::DayMonthYear) ||
           readDateAndTime(text, DateOrder::MonthDayYear);
}

void nameColumns(ForeignTable& table, const CsvRecord& first)
{
    table.hasHeader = std::ranges::none_of(first.cells, isDateOrNumber);
    for (std::size_t column = 0; column < first.cells.size(); ++column) {
        const std::string_view name = trimmed(first.cells[column]);
        const bool isNamed = table.hasHeader && !name.empty();
        table.columns.push_back(isNamed ? std::string(name) : fmt::format("Column {}", column + 1));
    }
}

void takeRow(ForeignTable& table, CsvRecord record)
{
    if (isEmptyRow(record)) return;
    for (std::string& cell : record.cells)
        cell = trimmed(cell);
    while (record.cells.size() > table.columns.size() && record.cells.back().empty())
        record.cells.pop_back();
    if (record.cells.size() > table.columns.size()) {
        table.longRows.push_back(record.line);
        return;
    }
    record.cells.resize(table.columns.size());
    table.rows.push_back(std::move(record));
}

std::string decoded(std::string_view bytes, std::string_view fileName, TextEncoding& encoding)
{
    auto text = decodeText(bytes);
    if (!text)
        throw platform::Failure(fmt::format(
            "{} is not a text file. Save it as CSV in your spreadsheet program, then try again.", fileName));
    encoding = text->encoding;
    mendLineEnds(text->text);
    return std::move(text->text);
}

}  // namespace

ForeignTable readForeignTable(std::string_view bytes, std::string_view fileName)
{
    ForeignTable table;
    const std::string text = decoded(bytes, fileName, table.encoding);
    table.separator = guessSeparator(text);
    CsvScanner scanner(text, table.separator);
    while (!scanner.isDone()) {
        CsvRecord record = scanner.next();
        if (!scanner.problem().empty())
            throw platform::Failure(fmt::format("{}, line {}: {}. Correct the line, then try again.",
                                                fileName, record.line, scanner.problem()));
        const bool isFirst = table.columns.empty() && !isEmptyRow(record);
        if (isFirst) nameColumns(table, record);
        if (!table.columns.empty() && !(isFirst && table.hasHeader)) takeRow(table, std::move(record));
    }
    if (table.columns.empty()) throw platform::Failure(fmt::format("{} is empty.", fileName));
    return table;
}

std::vector<std::string_view> cellsOf(const ForeignTable& table, std::size_t column)
{
    std::vector<std::string_view> cells;
    for (const CsvRecord& row : table.rows)
        if (!row.cells[column].empty()) cells.emplace_back(row.cells[column]);
    return cells;
}

}  // namespace cramp::exchange::tables
