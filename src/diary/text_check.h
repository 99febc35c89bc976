// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace cramp::diary
{

// The byte at which a text stops being UTF-8 (no overlong forms, surrogates or values past U+10FFFF); none
// for good UTF-8.
std::optional<std::size_t> firstBadUtf8(std::string_view text);

// True for every byte of a character in UTF-8 but its first.
constexpr bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

// The front of a UTF-8 text, at most so many bytes of it, that cuts no character in two.
std::string_view frontOf(std::string_view text, std::size_t bytes);

// Characters (code points) of a UTF-8 text.
std::size_t countCharacters(std::string_view text);

// True when a UTF-8 text holds a control character (Unicode Cc) other than tab, line feed or carriage return.
bool hasForbiddenControl(std::string_view text);

// What is wrong with a text of at most so many characters, as the end of a sentence ("is longer than 200
// characters"); none when nothing is.
std::optional<std::string> problemOfText(std::string_view text, std::size_t longest);

}  // namespace cramp::diary
