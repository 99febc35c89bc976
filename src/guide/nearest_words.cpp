// SPDX-License-Identifier: MIT
#include "guide/nearest_words.h"

#include <algorithm>
#include <array>

namespace cramp::guide
{

namespace
{

constexpr std::size_t leastLetters = 3;
constexpr std::size_t lettersForTwoSlips = 6;

using Row = std::vector<std::size_t>;

// Optimal string alignment distance of the typed word to the word, or to the nearest beginning of it.
std::size_t distance(std::string_view typed, std::string_view word, bool asBeginning)
{
    std::array<Row, 3> rows{Row(word.size() + 1), Row(word.size() + 1), Row(word.size() + 1)};
    for (std::size_t j = 0; j <= word.size(); ++j)
        rows[0][j] = j;
    for (std::size_t i = 1; i <= typed.size(); ++i) {
        Row& row = rows[i % 3];
        const Row& above = rows[(i + 2) % 3];
        const Row& twoAbove = rows[(i + 1) % 3];
        row[0] = i;
        for (std::size_t j = 1; j <= word.size(); ++j) {
            const std::size_t exchanged = above[j - 1] + (typed[i - 1] == word[j - 1] ? 0 : 1);
            row[j] = std::min({exchanged, above[j] + 1, row[j - 1] + 1});
            const bool areSwapped =
                i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1];
            if (areSwapped) row[j] = std::min(row[j], twoAbove[j - 2] + 1);
        }
    }
    const Row& last = rows[typed.size() % 3];
    return asBeginning ? *std::ranges::min_element(last) : last.back();
}

}  // namespace

std::vector<std::string> nearestWords(std::string_view typed, std::span<const std::string> words,
                                      bool asBeginning)
{
    const auto isDigit = [](char byte) { return byte >= '0' && byte <= '9'; };
    if (typed.size() < leastLetters || std::ranges::any_of(typed, isDigit)) return {};
    std::size_t nearest = typed.size() < lettersForTwoSlips ? 1 : 2;
    std::vector<std::string> found;
    for (const std::string& word : words) {
        if (word.size() + nearest < typed.size()) continue;
        if (!asBeginning && word.size() > typed.size() + nearest) continue;
        const std::size_t far = distance(typed, word, asBeginning);
        if (far > nearest) continue;
        if (far < nearest) found.clear();
        nearest = far;
        found.push_back(word);
    }
    return found;
}

}  // namespace cramp::guide
