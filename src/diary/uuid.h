// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace cramp::diary
{

// The identity of a record, RFC 9562. Written in lower case; read in either.
class Uuid
{
public:
    using Bytes = std::array<std::uint8_t, 16>;

    // The nil UUID.
    constexpr Uuid() = default;
    constexpr explicit Uuid(const Bytes& bytes) : m_bytes(bytes) {}

    // A new random one (version 4) from the system's generator.
    static Uuid random();
    // "ed2d5e07-31e0-53d7-8950-726cb23f9b43".
    static std::optional<Uuid> parse(std::string_view text);

    std::string text() const;
    const Bytes& bytes() const { return m_bytes; }
    friend constexpr auto operator<=>(const Uuid&, const Uuid&) = default;

private:
    Bytes m_bytes{};
};

}  // namespace cramp::diary

template <>
struct std::hash<cramp::diary::Uuid> {
    std::size_t operator()(const cramp::diary::Uuid& uuid) const noexcept
    {
        return std::hash<std::string_view>()(
            std::string_view(reinterpret_cast<const char*>(uuid.bytes().data()), uuid.bytes().size()));
    }
};
