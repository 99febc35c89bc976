// SPDX-License-Identifier: MIT
#include "diary/typed_words.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace cramp::diary
{

namespace
{

using Kind = TypedToken::Kind;

struct NumberWord {
    std::string_view word;
    int value;
};
constexpr std::array numberWords = {
    NumberWord{"one", 1},        NumberWord{"two", 2},     NumberWord{"three", 3},   NumberWord{"four", 4},
    NumberWord{"five", 5},       NumberWord{"six", 6},     NumberWord{"seven", 7},   NumberWord{"eight", 8},
    NumberWord{"nine", 9},       NumberWord{"ten", 10},    NumberWord{"eleven", 11}, NumberWord{"twelve", 12},
    NumberWord{"fifteen", 15},   NumberWord{"twenty", 20}, NumberWord{"thirty", 30}, NumberWord{"forty", 40},
    NumberWord{"fortyfive", 45}, NumberWord{"sixty", 60}};

constexpr std::string_view signs = ":.,/-~";

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isLetter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

char lowered(char character)
{
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
}

// Blanks of any width become a space, quotes go, "½" becomes words: the rest is ASCII or is refused.
std::string plain(std::string_view typed)
{
    struct Pair {
        std::string_view from;
        std::string_view to;
    };
    constexpr std::array pairs = {Pair{"\u00a0", " "}, Pair{"\u202f", " "}, Pair{"\u2009", " "},
                                  Pair{"\u2019", ""},  Pair{"'", ""},       Pair{"½", " and a half "},
                                  Pair{"\u2013", "-"}, Pair{"\u2212", "-"}};
    std::string text(typed);
    for (const Pair& pair : pairs)
        for (auto found = text.find(pair.from); found != std::string::npos;
             found = text.find(pair.from, found + pair.to.size()))
            text.replace(found, pair.from.size(), pair.to);
    std::ranges::transform(text, text.begin(), lowered);
    for (const std::string_view halfDay : {"a.m", "p.m"})
        for (auto found = text.find(halfDay); found != std::string::npos; found = text.find(halfDay)) {
            text.erase(found + 1, 1);
            if (found + 2 < text.size() && text[found + 2] == '.') text.erase(found + 2, 1);
        }
    return text;
}

}  // namespace

std::optional<std::vector<TypedToken>> tokensOf(std::string_view typed)
{
    const std::string text = plain(typed);
    std::vector<TypedToken> tokens;
    for (std::size_t place = 0; place < text.size();) {
        const char first = text[place];
        if (first == ' ' || first == '\t') {
            ++place;
            continue;
        }
        const auto lengthWhile = [&](bool (*belongs)(char)) {
            std::size_t end = place;
            while (end < text.size() && belongs(text[end]))
                ++end;
            return end - place;
        };
        std::size_t length = 1;
        Kind kind = Kind::Sign;
        if (isDigit(first)) {
            kind = Kind::Number;
            length = lengthWhile(isDigit);
        } else if (isLetter(first)) {
            kind = Kind::Word;
            length = lengthWhile(isLetter);
        } else if (signs.find(first) == std::string_view::npos) {
            return std::nullopt;
        }
        tokens.push_back({kind, text.substr(place, length)});
        place += length;
    }
    return tokens;
}

const TypedToken* TypedReader::peek(std::size_t ahead) const
{
    return m_place + ahead < m_tokens.size() ? &m_tokens[m_place + ahead] : nullptr;
}

bool TypedReader::isWord(std::string_view word, std::size_t ahead) const
{
    const TypedToken* token = peek(ahead);
    return token != nullptr && token->kind == Kind::Word && token->text == word;
}

bool TypedReader::isSign(char sign, std::size_t ahead) const
{
    const TypedToken* token = peek(ahead);
    return token != nullptr && token->kind == Kind::Sign && token->text[0] == sign;
}

bool TypedReader::take(std::string_view word)
{
    if (!isWord(word)) return false;
    ++m_place;
    return true;
}

bool TypedReader::takeSign(char sign)
{
    if (!isSign(sign)) return false;
    ++m_place;
    return true;
}

bool TypedReader::takeAll(std::initializer_list<std::string_view> words)
{
    std::size_t ahead = 0;
    for (const std::string_view word : words)
        if (!isWord(word, ahead++)) return false;
    m_place += words.size();
    return true;
}

bool TypedReader::takeAnyOf(std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(words, [this](std::string_view word) { return take(word); });
}

std::optional<int> TypedReader::takeNumber(std::size_t mostDigits)
{
    const TypedToken* token = peek();
    if (token == nullptr || token->kind == Kind::Sign) return std::nullopt;
    if (token->kind == Kind::Word) {
        const auto found = std::ranges::find(numberWords, token->text, &NumberWord::word);
        if (found == numberWords.end()) return std::nullopt;
        ++m_place;
        return found->value;
    }
    if (token->text.size() > mostDigits) return std::nullopt;
    int value = 0;
    std::from_chars(token->text.data(), token->text.data() + token->text.size(), value);
    ++m_place;
    return value;
}

bool takeAbout(TypedReader& reader)
{
    return reader.takeSign('~') ||
           reader.takeAnyOf({"about", "around", "roughly", "approx", "approximately", "circa", "ca", "nearly",
                             "almost", "maybe", "perhaps", "ish", "or", "so", "sometime"});
}

}  // namespace cramp::diary
