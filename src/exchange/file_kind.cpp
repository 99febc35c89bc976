// SPDX-License-Identifier: MIT
#include "exchange/file_kind.h"

#include "exchange/csv_cells.h"

#include <algorithm>

namespace cramp::exchange
{

namespace
{

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

bool namesOwnColumns(std::string_view text, char separator)
{
    const CsvRecord names = CsvScanner(text, separator).next();
    const auto has = [&](std::string_view name) {
        return std::ranges::find(names.cells, name) != names.cells.end();
    };
    return has("id") && has("start");
}

}  // namespace

std::optional<OwnCsv> ownCsvOf(std::string_view bytes)
{
    if (bytes.starts_with(byteOrderMark)) bytes.remove_prefix(byteOrderMark.size());
    OwnCsv csv{',', bytes, 1};
    const std::size_t end = bytes.find('\n');
    if (bytes.starts_with("sep=") && end != std::string_view::npos && end <= 6)
        csv = {',', bytes.substr(end + 1), 2};
    for (const char separator : {',', ';', '\t'}) {
        csv.separator = separator;
        if (namesOwnColumns(csv.text, separator)) return csv;
    }
    return std::nullopt;
}

FileKind fileKindOf(std::string_view bytes)
{
    if (bytes.starts_with(byteOrderMark)) bytes.remove_prefix(byteOrderMark.size());
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && (bytes[first] == '{' || bytes[first] == '['))
        return FileKind::DiaryJson;
    return ownCsvOf(bytes) ? FileKind::DiaryCsv : FileKind::OtherTable;
}

}  // namespace cramp::exchange
