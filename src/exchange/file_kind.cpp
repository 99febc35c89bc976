// SPDX-License-Identifier: MIT
#include "exchange/file_kind.h"

#include "exchange/csv_cells.h"

#include <algorithm>

namespace cramp::exchange
{

namespace
{

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

}  // namespace

FileKind fileKindOf(std::string_view bytes)
{
    if (bytes.starts_with(byteOrderMark)) bytes.remove_prefix(byteOrderMark.size());
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && (bytes[first] == '{' || bytes[first] == '['))
        return FileKind::DiaryJson;
    const CsvRecord names = CsvScanner(bytes).next();
    const auto has = [&](std::string_view name) {
        return std::ranges::find(names.cells, name) != names.cells.end();
    };
    return has("id") && has("start") ? FileKind::DiaryCsv : FileKind::OtherTable;
}

}  // namespace cramp::exchange
