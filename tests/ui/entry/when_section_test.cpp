// SPDX-License-Identifier: MIT
#include "ui/entry/when_section.h"

#include "ui/support/opened_form.h"

using namespace cramp::diary;
using namespace cramp::test;

TEST_CASE("a time is typed as one likes, and the day goes to the day")
{
    Opened opened(madeUp());
    opened.type("Time", "yesterday 22.30");
    CHECK(opened.texts().contains(QStringLiteral("Saturday 21 November, 22:30")));
    Q_EMIT opened.line("Time").editingFinished();
    CHECK(opened.line("Time").text() == QStringLiteral("22:30"));
    opened.click("Save");
    CHECK(formatMoment(opened.onDisk().start) == "2026-11-21T22:30:00+00:00");
    CHECK(opened.onDisk().status == Status::Complete);
}

TEST_CASE("about, and only in the night, are told by the words that are typed")
{
    Opened opened(madeUp());
    SECTION("about")
    {
        opened.type("Time", "about 3");
        opened.click("Save");
        CHECK(opened.onDisk().startPrecision == Precision::About);
        CHECK(formatMoment(opened.onDisk().start) == "2026-11-22T03:00:00+00:00");
    }
    SECTION("in the night")
    {
        opened.type("Time", "only in the night");
        opened.click("Save");
        CHECK(opened.onDisk().startPrecision == Precision::Night);
        CHECK(formatMoment(opened.onDisk().start) == "2026-11-22T00:00:00+00:00");
    }
    SECTION("by its button")
    {
        opened.choose("How sure are you of the time?: I only know which night");
        opened.click("Save");
        CHECK(opened.onDisk().startPrecision == Precision::Night);
        CHECK(formatMoment(opened.onDisk().start) == "2026-11-22T00:00:00+00:00");
    }
}

TEST_CASE("a time that was not touched keeps its seconds, a nudge moves it by five minutes")
{
    Opened opened(madeUp());
    opened.type("How long did", "4");
    opened.click("Save");
    CHECK(formatMoment(opened.onDisk().start) == "2026-11-22T03:12:34+00:00");
    opened.reopen();
    opened.click("5 minutes earlier");
    opened.click("Save");
    CHECK(formatMoment(opened.onDisk().start).substr(0, 16) == "2026-11-22T03:07");
}

TEST_CASE("minutes ago is one press")
{
    Opened opened(madeUp());
    opened.click("30 minutes ago");
    opened.click("Save");
    CHECK(formatMoment(opened.onDisk().start).substr(0, 16) == "2026-11-22T07:30");
    CHECK(opened.onDisk().startPrecision == Precision::About);
}

TEST_CASE("a duration is typed as one likes, and an empty one is not known")
{
    Opened opened(madeUp());
    opened.type("How long did", "about half an hour");
    opened.click("Save");
    CHECK(opened.onDisk().duration->value() == 1800);
    CHECK(opened.onDisk().durationPrecision == Precision::About);
    opened.reopen();
    CHECK(opened.line("How long did").text() == QStringLiteral("about 30 minutes"));
    opened.type("How long did", "");
    opened.click("Save");
    CHECK_FALSE(opened.onDisk().duration);
}

TEST_CASE("a day is typed as one likes, and the clock stays")
{
    Opened opened(madeUp());
    opened.type("Day", "friday");
    CHECK(opened.texts().contains(QStringLiteral("Friday 20 November, 03:12")));
    opened.click("Save");
    CHECK(formatMoment(opened.onDisk().start).substr(0, 16) == "2026-11-20T03:12");
    opened.reopen();
    opened.type("Day", "someday");
    opened.click("Save");
    CHECK(opened.texts().contains(QStringLiteral("“someday” was not understood.")));
    CHECK(opened.closed == 1);
}

TEST_CASE("a time to come is refused beside the field")
{
    Opened opened(madeUp());
    opened.type("Time", "22:30");
    opened.click("Save");
    CHECK(opened.texts().contains(QStringLiteral("in the future")));
    CHECK(opened.host.applied.empty());
}
