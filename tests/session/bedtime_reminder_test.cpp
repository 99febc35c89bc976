// SPDX-License-Identifier: MIT
#include "session/bedtime_reminder.h"

#include "support/catch.h"

using namespace cramp::diary;
using namespace cramp::session;

namespace
{

std::optional<std::string> due(std::string_view now, std::string_view at,
                               std::optional<std::string_view> last = std::nullopt)
{
    const auto lastGiven = last ? parseDate(*last) : std::nullopt;
    const auto day =
        dueReminder(*parseMoment("2026-11-" + std::string(now) + "+00:00"), *parseClock(at), lastGiven);
    if (!day) return std::nullopt;
    return formatDate(*day);
}

}  // namespace

TEST_CASE("a reminder is due from its time for an hour")
{
    CHECK_FALSE(due("22T21:29:59", "21:30"));
    CHECK(due("22T21:30:00", "21:30") == "2026-11-22");
    CHECK(due("22T22:29:59", "21:30") == "2026-11-22");
    CHECK_FALSE(due("22T22:30:00", "21:30"));
    CHECK_FALSE(due("22T08:00:00", "21:30"));
}

TEST_CASE("a reminder comes once a day")
{
    CHECK_FALSE(due("22T21:31:00", "21:30", "2026-11-22"));
    CHECK(due("22T21:31:00", "21:30", "2026-11-21") == "2026-11-22");
    CHECK_FALSE(due("22T21:31:00", "21:30", "2026-11-23"));
}

TEST_CASE("a late reminder is due past midnight for the day that it belongs to")
{
    CHECK(due("23T00:10:00", "23:45") == "2026-11-22");
    CHECK_FALSE(due("23T00:10:00", "23:45", "2026-11-22"));
    CHECK_FALSE(due("23T00:45:00", "23:45"));
    CHECK(due("23T00:10:00", "00:00") == "2026-11-23");
}
