// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cramp::exchange::tables
{

// How the bytes of a text file that somebody else wrote stand for characters.
enum class TextEncoding : unsigned char {
    Utf8,
    Utf8WithMark,  // a byte order mark at its beginning
    Utf16Little,
    Utf16Big,
    Latin1,  // Windows-1252, which takes Latin-1 in: taken when it is none of the others
};

struct DecodedText {
    std::string text;  // UTF-8, without a byte order mark
    TextEncoding encoding{};
};

// Guesses the encoding: by the mark at the beginning; UTF-16 without one by its many zero bytes; UTF-8 when
// all of it is; else Windows-1252, which the person must be told, since any file can be read so. None for
// what is no text: zero bytes that are not UTF-16's, half a character at the end of UTF-16, a surrogate
// alone.
std::optional<DecodedText> decodeText(std::string_view bytes);

}  // namespace cramp::exchange::tables
