// SPDX-License-Identifier: MIT
#include "guide/page.h"

#include "support/catch.h"

using namespace cramp::diary;
using namespace cramp::guide;

namespace
{

Date day(std::string_view text)
{
    return parseDate(text).value();
}

Page writtenOn(std::string_view date)
{
    Page page;
    page.created = day(date);
    return page;
}

}  // namespace

TEST_CASE("A page is out of date the day after its third birthday")
{
    const Page page = writtenOn("2026-11-22");
    CHECK_FALSE(isOutOfDate(page, day("2026-11-22")));
    CHECK_FALSE(isOutOfDate(page, day("2029-11-22")));
    CHECK(isOutOfDate(page, day("2029-11-23")));
}

TEST_CASE("A page of a 29 February is out of date in March")
{
    const Page page = writtenOn("2024-02-29");
    CHECK_FALSE(isOutOfDate(page, day("2027-02-28")));
    CHECK(isOutOfDate(page, day("2027-03-01")));
}

TEST_CASE("A page names its sources once each, in the order of their mention, in expanders too")
{
    Page page;
    page.blocks.push_back({Paragraph{{}, {"F2", "F1"}}});
    page.blocks.push_back({CareCard{CareLevel::Urgent, "If:", {{{}, {"F3"}}}, {}}});
    page.blocks.push_back(
        {Expander{"More", {{List{ListKind::Do, {{{}, {"F1", "F4"}}}}}, {Table{{}, {}, {}, {"F5"}}}}}});
    CHECK(sourcesNamedBy(page) == SourceKeys{"F2", "F1", "F3", "F4", "F5"});
}
