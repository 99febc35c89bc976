// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace cramp::exchange
{

// How the cells of a CSV of this program stand apart, and where it begins: spreadsheet programs save it with
// the separator of their country, some with a line such as "sep=;" in front.
struct OwnCsv {
    char separator = ',';
    std::string_view text;
    std::size_t firstLine = 1;
};
// None for any other file. The text is UTF-8, with or without a byte order mark.
std::optional<OwnCsv> ownCsvOf(std::string_view bytes);

// Which reader a file is for, by its beginning: JSON begins with a brace or bracket, a CSV of this program
// with a line that names the columns "id" and "start", apart by commas, semicolons or tabs; anything else is
// somebody's own table.
enum class FileKind : unsigned char { DiaryJson, DiaryCsv, OtherTable };
FileKind fileKindOf(std::string_view bytes);

}  // namespace cramp::exchange
