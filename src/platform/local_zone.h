// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace date
{
class time_zone;
}

namespace cramp::platform
{

// Where the clock on the wall comes from: the offsets of one place through the years. The zone database is
// loaded on first use (2 to 3 ms), not when the value is made.
class LocalZone
{
public:
    // The computer's zone: TZ if it names an IANA zone, else the system's setting, else the offset that the
    // C library tells.
    static LocalZone ofComputer();
    // An IANA name such as "Europe/London". Throws Failure when there is no such zone.
    static LocalZone named(std::string_view name);
    static LocalZone fixed(std::chrono::minutes offset);

    // Local time minus UTC at an instant; whole minutes (sub-minute offsets of before 1940 are cut).
    std::chrono::minutes offsetAt(std::chrono::sys_seconds instant) const;

    // The offset of a time on the wall clock: of one that came twice the earlier; none for one that never
    // was.
    std::optional<std::chrono::minutes> offsetOf(std::chrono::local_seconds wall) const;

    // True for a time on the wall clock that came twice.
    bool cameTwice(std::chrono::local_seconds wall) const;

private:
    LocalZone() = default;

    enum class Source { Database, CLibrary, Fixed };
    Source m_source = Source::Fixed;
    std::string m_name;
    std::chrono::minutes m_offset{0};
    mutable const date::time_zone* m_zone = nullptr;

    const date::time_zone& zone() const;
};

// The present instant. Called by main and by nobody below it.
std::chrono::sys_seconds computerNow();

}  // namespace cramp::platform
