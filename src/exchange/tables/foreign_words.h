// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cramp::exchange::tables
{

// The pieces of what people write into the cells of a table of their own.

// Without blanks, tabs and line ends around it.
std::string_view trimmed(std::string_view text);
// A to Z alone are changed.
std::string lowerCase(std::string_view text);

// A run of digits or of letters a to z. It points into the text that it was found in.
struct CellWord {
    std::string_view text;
    bool isNumber = false;

    // -1 when it is no number, or too large a one.
    int number() const;
};

// The runs of a lower-case text in their order; none when something else stands between them than the
// characters named.
std::optional<std::vector<CellWord>> cellWords(std::string_view text, std::string_view between);

}  // namespace cramp::exchange::tables
