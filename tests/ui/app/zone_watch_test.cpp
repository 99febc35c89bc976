// SPDX-License-Identifier: MIT
#include "ui/app/zone_watch.h"

#include "support/catch.h"

#include <chrono>
#include <vector>

using namespace std::chrono_literals;
using namespace cramp::platform;
using namespace cramp::ui::app;

TEST_CASE("another zone of the computer is told once, and one that is not known never")
{
    QByteArray name = "Europe/London";
    std::vector<std::chrono::minutes> offsets;
    ZoneWatch watch(
        [&name] { return name; },
        [&offsets](const LocalZone& zone) {
            offsets.push_back(zone.offsetAt(std::chrono::sys_days(std::chrono::year(2026) / 11 / 22)));
        });
    watch.look();
    CHECK(offsets.empty());
    name = "America/New_York";
    watch.look();
    watch.look();
    CHECK(offsets == std::vector<std::chrono::minutes>{-300min});
    name = "Nowhere/Atall";
    watch.look();
    CHECK(offsets.size() == 1);
    name = "Europe/London";
    watch.look();
    CHECK(offsets == std::vector<std::chrono::minutes>{-300min, 0min});
}
