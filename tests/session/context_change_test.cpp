// SPDX-License-Identifier: MIT
#include "session/context_change.h"

#include "diary/validation.h"
#include "support/catch.h"

using namespace cramp::diary;
using namespace cramp::session;

namespace
{

const Moment now = parseMoment("2026-11-22T08:00:00+00:00").value();

Date day(std::string_view text)
{
    return parseDate(text).value();
}

ContextItem statin(std::optional<std::string_view> from, std::optional<std::string_view> to = std::nullopt)
{
    ContextItem item;
    item.id = Uuid::random();
    item.code = ContextCode::Statin;
    item.name = "simvastatin 20 mg";
    if (from) item.from = day(*from);
    if (to) item.to = day(*to);
    return item;
}

}  // namespace

TEST_CASE("an item holds from its first to its last day")
{
    const ContextItem item = statin("2026-11-01", "2026-11-22");
    CHECK_FALSE(holdsOn(item, day("2026-10-31")));
    CHECK(holdsOn(item, day("2026-11-01")));
    CHECK(holdsOn(item, day("2026-11-22")));
    CHECK_FALSE(holdsOn(item, day("2026-11-23")));
    CHECK(holdsOn(statin({}), day("1999-01-01")));
    ContextItem absent = statin({});
    absent.present = false;
    CHECK_FALSE(holdsOn(absent, day("2026-11-22")));
}

TEST_CASE("the timeline begins with what holds today, the newest first")
{
    ContextItem absent = statin({});
    absent.present = false;
    const ContextItem old = statin("2025-01-01", "2025-02-01");
    const ContextItem unknown = statin({});
    const ContextItem newer = statin("2026-11-01");
    const ContextItem older = statin("2020-01-01");
    const auto line = timelineOf({absent, old, unknown, older, newer}, now.date());
    CHECK(line == std::vector{newer, older, unknown, old, absent});
}

TEST_CASE("a changed dose ends one item and begins another")
{
    const ContextItem before = statin("2026-01-01");
    const Uuid id = Uuid::random();
    const auto edits = doseChanged(before, id, ContextChange::Raised, day("2026-11-20"), now);
    REQUIRE(edits.size() == 2);
    const auto& ended = std::get<ContextItem>(*edits[0].after);
    const auto& begun = std::get<ContextItem>(*edits[1].after);
    CHECK(ended.to == day("2026-11-19"));
    CHECK(ended.id == before.id);
    CHECK(begun.id == id);
    CHECK(begun.from == day("2026-11-20"));
    CHECK(begun.change == ContextChange::Raised);
    CHECK(begun.name == before.name);
    CHECK_FALSE(begun.to);
    for (const Edit& edit : edits)
        CHECK(validate(*edit.after).empty());
}

TEST_CASE("a dose changed on the first day, or before it, is one item still")
{
    const ContextItem before = statin("2026-11-20");
    for (const char* on : {"2026-11-20", "2026-11-01"}) {
        const auto edits = doseChanged(before, Uuid::random(), ContextChange::Lowered, day(on), now);
        REQUIRE(edits.size() == 1);
        const auto& changed = std::get<ContextItem>(*edits[0].after);
        CHECK(changed.id == before.id);
        CHECK(changed.from == before.from);
        CHECK(changed.change == ContextChange::Lowered);
        CHECK(validate(*edits[0].after).empty());
    }
}

TEST_CASE("a dose changed of an item without a first day has its own from then on")
{
    const auto edits = doseChanged(statin({}), Uuid::random(), ContextChange::Raised, day("2026-11-20"), now);
    REQUIRE(edits.size() == 2);
    CHECK(std::get<ContextItem>(*edits[0].after).to == day("2026-11-19"));
}
