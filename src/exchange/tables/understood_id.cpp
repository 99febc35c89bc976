// SPDX-License-Identifier: MIT
#include "exchange/tables/understood_id.h"

#include "diary/coded_text.h"

#include <algorithm>
#include <array>

namespace cramp::exchange::tables
{

namespace
{

// Two 64-bit FNV-1a hashes of different beginnings.
class TextHash
{
public:
    explicit TextHash(std::string_view text)
    {
        for (const char byte : text)
            for (std::uint64_t& value : m_values)
                value = (value ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
    }

    diary::Uuid uuid() const
    {
        diary::Uuid::Bytes bytes{};
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes.at(i) = static_cast<std::uint8_t>(m_values.at(i / 8) >> (i % 8 * 8) & 0xff);
        bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | 0x80);
        bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);
        return diary::Uuid(bytes);
    }

private:
    std::array<std::uint64_t, 2> m_values = {0xcbf29ce484222325U, 0x84222325cbf29ce4U};
};

}  // namespace

std::string understoodText(const diary::Episode& episode)
{
    std::vector<std::string> sites;
    for (const diary::SiteEntry& site : episode.sites)
        sites.push_back(diary::codedText(site));
    std::ranges::sort(sites);
    const bool isNight = episode.startPrecision == diary::Precision::Night;
    std::string text =
        isNight ? diary::formatDate(nightOf(episode.start)) : diary::formatMoment(episode.start);
    for (const std::string& site : sites)
        text += ";" + site;
    return text;
}

diary::Uuid understoodId(const diary::Episode& episode, int number)
{
    return TextHash(understoodText(episode) + "#" + std::to_string(number)).uuid();
}

bool isUnderstoodId(const diary::Uuid& id)
{
    return id.bytes()[6] >> 4 == 8;
}

}  // namespace cramp::exchange::tables
