// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cramp::exchange
{

// Tables as RFC 4180 writes them: cells apart by commas (or by another character that the reader is told),
// records by line ends, cells in quotation marks where they hold any of these.

struct CsvRecord {
    std::size_t line = 1;  // on which it begins
    std::vector<std::string> cells;
};

// Reads record by record; takes CRLF and LF as line ends, and any within quotation marks as text.
class CsvScanner
{
public:
    explicit CsvScanner(std::string_view text, char separator = ',', std::size_t firstLine = 1)
        : m_text(text),
          m_separator(separator),
          m_line(firstLine)
    {
    }

    bool isDone() const { return m_place >= m_text.size(); }
    // The next record. After a malformed one problem() says what is wrong with it; there is no next one then.
    CsvRecord next();
    const std::string& problem() const { return m_problem; }

private:
    std::string plainCell();
    std::string quotedCell();
    bool takeLineEnd();
    bool fail(std::string_view problem);

    std::string_view m_text;
    char m_separator;
    std::size_t m_line;
    std::size_t m_place = 0;
    std::string m_problem;
};

// Appends a cell, in quotation marks where it needs them; so too with a semicolon, by which spreadsheets of
// many countries part cells.
void appendCell(std::string& out, std::string_view cell);

// A typed text as a cell that no spreadsheet takes for a formula, and back: one that begins with = + - @,
// tab, a line end, their full-width forms or ' has one ' before it.
std::string guarded(std::string_view text);
std::string_view unguarded(std::string_view cell);

}  // namespace cramp::exchange
