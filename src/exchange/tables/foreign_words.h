// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
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

// A cell as the readers of dates, numbers and names compare it: in lower case and trimmed; no-break, narrow
// and other special blanks are plain ones, marks that cannot be seen are gone, every dash is "-", and letters
// of German, French and Spanish stand without their accents.
std::string plainCell(std::string_view text);

// What people write where they have nothing to say: "", "-", "n/a", "?", "unknown". Takes a plain cell.
bool saysNothing(std::string_view plain);
// "none", "no", "no cramp", "nothing": there was none. Takes a plain cell.
bool saysNone(std::string_view plain);
// Speaks of a cramp, in whatever words.
bool mentionsCramp(std::string_view text);

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

// The words of a column's name in lower case, whatever stands between them: "StartTime (h)" is start, time
// and h.
std::vector<std::string> nameWords(std::string_view name);
bool hasAnyOf(const std::vector<std::string>& words, std::initializer_list<std::string_view> sought);

}  // namespace cramp::exchange::tables
