// SPDX-License-Identifier: MIT
#include "platform/local_zone.h"

#include "platform/failure.h"
#include "support/catch.h"

#include <cstdlib>
#include <ctime>

using namespace cramp::platform;
using namespace std::chrono_literals;

namespace
{

std::chrono::sys_seconds utc(int year, unsigned month, unsigned day, std::chrono::seconds time)
{
    return std::chrono::sys_days(std::chrono::year(year) / month / day) + time;
}
std::chrono::local_seconds wall(int year, unsigned month, unsigned day, std::chrono::seconds time)
{
    return std::chrono::local_days(std::chrono::year(year) / month / day) + time;
}

// The environment's TZ as a test wants it, until the end of the scope.
class Tz
{
public:
    explicit Tz(const char* value)
    {
        if (const char* old = std::getenv("TZ")) m_old = old;
        set(value);
    }
    ~Tz() { set(m_old ? m_old->c_str() : nullptr); }
    Tz(const Tz&) = delete;
    Tz& operator=(const Tz&) = delete;

private:
    static void set(const char* value)
    {
        if (value != nullptr)
            ::setenv("TZ", value, 1);
        else
            ::unsetenv("TZ");
        ::tzset();
    }
    std::optional<std::string> m_old;
};

}  // namespace

TEST_CASE("a place has its offsets through the year", "[zone]")
{
    const LocalZone london = LocalZone::named("Europe/London");
    CHECK(london.offsetAt(utc(2026, 1, 15, 12h)) == 0min);
    CHECK(london.offsetAt(utc(2026, 7, 15, 12h)) == 60min);
    CHECK(london.offsetAt(utc(2026, 3, 29, 1h - 1s)) == 0min);
    CHECK(london.offsetAt(utc(2026, 3, 29, 1h)) == 60min);
    CHECK(london.offsetAt(utc(2026, 10, 25, 1h - 1s)) == 60min);
    CHECK(london.offsetAt(utc(2026, 10, 25, 1h)) == 0min);
    CHECK(LocalZone::named("Asia/Kathmandu").offsetAt(utc(2026, 1, 15, 12h)) == 5h + 45min);
}

TEST_CASE("clock changes make hours that never were and hours that came twice", "[zone]")
{
    const LocalZone london = LocalZone::named("Europe/London");
    CHECK(london.offsetOf(wall(2026, 3, 29, 1h - 1s)) == 0min);
    CHECK_FALSE(london.offsetOf(wall(2026, 3, 29, 1h)));
    CHECK_FALSE(london.offsetOf(wall(2026, 3, 29, 2h - 1s)));
    CHECK(london.offsetOf(wall(2026, 3, 29, 2h)) == 60min);
    CHECK(london.offsetOf(wall(2026, 10, 25, 1h)) == 60min);
    CHECK(london.offsetOf(wall(2026, 10, 25, 2h)) == 0min);
    CHECK_FALSE(london.cameTwice(wall(2026, 10, 25, 1h - 1s)));
    CHECK(london.cameTwice(wall(2026, 10, 25, 1h)));
    CHECK(london.cameTwice(wall(2026, 10, 25, 2h - 1s)));
    CHECK_FALSE(london.cameTwice(wall(2026, 10, 25, 2h)));
    CHECK_FALSE(london.cameTwice(wall(2026, 3, 29, 1h + 30min)));
}

TEST_CASE("clocks change in the other half of the world in the other half of the year", "[zone]")
{
    const LocalZone sydney = LocalZone::named("Australia/Sydney");
    CHECK(sydney.offsetAt(utc(2026, 1, 15, 0h)) == 11h);
    CHECK(sydney.offsetAt(utc(2026, 7, 15, 0h)) == 10h);
    CHECK(sydney.cameTwice(wall(2026, 4, 5, 2h + 30min)));
    CHECK(sydney.offsetOf(wall(2026, 4, 5, 2h + 30min)) == 11h);
    CHECK_FALSE(sydney.offsetOf(wall(2026, 10, 4, 2h + 30min)));
}

TEST_CASE("a fixed zone never changes", "[zone]")
{
    const LocalZone zone = LocalZone::fixed(-150min);
    CHECK(zone.offsetAt(utc(2026, 7, 15, 12h)) == -150min);
    CHECK(zone.offsetOf(wall(2026, 3, 29, 1h)) == -150min);
    CHECK_FALSE(zone.cameTwice(wall(2026, 10, 25, 1h)));
}

TEST_CASE("a place that is not in the database is named", "[zone]")
{
    CHECK_THROWS_WITH(LocalZone::named("Europe/Nowhere"), Catch::Contains("Europe/Nowhere"));
    CHECK_THROWS_AS(LocalZone::named(""), Failure);
}

TEST_CASE("TZ names the computer's zone", "[zone]")
{
    for (const char* name : {"America/New_York", ":America/New_York"}) {
        const Tz tz(name);
        const LocalZone zone = LocalZone::ofComputer();
        CHECK(zone.offsetAt(utc(2026, 1, 15, 12h)) == -5h);
        CHECK(zone.offsetAt(utc(2026, 7, 15, 12h)) == -4h);
        CHECK_FALSE(zone.offsetOf(wall(2026, 3, 8, 2h + 30min)));
        CHECK(zone.offsetOf(wall(2026, 11, 1, 1h + 30min)) == -4h);
    }
    const Tz tz("UTC");
    CHECK(LocalZone::ofComputer().offsetAt(utc(2026, 7, 15, 12h)) == 0min);
}

TEST_CASE("a rule in TZ that is no place is followed as the C library does", "[zone]")
{
    const Tz tz("XST-2XDT,M3.5.0/3,M10.5.0/4");
    const LocalZone zone = LocalZone::ofComputer();
    CHECK(zone.offsetAt(utc(2026, 1, 15, 12h)) == 2h);
    CHECK(zone.offsetAt(utc(2026, 7, 15, 12h)) == 3h);
    CHECK(zone.offsetOf(wall(2026, 7, 15, 12h)) == 3h);
    CHECK_FALSE(zone.offsetOf(wall(2026, 3, 29, 3h + 30min)));
    CHECK(zone.offsetOf(wall(2026, 10, 25, 3h + 30min)) == 3h);
    CHECK(zone.cameTwice(wall(2026, 10, 25, 3h + 30min)));
    CHECK_FALSE(zone.cameTwice(wall(2026, 10, 25, 5h)));
}

TEST_CASE("an unset or empty TZ leaves the system's setting", "[zone]")
{
    for (const char* value : {static_cast<const char*>(nullptr), ""}) {
        const Tz tz(value);
        const auto instant = utc(2026, 7, 15, 12h);
        const std::time_t time = instant.time_since_epoch().count();
        std::tm local = {};
        ::localtime_r(&time, &local);
        CHECK(LocalZone::ofComputer().offsetAt(instant) == std::chrono::minutes(local.tm_gmtoff / 60));
    }
}
