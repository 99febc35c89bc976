// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/csv_cells.h"
#include "exchange/tables/text_encoding.h"

namespace cramp::exchange::tables
{

// A spreadsheet that another program wrote as text: RFC 4180, or with semicolons, tabs or bars between its
// cells. How its bytes and cells were read is guessed, and can be told.

struct LeftOutLine {
    std::size_t line = 0;  // of the file, from 1
    std::string reason;    // "stands above the names of the columns"

    friend bool operator==(const LeftOutLine&, const LeftOutLine&) = default;
};

struct ForeignTable {
    std::string fileName;
    TextEncoding encoding{};
    char separator = ',';
    bool hasHeader = true;             // false: the columns are named "Column 1" and so on
    std::size_t headerLine = 0;        // of the file, from 1; 0 without a header
    std::vector<std::string> columns;  // names, trimmed; a line of units below them is added to them
    std::vector<CsvRecord> rows;       // without those that are empty; cells as many as columns, trimmed
    std::vector<LeftOutLine> leftOut;  // titles, repeated headers, rows with more cells than columns
};

// Throws Failure with what is wrong and on which line: no text, nothing in it, quotation marks that do not
// pair. The names of the columns are looked for among the first lines; without any the first row is one.
ForeignTable readForeignTable(std::string_view bytes, std::string_view fileName);

// The cells of a column that say something.
std::vector<std::string_view> cellsOf(const ForeignTable& table, std::size_t column);

}  // namespace cramp::exchange::tables
