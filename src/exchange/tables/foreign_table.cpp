// SPDX-License-Identifier: MIT
#include "exchange/tables/foreign_table.h"

#include "exchange/tables/column_names.h"
#include "exchange/tables/foreign_dates.h"
#include "exchange/tables/foreign_words.h"
#include "platform/failure.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace cramp::exchange::tables
{

namespace
{

constexpr std::array separators = {',', ';', '\t', '|'};
constexpr std::size_t rowsToGuessBy = 60;

bool isEmptyRow(const CsvRecord& record)
{
    return std::ranges::all_of(record.cells, [](const std::string& cell) { return plainCell(cell).empty(); });
}

std::size_t filledCells(const CsvRecord& record)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        record.cells, [](const std::string& cell) { return !plainCell(cell).empty(); }));
}

// "sep=;" in front of the table, which some spreadsheet programs write and want; none: there is no such line.
std::optional<char> toldSeparator(std::string_view text)
{
    const std::string line = plainCell(text.substr(0, text.find('\n')));
    const bool isTold = line.starts_with("sep=") && line.size() <= 5;
    if (!isTold) return std::nullopt;
    return line.size() == 5 ? line.back() : '\t';
}

// How many cells the first rows have in common: those of the commonest length of more than one, times the
// places between their cells. 0 where there is no such row.
std::size_t regularity(std::string_view text, char separator)
{
    CsvScanner scanner(text, separator);
    std::map<std::size_t, std::size_t> rowsOfLength;
    for (std::size_t row = 0; row < rowsToGuessBy && !scanner.isDone(); ++row) {
        const CsvRecord record = scanner.next();
        if (!scanner.problem().empty()) break;
        if (!isEmptyRow(record)) ++rowsOfLength[record.cells.size()];
    }
    std::size_t best = 0;
    for (const auto& [length, rows] : rowsOfLength)
        best = std::max(best, rows * (length - 1));
    return best;
}

char guessSeparator(std::string_view text)
{
    return *std::ranges::max_element(separators, {},
                                     [&](char separator) { return regularity(text, separator); });
}

// Line ends of old Macintosh files, and those that a program doubled ("\r\r\n"), as line feeds; a proper
// "\r\n" stays.
void mendLineEnds(std::string& text)
{
    std::string mended;
    mended.reserve(text.size());
    for (std::size_t place = 0; place < text.size(); ++place) {
        const std::string_view rest = std::string_view(text).substr(place);
        if (rest.starts_with("\r\r\n")) continue;
        mended += rest.front() == '\r' && !rest.starts_with("\r\n") ? '\n' : rest.front();
    }
    text = std::move(mended);
}

// Blanks between a separator and a quotation mark, which hide the mark from the scanner.
std::string withoutBlanksBeforeQuotes(std::string_view text, char separator)
{
    std::string plain;
    bool isQuoted = false;
    for (std::size_t place = 0; place < text.size(); ++place) {
        const bool beginsCell = plain.empty() || plain.back() == separator || plain.back() == '\n';
        const std::size_t next = std::min(text.find_first_not_of(' ', place), text.size());
        if (!isQuoted && beginsCell && next < text.size() && text[next] == '"') place = next;
        if (text[place] == '"') isQuoted = isQuoted ? false : beginsCell || plain.back() == '"';
        plain += text[place];
    }
    return plain;
}

bool isDateOrNumber(std::string_view cell)
{
    const std::string text = plainCell(cell);
    const bool isNumber =
        !text.empty() && text.find_first_not_of("0123456789.,:/-") == std::string_view::npos;
    return (isNumber && !saysNothing(text)) || readDateAndTime(text, DateOrder::DayMonthYear) ||
           readDateAndTime(text, DateOrder::MonthDayYear);
}

bool isTimeHint(NameHint hint)
{
    return hint == NameHint::Start || hint == NameHint::Moment || hint == NameHint::Day ||
           hint == NameHint::Entered || hint == NameHint::Clock;
}

// Whether a cell of the row is a date below a name that promises one.
bool hasDateBelow(const CsvRecord& names, const CsvRecord& row)
{
    for (std::size_t column = 0; column < std::min(names.cells.size(), row.cells.size()); ++column)
        if (isTimeHint(hintOf(names.cells[column])) && isDateOrNumber(row.cells[column])) return true;
    return false;
}

// How well a row names columns: a point for each name that is understood, many where a date stands below.
std::size_t namesIn(const std::vector<CsvRecord>& records, std::size_t row)
{
    const CsvRecord& record = records[row];
    if (std::ranges::any_of(record.cells, isDateOrNumber)) return 0;
    std::size_t names = 0;
    bool hasTime = false;
    for (const std::string& cell : record.cells) {
        const NameHint hint = cell.size() > 60 ? NameHint::Nothing : hintOf(cell);
        if (hint != NameHint::Nothing) ++names;
        hasTime = hasTime || isTimeHint(hint);
    }
    if (!hasTime) return 0;
    const std::size_t next = row + 1;
    return names + (next < records.size() && hasDateBelow(record, records[next]) ? 100 : 0);
}

// The row that names the columns; none: the first row is data already.
std::optional<std::size_t> headerOf(const std::vector<CsvRecord>& records)
{
    std::optional<std::size_t> best;
    std::size_t most = 0;
    for (std::size_t row = 0; row < std::min(records.size(), rowsToGuessBy); ++row)
        if (const std::size_t names = namesIn(records, row); names > most) {
            most = names;
            best = row;
        }
    if (best) return best;
    std::size_t widest = 0;
    for (std::size_t row = 0; row < std::min(records.size(), rowsToGuessBy); ++row)
        widest = std::max(widest, filledCells(records[row]));
    for (std::size_t row = 0; row < records.size(); ++row) {
        if (widest > 1 && filledCells(records[row]) < 2 && !isDateOrNumber(records[row].cells.front()))
            continue;
        if (std::ranges::any_of(records[row].cells, isDateOrNumber)) return std::nullopt;
        return row;
    }
    return records.empty() ? std::nullopt : std::optional<std::size_t>(0);
}

bool holdsUnits(const CsvRecord& record)
{
    return filledCells(record) > 0 && std::ranges::all_of(record.cells, [](const std::string& cell) {
               const std::string plain = plainCell(cell);
               return plain.empty() || (plain.starts_with('(') && plain.ends_with(')'));
           });
}

class TableBuilder
{
public:
    explicit TableBuilder(ForeignTable& table) : m_table(table) {}

    void build(std::vector<CsvRecord> records)
    {
        const auto header = headerOf(records);
        std::size_t first = firstRow(records, header);
        for (std::size_t row = 0; row < first; ++row)
            if (row != header)
                leaveOut(records[row], header ? "stands above the names of the columns"
                                              : "stands above the first row of the table");
        m_table.hasHeader = header.has_value();
        if (header) m_table.headerLine = records[*header].line;
        nameColumns(records[header.value_or(first)]);
        if (header) {
            m_names = trimmedCells(records[*header]);
            ++first;
            if (first < records.size() && holdsUnits(records[first])) addUnits(records[first++]);
        }
        for (std::size_t row = first; row < records.size(); ++row)
            takeRow(std::move(records[row]));
    }

private:
    static std::size_t firstRow(const std::vector<CsvRecord>& records, std::optional<std::size_t> header)
    {
        if (header) return *header;
        const auto isData = [](const CsvRecord& record) {
            return std::ranges::any_of(record.cells, isDateOrNumber);
        };
        return static_cast<std::size_t>(std::ranges::find_if(records, isData) - records.begin());
    }
    static std::vector<std::string> trimmedCells(const CsvRecord& record)
    {
        std::vector<std::string> cells;
        for (const std::string& cell : record.cells)
            cells.emplace_back(trimmed(cell));
        while (!cells.empty() && cells.back().empty())
            cells.pop_back();
        return cells;
    }
    void leaveOut(const CsvRecord& record, std::string reason)
    {
        m_table.leftOut.push_back({record.line, std::move(reason)});
    }

    void nameColumns(const CsvRecord& first)
    {
        for (std::size_t column = 0; column < first.cells.size(); ++column) {
            const std::string_view name = trimmed(first.cells[column]);
            const bool isNamed = m_table.hasHeader && !name.empty();
            m_table.columns.push_back(isNamed ? std::string(name) : fmt::format("Column {}", column + 1));
        }
    }

    void addUnits(const CsvRecord& units)
    {
        for (std::size_t column = 0; column < std::min(m_table.columns.size(), units.cells.size()); ++column)
            if (const std::string_view unit = trimmed(units.cells[column]); !unit.empty())
                m_table.columns[column] += " " + std::string(unit);
    }

    void takeRow(CsvRecord record)
    {
        if (m_table.hasHeader && trimmedCells(record) == m_names) {
            leaveOut(record, "repeats the names of the columns");
            return;
        }
        for (std::string& cell : record.cells)
            cell = trimmed(cell);
        while (record.cells.size() > m_table.columns.size() && record.cells.back().empty())
            record.cells.pop_back();
        if (record.cells.size() > m_table.columns.size()) {
            leaveOut(record, "has more cells than there are columns");
            return;
        }
        record.cells.resize(m_table.columns.size());
        m_table.rows.push_back(std::move(record));
    }

    ForeignTable& m_table;
    std::vector<std::string> m_names;
};

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

std::vector<CsvRecord> recordsOf(std::string_view text, ForeignTable& table)
{
    std::vector<CsvRecord> records;
    CsvScanner scanner(text, table.separator);
    while (!scanner.isDone()) {
        CsvRecord record = scanner.next();
        if (!scanner.problem().empty())
            throw platform::Failure(fmt::format("{}, line {}: {}. Correct the line, then try again.",
                                                table.fileName, record.line, scanner.problem()));
        if (!isEmptyRow(record)) records.push_back(std::move(record));
    }
    return records;
}

}  // namespace

ForeignTable readForeignTable(std::string_view bytes, std::string_view fileName)
{
    ForeignTable table;
    table.fileName = fileName;
    const std::string text = decoded(bytes, fileName, table.encoding);
    const auto told = toldSeparator(text);
    table.separator = told.value_or(guessSeparator(text));
    std::vector<CsvRecord> records = recordsOf(withoutBlanksBeforeQuotes(text, table.separator), table);
    if (told) {
        table.leftOut.push_back({1, "names the separator"});
        records.erase(records.begin());
    }
    if (records.empty()) throw platform::Failure(fmt::format("{} is empty.", fileName));
    TableBuilder(table).build(std::move(records));
    return table;
}

std::vector<std::string_view> cellsOf(const ForeignTable& table, std::size_t column)
{
    std::vector<std::string_view> cells;
    for (const CsvRecord& row : table.rows)
        if (!saysNothing(plainCell(row.cells[column]))) cells.emplace_back(row.cells[column]);
    return cells;
}

}  // namespace cramp::exchange::tables
