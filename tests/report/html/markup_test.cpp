// SPDX-License-Identifier: MIT
#include "report/html/markup.h"

#include "support/catch.h"

using namespace cramp::report::html;

TEST_CASE("what markup means something by is escaped, and all else stays")
{
    CHECK(escaped("") == "");
    CHECK(escaped("a < b > c & d \" e ' f") == "a &lt; b &gt; c &amp; d &quot; e &#39; f");
    CHECK(escaped("&amp;") == "&amp;amp;");
    CHECK(escaped("tab\tline\nreturn\r") == "tab\tline\nreturn&#13;");
    CHECK(escaped("夜 🦵 é") == "夜 🦵 é");
    CHECK(escaped("\xef\xbf\xbd\xef\xbc\xbe") == "\xef\xbf\xbd\xef\xbc\xbe");
}

TEST_CASE("what XML cannot hold becomes the replacement character")
{
    CHECK(escaped(std::string_view("a\0b", 3)) ==
          "a\xef\xbf\xbd"
          "b");
    CHECK(escaped("\x1b[1m") == "\xef\xbf\xbd[1m");
    CHECK(escaped("\xef\xbf\xbe|\xef\xbf\xbf|") == "\xef\xbf\xbd|\xef\xbf\xbd|");
}
