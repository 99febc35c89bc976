// SPDX-License-Identifier: MIT
#include "platform/local_zone.h"

#include "platform/failure.h"

#include <date/tz.h>

#include <cstdlib>
#include <ctime>

namespace cramp::platform
{

namespace
{

using std::chrono::minutes;
using std::chrono::seconds;

date::local_seconds toDate(std::chrono::local_seconds wall)
{
    return date::local_seconds(wall.time_since_epoch());
}

minutes wholeMinutes(seconds offset)
{
    return std::chrono::duration_cast<minutes>(offset);
}

const date::time_zone* findZone(const std::string& name)
{
    try {
        return date::locate_zone(name);
    } catch (const std::exception&) {
        return nullptr;
    }
}

std::string nameOfTz()
{
    const char* value = std::getenv("TZ");
    if (value == nullptr) return {};
    return *value == ':' ? value + 1 : value;
}

minutes offsetOfCLibrary(std::chrono::sys_seconds instant)
{
    const std::time_t time = instant.time_since_epoch().count();
    std::tm local = {};
    localtime_r(&time, &local);
    return wholeMinutes(seconds(local.tm_gmtoff));
}

// The offsets that the C library gives shortly before and after a time on the wall clock.
struct Candidates {
    minutes before;
    minutes after;
};

Candidates candidatesOfCLibrary(std::chrono::local_seconds wall)
{
    const std::chrono::sys_seconds guess(wall.time_since_epoch());
    return {offsetOfCLibrary(guess - std::chrono::hours(26)),
            offsetOfCLibrary(guess + std::chrono::hours(26))};
}

bool holdsInCLibrary(std::chrono::local_seconds wall, minutes offset)
{
    return offsetOfCLibrary(std::chrono::sys_seconds(wall.time_since_epoch()) - offset) == offset;
}

}  // namespace

LocalZone LocalZone::ofComputer()
{
    LocalZone result;
    result.m_source = Source::Database;
    const std::string name = nameOfTz();
    if (!name.empty()) {
        result.m_name = name;
        result.m_zone = findZone(name);
        if (result.m_zone == nullptr) result.m_source = Source::CLibrary;
    }
    return result;
}

LocalZone LocalZone::named(std::string_view name)
{
    LocalZone result;
    result.m_source = Source::Database;
    result.m_name = name;
    result.m_zone = findZone(result.m_name);
    if (result.m_zone == nullptr) throw Failure("There is no time zone named " + result.m_name + ".");
    return result;
}

LocalZone LocalZone::fixed(minutes offset)
{
    LocalZone result;
    result.m_offset = offset;
    return result;
}

// The system's setting is looked up once for the whole program, whichever thread asks first.
const date::time_zone& LocalZone::zone() const
{
    if (m_zone != nullptr) return *m_zone;
    static const date::time_zone* const ofSystem = date::current_zone();
    return *ofSystem;
}

minutes LocalZone::offsetAt(std::chrono::sys_seconds instant) const
{
    switch (m_source) {
        case Source::Fixed: return m_offset;
        case Source::CLibrary: return offsetOfCLibrary(instant);
        case Source::Database: break;
    }
    try {
        return wholeMinutes(zone().get_info(instant).offset);
    } catch (const std::exception&) {
        return offsetOfCLibrary(instant);
    }
}

std::optional<minutes> LocalZone::offsetOf(std::chrono::local_seconds wall) const
{
    if (m_source == Source::Fixed) return m_offset;
    if (m_source == Source::Database) {
        try {
            const date::local_info info = zone().get_info(toDate(wall));
            if (info.result == date::local_info::nonexistent) return std::nullopt;
            return wholeMinutes(info.first.offset);
        } catch (const std::exception&) {
            // No usable database: the C library answers below.
        }
    }
    const Candidates candidates = candidatesOfCLibrary(wall);
    if (holdsInCLibrary(wall, candidates.before)) return candidates.before;
    if (holdsInCLibrary(wall, candidates.after)) return candidates.after;
    return std::nullopt;
}

bool LocalZone::cameTwice(std::chrono::local_seconds wall) const
{
    if (m_source == Source::Fixed) return false;
    if (m_source == Source::Database) {
        try {
            return zone().get_info(toDate(wall)).result == date::local_info::ambiguous;
        } catch (const std::exception&) {
            // As above.
        }
    }
    const Candidates candidates = candidatesOfCLibrary(wall);
    return candidates.before != candidates.after && holdsInCLibrary(wall, candidates.before) &&
           holdsInCLibrary(wall, candidates.after);
}

std::chrono::sys_seconds computerNow()
{
    return std::chrono::floor<seconds>(std::chrono::system_clock::now());
}

}  // namespace cramp::platform
