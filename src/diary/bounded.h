// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

namespace cramp::diary
{

// A whole number that cannot lie outside [Lowest, Highest]. The tag keeps pains and durations apart.
template <typename Tag, std::int64_t Lowest, std::int64_t Highest>
class Bounded
{
public:
    static constexpr std::int64_t lowest = Lowest;
    static constexpr std::int64_t highest = Highest;

    static constexpr std::optional<Bounded> from(std::int64_t value)
    {
        if (value < Lowest || value > Highest) return std::nullopt;
        return Bounded(value);
    }

    constexpr std::int64_t value() const { return m_value; }
    friend constexpr auto operator<=>(const Bounded&, const Bounded&) = default;

private:
    constexpr explicit Bounded(std::int64_t value) : m_value(value) {}
    std::int64_t m_value;
};

// Numeric rating scale: 0 no pain, 10 the worst imaginable.
using Pain = Bounded<struct PainTag, 0, 10>;
// How much cramps disturbed the night's sleep: 0 not at all, 10 completely.
using SleepDisturbance = Bounded<struct SleepDisturbanceTag, 0, 10>;
// Seconds from onset to the end of the cramp; at most a day.
using DurationSeconds = Bounded<struct DurationTag, 1, 86400>;
// Minutes of soreness after the cramp.
using SorenessMinutes = Bounded<struct SorenessTag, 0, INT64_MAX>;

}  // namespace cramp::diary
