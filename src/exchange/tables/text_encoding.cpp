// SPDX-License-Identifier: MIT
#include "exchange/tables/text_encoding.h"

#include "diary/text_check.h"

#include <algorithm>
#include <array>

namespace cramp::exchange::tables
{

namespace
{

// The characters of Windows-1252 at 0x80 to 0x9F; 0: none.
constexpr std::array<char32_t, 32> windowsCharacters = {
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

void append(std::string& text, char32_t character)
{
    const auto byte = [&text](char32_t value) { text += static_cast<char>(value); };
    const auto rest = [&](int shift) { byte(0x80 | (character >> shift & 0x3f)); };
    if (character < 0x80) {
        byte(character);
    } else if (character < 0x800) {
        byte(0xc0 | character >> 6);
        rest(0);
    } else if (character < 0x10000) {
        byte(0xe0 | character >> 12);
        rest(6);
        rest(0);
    } else {
        byte(0xf0 | character >> 18);
        rest(12);
        rest(6);
        rest(0);
    }
}

std::string fromWindows(std::string_view bytes)
{
    std::string text;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        const bool isSpecial = value >= 0x80 && value < 0xa0;
        const char32_t special = isSpecial ? windowsCharacters.at(value - 0x80U) : 0;
        append(text, special != 0 ? special : value);
    }
    return text;
}

std::optional<std::string> fromUtf16(std::string_view bytes, bool isBig)
{
    if (bytes.size() % 2 != 0) return std::nullopt;
    std::string text;
    char32_t high = 0;
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        const char32_t first = static_cast<unsigned char>(bytes[i]);
        const char32_t second = static_cast<unsigned char>(bytes[i + 1]);
        const char32_t unit = isBig ? first << 8 | second : second << 8 | first;
        const bool isLow = unit >= 0xdc00 && unit < 0xe000;
        if (isLow != (high != 0)) return std::nullopt;
        if (unit >= 0xd800 && unit < 0xdc00) {
            high = unit;
            continue;
        }
        append(text, isLow ? 0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00) : unit);
        high = 0;
    }
    if (high != 0) return std::nullopt;
    return text;
}

// Latin letters and digits have a zero byte each in UTF-16: on odd places little-endian, on even ones big.
std::optional<TextEncoding> encodingByZeros(std::string_view bytes)
{
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        if (bytes[i] == '\0') ++zeros.at(i % 2);
    const std::size_t many = bytes.size() / 4;
    if (zeros[1] > many && zeros[0] == 0) return TextEncoding::Utf16Little;
    if (zeros[0] > many && zeros[1] == 0) return TextEncoding::Utf16Big;
    return std::nullopt;
}

std::optional<DecodedText> decodedUtf16(std::string_view bytes, TextEncoding encoding)
{
    auto text = fromUtf16(bytes, encoding == TextEncoding::Utf16Big);
    if (!text || text->find('\0') != std::string::npos) return std::nullopt;
    return DecodedText{std::move(*text), encoding};
}

}  // namespace

std::optional<DecodedText> decodeText(std::string_view bytes)
{
    if (bytes.starts_with("\xff\xfe")) return decodedUtf16(bytes.substr(2), TextEncoding::Utf16Little);
    if (bytes.starts_with("\xfe\xff")) return decodedUtf16(bytes.substr(2), TextEncoding::Utf16Big);
    if (bytes.find('\0') != std::string_view::npos) {
        const auto encoding = encodingByZeros(bytes);
        return encoding ? decodedUtf16(bytes, *encoding) : std::nullopt;
    }
    const bool hasMark = bytes.starts_with("\xef\xbb\xbf");
    const std::string_view plain = hasMark ? bytes.substr(3) : bytes;
    if (!diary::firstBadUtf8(plain))
        return DecodedText{std::string(plain), hasMark ? TextEncoding::Utf8WithMark : TextEncoding::Utf8};
    return DecodedText{fromWindows(bytes), TextEncoding::Latin1};
}

}  // namespace cramp::exchange::tables
