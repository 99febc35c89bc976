// SPDX-License-Identifier: MIT
#include "exchange/tables/foreign_words.h"

#include <charconv>

namespace cramp::exchange::tables
{

namespace
{

constexpr std::string_view blanks = " \t\r\n";

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isLetter(char character)
{
    return character >= 'a' && character <= 'z';
}

}  // namespace

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char& character : lower)
        if (character >= 'A' && character <= 'Z') character = static_cast<char>(character - 'A' + 'a');
    return lower;
}

int CellWord::number() const
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return isNumber && error == std::errc() && end == text.data() + text.size() ? value : -1;
}

std::optional<std::vector<CellWord>> cellWords(std::string_view text, std::string_view between)
{
    std::vector<CellWord> words;
    std::size_t place = 0;
    while (place < text.size()) {
        const std::size_t start = place;
        const bool isNumber = isDigit(text[place]);
        while (place < text.size() && (isNumber ? isDigit(text[place]) : isLetter(text[place])))
            ++place;
        if (place > start)
            words.push_back({text.substr(start, place - start), isNumber});
        else if (between.find(text[place++]) == std::string_view::npos)
            return std::nullopt;
    }
    return words;
}

}  // namespace cramp::exchange::tables
