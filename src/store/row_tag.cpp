// SPDX-License-Identifier: MIT
#include "store/row_tag.h"

#include "seal/secret.h"

#include <sodium.h>

namespace cramp::store
{

namespace
{

constexpr char formatNumber = 1;

std::uint64_t numberAt(std::string_view bytes, std::size_t place)
{
    std::uint64_t number = 0;
    for (std::size_t index = 8; index-- > 0;)
        number =
            number << 8U | static_cast<std::uint8_t>(place + index < bytes.size() ? bytes[place + index] : 0);
    return number;
}

}  // namespace

void RowBytes::begin(std::string_view table)
{
    m_bytes.assign(1, formatNumber);
    text(table);
}

void RowBytes::null()
{
    m_bytes += static_cast<char>(ValueType::Null);
}

void RowBytes::integer(std::int64_t value)
{
    head(ValueType::Integer, static_cast<std::uint64_t>(value), 8);
}

void RowBytes::text(std::string_view text)
{
    head(ValueType::Text, text.size(), 4);
    m_bytes += text;
}

void RowBytes::blob(std::string_view bytes)
{
    head(ValueType::Blob, bytes.size(), 4);
    m_bytes += bytes;
}

void RowBytes::foreign()
{
    m_bytes += static_cast<char>(ValueType::Foreign);
}

// Writes the type of a value and a number of the given size in bytes.
void RowBytes::head(ValueType type, std::uint64_t number, std::size_t size)
{
    std::array<char, 9> bytes{static_cast<char>(type)};
    for (std::size_t index = 0; index < size; ++index)
        bytes[index + 1] = static_cast<char>(number >> (8 * index) & 0xffU);
    m_bytes.append(bytes.data(), size + 1);
}

Tag RowBytes::tag(const diary::Uuid& key) const
{
    seal::beginSodium();
    Tag tag{};
    crypto_generichash_blake2b(tag.data(), tag.size(), reinterpret_cast<const unsigned char*>(m_bytes.data()),
                               m_bytes.size(), key.bytes().data(), key.bytes().size());
    return tag;
}

Digest::Digest(std::int64_t rows, std::string_view bytes)
    : m_rows(rows),
      m_sum{numberAt(bytes, 0), numberAt(bytes, 8)}
{
}

void Digest::add(const Tag& tag)
{
    addAll(Digest(1, asBytes(tag)));
}

void Digest::remove(const Tag& tag)
{
    const Digest one(1, asBytes(tag));
    m_rows -= 1;
    m_sum[0] -= one.m_sum[0];
    m_sum[1] -= one.m_sum[1];
}

void Digest::addAll(const Digest& change)
{
    m_rows += change.m_rows;
    m_sum[0] += change.m_sum[0];
    m_sum[1] += change.m_sum[1];
}

std::array<std::uint8_t, 16> Digest::bytes() const
{
    std::array<std::uint8_t, 16> bytes{};
    for (std::size_t index = 0; index < bytes.size(); ++index)
        bytes.at(index) = static_cast<std::uint8_t>(m_sum.at(index / 8) >> (8 * (index % 8)));
    return bytes;
}

}  // namespace cramp::store
