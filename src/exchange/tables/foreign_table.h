// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/csv_cells.h"
#include "exchange/tables/text_encoding.h"

namespace cramp::exchange::tables
{

// A spreadsheet that another program wrote as text: RFC 4180, or with semicolons, tabs or bars between its
// cells. How its bytes and cells were read is guessed, and can be told.
struct ForeignTable {
    TextEncoding encoding{};
    char separator = ',';
    bool hasHeader = true;              // false: the columns are named "Column 1" and so on
    std::vector<std::string> columns;   // names, trimmed
    std::vector<CsvRecord> rows;        // without those that are empty; cells as many as columns, trimmed
    std::vector<std::size_t> longRows;  // lines of rows with more cells than columns; they are left out
};

// Throws Failure with what is wrong and on which line: no text, nothing in it, quotation marks that do not
// pair. The first row is taken for names unless a cell of it is a date or a number.
ForeignTable readForeignTable(std::string_view bytes, std::string_view fileName);

// The cells of a column that are not empty.
std::vector<std::string_view> cellsOf(const ForeignTable& table, std::size_t column);

}  // namespace cramp::exchange::tables
