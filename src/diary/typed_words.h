// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cramp::diary
{

// A typed line taken apart for duration_words and time_words: numbers, words in small letters and single
// signs, without blanks ("3.12am" is 3 . 12 am). "a.m." is the word "am".
struct TypedToken {
    enum class Kind { Number, Word, Sign };
    Kind kind = Kind::Sign;
    std::string text;  // of a number its digits, as typed
};

// None when a character is no digit, letter, blank or sign that can stand in a time.
std::optional<std::vector<TypedToken>> tokensOf(std::string_view typed);

// A place in the tokens that moves on when what is asked for stands there.
class TypedReader
{
public:
    explicit TypedReader(const std::vector<TypedToken>& tokens) : m_tokens(tokens) {}

    bool isAtEnd() const { return m_place == m_tokens.size(); }
    std::size_t place() const { return m_place; }
    void goBackTo(std::size_t place) { m_place = place; }
    void step() { ++m_place; }

    // Null past the end.
    const TypedToken* peek(std::size_t ahead = 0) const;
    bool isWord(std::string_view word, std::size_t ahead = 0) const;
    bool isSign(char sign, std::size_t ahead = 0) const;
    bool take(std::string_view word);
    bool takeSign(char sign);
    // Words in a row, all or none.
    bool takeAll(std::initializer_list<std::string_view> words);
    bool takeAnyOf(std::initializer_list<std::string_view> words);
    // "12" with at most so many digits; words from "one" to "twelve", "twenty", "thirty".
    std::optional<int> takeNumber(std::size_t mostDigits = 4);

private:
    const std::vector<TypedToken>& m_tokens;
    std::size_t m_place = 0;
};

// The words with which people say that they do not know a time to the minute.
bool takeAbout(TypedReader& reader);

}  // namespace cramp::diary
