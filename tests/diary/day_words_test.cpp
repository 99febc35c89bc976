// SPDX-License-Identifier: MIT
#include "diary/day_words.h"

#include "support/catch.h"

using namespace cramp::diary;

namespace
{

// A Sunday.
const Date today = parseDate("2026-11-22").value();

std::string told(std::string_view typed)
{
    const auto read = readDay(typed, today);
    if (!read) return "none";
    return formatDate(read->day) + (read->isAbout ? " about" : "");
}

struct Example {
    const char* typed;
    const char* told;
};

}  // namespace

TEST_CASE("days are read as people write them")
{
    const Example examples[] = {
        {"3 May 1950", "1950-05-03"},     {"May 3rd, 1950", "1950-05-03"},   {"3/5/1950", "1950-05-03"},
        {"3/5/50", "1950-05-03"},         {"3/5/25", "2025-05-03"},          {"1950-05-03", "1950-05-03"},
        {"the 3rd of may", "2026-05-03"}, {"24 december", "2025-12-24"},     {"today", "2026-11-22"},
        {"tomorrow", "2026-11-23"},       {"Yesterday", "2026-11-21"},       {"on friday", "2026-11-20"},
        {"29 Feb 2024", "2024-02-29"},    {"since 1 nov 2026", "2026-11-01"}};
    for (const Example& example : examples) {
        INFO(example.typed);
        CHECK(told(example.typed) == example.told);
    }
}

TEST_CASE("what is known less well is about then")
{
    const Example examples[] = {{"May 2024", "2024-05-01 about"},    {"in May 2024", "2024-05-01 about"},
                                {"2019", "2019-01-01 about"},        {"about 3 May 2026", "2026-05-03 about"},
                                {"3 weeks ago", "2026-11-01 about"}, {"a week ago", "2026-11-15 about"},
                                {"2 days ago", "2026-11-20 about"},  {"12 months ago", "2025-11-22 about"},
                                {"2 years ago", "2024-11-22 about"}};
    for (const Example& example : examples) {
        INFO(example.typed);
        CHECK(told(example.typed) == example.told);
    }
}

TEST_CASE("no more of a day is taken down than was said")
{
    const Example examples[] = {{"1998", "1998"},
                                {"about 1998", "1998"},
                                {"April 1998", "1998-04"},
                                {"12 April 1998", "1998-04-12"},
                                {"10 years ago", "2016"},
                                {"a year ago", "2025"},
                                {"6 months ago", "2026-05"},
                                {"3 weeks ago", "2026-11-01"}};
    for (const Example& example : examples) {
        INFO(example.typed);
        CHECK(partialDateOf(readDay(example.typed, today).value()).text() == example.told);
    }
}

TEST_CASE("what is no day is not guessed")
{
    for (const char* typed :
         {"", "30 Feb 2024", "31/13/2024", "soon", "3", "3 May 1950 4", "may", "\xff", "1850"}) {
        INFO(typed);
        CHECK(told(typed) == "none");
    }
}
