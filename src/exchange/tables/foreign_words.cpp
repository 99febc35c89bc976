// SPDX-License-Identifier: MIT
#include "exchange/tables/foreign_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace cramp::exchange::tables
{

namespace
{

constexpr std::string_view blanks = " \t\r\n";

// What stands for what in a plain cell.
constexpr std::array<std::pair<std::string_view, std::string_view>, 50> plainForms = {{
    {"\u00a0", " "}, {"\u1680", " "}, {"\u2000", " "}, {"\u2001", " "}, {"\u2002", " "}, {"\u2003", " "},
    {"\u2004", " "}, {"\u2005", " "}, {"\u2006", " "}, {"\u2007", " "}, {"\u2008", " "}, {"\u2009", " "},
    {"\u200a", " "}, {"\u202f", " "}, {"\u205f", " "}, {"\u3000", " "}, {"\u200b", ""},  {"\u200e", ""},
    {"\u200f", ""},  {"\u2060", ""},  {"\ufeff", ""},  {"\u2010", "-"}, {"\u2011", "-"}, {"\u2012", "-"},
    {"\u2013", "-"}, {"\u2014", "-"}, {"\u2212", "-"}, {"\u2018", "'"}, {"\u2019", "'"}, {"\u2044", "/"},
    {"\u00e4", "a"}, {"\u00c4", "a"}, {"\u00f6", "o"}, {"\u00d6", "o"}, {"\u00fc", "u"}, {"\u00dc", "u"},
    {"\u00df", "s"}, {"\u00e9", "e"}, {"\u00c9", "e"}, {"\u00e8", "e"}, {"\u00ea", "e"}, {"\u00fb", "u"},
    {"\u00f4", "o"}, {"\u00e1", "a"}, {"\u00f3", "o"}, {"\u00ed", "i"}, {"\u00fa", "u"}, {"\u00f1", "n"},
    {"\u00e0", "a"}, {"\u2236", ":"},
}};

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isLetter(char character)
{
    return character >= 'a' && character <= 'z';
}

bool isCapital(char character)
{
    return character >= 'A' && character <= 'Z';
}

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> sought)
{
    return std::ranges::find(sought, text) != sought.end();
}

// "StartTime" as "Start Time".
std::string withHumpsApart(std::string_view name)
{
    std::string apart;
    for (std::size_t place = 0; place < name.size(); ++place) {
        if (place > 0 && isCapital(name[place]) && isLetter(name[place - 1])) apart += ' ';
        apart += name[place];
    }
    return apart;
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
        if (isCapital(character)) character = static_cast<char>(character - 'A' + 'a');
    return lower;
}

std::string plainCell(std::string_view text)
{
    std::string plain;
    while (!text.empty()) {
        const bool isPlain = static_cast<unsigned char>(text.front()) < 0x80;
        const auto form = isPlain ? plainForms.end() : std::ranges::find_if(plainForms, [&](auto& row) {
            return text.starts_with(row.first);
        });
        const bool isKnown = form != plainForms.end();
        plain += isKnown ? form->second : text.substr(0, 1);
        text.remove_prefix(isKnown ? form->first.size() : 1);
    }
    return lowerCase(trimmed(plain));
}

bool saysNothing(std::string_view plain)
{
    return isOneOf(plain, {"",           "-",         "--",     "---",      ".",         "?",
                           "??",         "n/a",       "na",     "n.a.",     "#n/a",      "nan",
                           "nat",        "null",      "nil",    "unknown",  "not known", "not recorded",
                           "don't know", "dont know", "unsure", "not sure", "tbc",       "x?"});
}

bool saysNone(std::string_view plain)
{
    if (plain.ends_with('.')) plain.remove_suffix(1);
    return isOneOf(plain, {"none", "no", "nothing", "no cramp", "no cramps", "no leg cramp", "no leg cramps",
                           "no cramp tonight", "no cramps tonight", "cramp free", "cramp-free", "no pain",
                           "nowhere", "no episode", "no episodes", "no attack", "keine", "kein", "nein"});
}

bool mentionsCramp(std::string_view text)
{
    const std::string plain = plainCell(text);
    return std::ranges::any_of(
        std::array<std::string_view, 6>{"cramp", "spasm", "krampf", "charley", "charlie horse", "calambre"},
        [&](std::string_view word) { return plain.find(word) != std::string::npos; });
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

std::vector<std::string> nameWords(std::string_view name)
{
    std::vector<std::string> words(1);
    for (const char character : plainCell(withHumpsApart(name))) {
        if (isLetter(character))
            words.back() += character;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

bool hasAnyOf(const std::vector<std::string>& words, std::initializer_list<std::string_view> sought)
{
    return std::ranges::any_of(words, [&](const std::string& word) { return isOneOf(word, sought); });
}

}  // namespace cramp::exchange::tables
