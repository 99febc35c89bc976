// SPDX-License-Identifier: MIT
#include "platform/core_dumps.h"

#include "support/catch.h"

#include <sys/resource.h>

TEST_CASE("a process that holds secrets leaves no core dump")
{
    cramp::platform::forbidCoreDumps();
    rlimit limit{1, 1};
    REQUIRE(::getrlimit(RLIMIT_CORE, &limit) == 0);
    CHECK(limit.rlim_cur == 0);
    CHECK(limit.rlim_max == 0);
}
