// SPDX-License-Identifier: MIT
#pragma once

#include "diary/uuid.h"

#include <span>
#include <string>
#include <string_view>

namespace cramp::store
{

// How a row is known to be as it was written: the last column of every table with the person's data is the
// tag of the row, BLAKE2b of 16 bytes (RFC 7693), keyed by the 16 bytes of the diary's id. It is taken over
// the format's number (1 byte: 1), the name of the table as a text, and all columns but the tag in the order
// of the table. Each value is a byte that tells its type, followed by: 0 NULL; 1 an integer of 8 bytes; 2 a
// text and 3 a blob, their length in 4 bytes and then their bytes. Numbers are stored with their lowest byte
// first. No two rows have the same bytes, so that a row that was altered, or put into another table or diary,
// does not fit its tag. This guards against faults, not against a person who makes new tags.
using Tag = std::array<std::uint8_t, 16>;

// The bytes of one row, value by value.
class RowBytes
{
public:
    void begin(std::string_view table);
    void null();
    void integer(std::int64_t value);
    void text(std::string_view text);
    void blob(std::string_view bytes);
    // A value that no row of a diary holds (floating point): such a row never fits its tag.
    void foreign();

    Tag tag(const diary::Uuid& key) const;

private:
    enum class ValueType : char { Null = 0, Integer = 1, Text = 2, Blob = 3, Foreign = 4 };
    void head(ValueType type, std::uint64_t number, std::size_t size);

    std::string m_bytes;  // used again for the next row
};

inline std::string_view asBytes(const std::array<std::uint8_t, 16>& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

// All rows of a table together: their number and the sum of their tags, each tag taken as two 64-bit numbers.
// A row that is missing, doubled or replaced by an older one changes the digest.
class Digest
{
public:
    Digest() = default;
    // bytes: as bytes() wrote them; the result is meaningless if they are of another length.
    Digest(std::int64_t rows, std::string_view bytes);

    void add(const Tag& tag);
    void remove(const Tag& tag);
    // Adds what was added to another digest, and removes what was removed from it.
    void addAll(const Digest& change);

    std::int64_t rows() const { return m_rows; }
    std::array<std::uint8_t, 16> bytes() const;
    friend bool operator==(const Digest&, const Digest&) = default;

private:
    std::int64_t m_rows = 0;  // below 0 in a change that removes more than it adds
    std::array<std::uint64_t, 2> m_sum{};
};

}  // namespace cramp::store
