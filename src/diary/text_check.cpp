// SPDX-License-Identifier: MIT
#include "diary/text_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

namespace cramp::diary
{

namespace
{

// One character decoded from the front of a text; length 0 when the bytes there are not UTF-8.
struct Decoded {
    char32_t character = 0;
    std::size_t length = 0;
};

struct LeadByte {
    std::size_t length;
    char32_t bits;
    char32_t lowest;  // a smaller character in so many bytes would be overlong
};

LeadByte leadByte(unsigned char byte)
{
    if (byte < 0x80) return {1, byte, 0};
    if (byte >= 0xc2 && byte < 0xe0) return {2, byte & 0x1fU, 0x80};
    if (byte >= 0xe0 && byte < 0xf0) return {3, byte & 0x0fU, 0x800};
    if (byte >= 0xf0 && byte < 0xf5) return {4, byte & 0x07U, 0x10000};
    return {0, 0, 0};
}

Decoded decode(std::string_view text)
{
    const LeadByte lead = leadByte(static_cast<unsigned char>(text.front()));
    if (lead.length == 0 || lead.length > text.size()) return {};
    char32_t character = lead.bits;
    for (std::size_t index = 1; index < lead.length; ++index) {
        if (!continuesCharacter(text[index])) return {};
        character = character << 6 | (static_cast<unsigned char>(text[index]) & 0x3fU);
    }
    const bool isSurrogate = character >= 0xd800 && character <= 0xdfff;
    if (character < lead.lowest || isSurrogate || character > 0x10ffff) return {};
    return {character, lead.length};
}

bool isForbiddenControl(char32_t character)
{
    if (character == U'\t' || character == U'\n' || character == U'\r') return false;
    return character < 0x20 || (character >= 0x7f && character < 0xa0);
}

}  // namespace

std::optional<std::size_t> firstBadUtf8(std::string_view text)
{
    std::size_t place = 0;
    while (place < text.size()) {
        const Decoded decoded = decode(text.substr(place));
        if (decoded.length == 0) return place;
        place += decoded.length;
    }
    return std::nullopt;
}

std::string_view frontOf(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes) return text;
    while (bytes > 0 && continuesCharacter(text[bytes]))
        --bytes;
    return text.substr(0, bytes);
}

std::size_t countCharacters(std::string_view text)
{
    return text.size() - static_cast<std::size_t>(std::ranges::count_if(text, &continuesCharacter));
}

bool hasForbiddenControl(std::string_view text)
{
    while (!text.empty()) {
        const Decoded decoded = decode(text);
        if (decoded.length == 0 || isForbiddenControl(decoded.character)) return true;
        text.remove_prefix(decoded.length);
    }
    return false;
}

std::optional<std::string> problemOfText(std::string_view text, std::size_t longest)
{
    if (firstBadUtf8(text)) return "is not UTF-8 text";
    if (hasForbiddenControl(text)) return "has a hidden character that cannot be used";
    if (text.size() > longest && countCharacters(text) > longest)
        return fmt::format("is longer than {} characters", longest);
    return std::nullopt;
}

}  // namespace cramp::diary
