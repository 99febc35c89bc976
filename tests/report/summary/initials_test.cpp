// SPDX-License-Identifier: MIT
#include "report/summary/initials.h"

#include "support/catch.h"

using namespace cramp::report::summary;

TEST_CASE("initials are the first characters of the words of a name")
{
    CHECK(initialsOf("Ann Example") == "A. E.");
    CHECK(initialsOf("  Ann   Example ") == "A. E.");
    CHECK(initialsOf("Cher") == "C.");
    CHECK(initialsOf("Éamon Ó Cuív") == "É. Ó. C.");
    CHECK(initialsOf("山田 太郎") == "山. 太.");
    CHECK(initialsOf("A B C D E F") == "A. B. C. D.");
    CHECK(initialsOf("").empty());
    CHECK(initialsOf("   ").empty());
}
