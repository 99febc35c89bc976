// SPDX-License-Identifier: MIT
#include "diary/uuid.h"

#include <random>

namespace cramp::diary
{

namespace
{

// Where the hyphens stand in the text of a UUID.
constexpr bool isHyphenPlace(std::size_t index)
{
    return index == 8 || index == 13 || index == 18 || index == 23;
}

std::optional<std::uint8_t> hexDigit(char digit)
{
    if (digit >= '0' && digit <= '9') return static_cast<std::uint8_t>(digit - '0');
    if (digit >= 'a' && digit <= 'f') return static_cast<std::uint8_t>(digit - 'a' + 10);
    if (digit >= 'A' && digit <= 'F') return static_cast<std::uint8_t>(digit - 'A' + 10);
    return std::nullopt;
}

}  // namespace

Uuid Uuid::random()
{
    std::random_device device;
    Bytes bytes{};
    for (auto& byte : bytes)
        byte = static_cast<std::uint8_t>(device() & 0xff);
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | 0x40);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);
    return Uuid(bytes);
}

std::optional<Uuid> Uuid::parse(std::string_view text)
{
    if (text.size() != 36) return std::nullopt;
    Bytes bytes{};
    std::size_t digits = 0;
    for (std::size_t index = 0; index < text.size(); ++index) {
        if (isHyphenPlace(index)) {
            if (text[index] != '-') return std::nullopt;
            continue;
        }
        const auto digit = hexDigit(text[index]);
        if (!digit) return std::nullopt;
        bytes[digits / 2] = static_cast<std::uint8_t>(bytes[digits / 2] << 4 | *digit);
        ++digits;
    }
    return Uuid(bytes);
}

std::string Uuid::text() const
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string result(36, '-');
    std::size_t place = 0;
    for (const std::uint8_t byte : m_bytes) {
        if (isHyphenPlace(place)) ++place;
        result[place++] = digits[byte >> 4];
        result[place++] = digits[byte & 0x0f];
    }
    return result;
}

}  // namespace cramp::diary
