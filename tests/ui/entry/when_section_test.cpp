// SPDX-License-Identifier: MIT
#include "ui/entry/when_section.h"

#include "ui/support/opened_form.h"

using namespace cramp::diary;
using namespace cramp::test;

TEST_CASE("day and time are typed as one likes, in one line")
{
    Opened opened(madeUp());
    CHECK(opened.line("When did it start?").text() == QStringLiteral("22 November 2026 03:12"));
    opened.type("When did it start?", "yesterday 22.30");
    CHECK(opened.texts().contains(QStringLiteral("Saturday 21 November, 22:30")));
    opened.click("Save");
    CHECK(formatMoment(opened.onDisk().start) == "2026-11-21T22:30:00+00:00");
    CHECK(opened.onDisk().status == Status::Complete);
    opened.reopen();
    CHECK(opened.line("When did it start?").text() == QStringLiteral("21 November 2026 22:30"));
}

TEST_CASE("about, and only in the night, are told by the words that are typed")
{
    Opened opened(madeUp());
    SECTION("about")
    {
        opened.type("When did it start?", "about 3");
        opened.click("Save");
        CHECK(opened.onDisk().startPrecision == Precision::About);
        CHECK(formatMoment(opened.onDisk().start) == "2026-11-22T03:00:00+00:00");
    }
    SECTION("in the night")
    {
        opened.type("When did it start?", "only in the night");
        opened.click("Save");
        CHECK(opened.onDisk().startPrecision == Precision::Night);
        CHECK(formatMoment(opened.onDisk().start) == "2026-11-22T00:00:00+00:00");
    }
    SECTION("by its button")
    {
        opened.click("I do not know the time");
        opened.click("Save");
        CHECK(opened.onDisk().startPrecision == Precision::Night);
        CHECK(formatMoment(opened.onDisk().start) == "2026-11-22T00:00:00+00:00");
    }
}

TEST_CASE("a time that was not touched keeps its seconds")
{
    Opened opened(madeUp());
    opened.choose("How long did it last?: 5 minutes");
    opened.click("Save");
    CHECK(formatMoment(opened.onDisk().start) == "2026-11-22T03:12:34+00:00");
    CHECK(opened.onDisk().startPrecision == Precision::Exact);
    CHECK(opened.onDisk().duration->value() == 300);
    CHECK(opened.onDisk().durationPrecision == Precision::About);
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
    opened.type("How long exactly?", "about half an hour");
    opened.click("Save");
    CHECK(opened.onDisk().duration->value() == 1800);
    CHECK(opened.onDisk().durationPrecision == Precision::About);
    opened.reopen();
    CHECK(opened.line("How long exactly?").text() == QStringLiteral("about 30 minutes"));
    opened.type("How long exactly?", "");
    opened.click("Save");
    CHECK_FALSE(opened.onDisk().duration);
}

TEST_CASE("a time alone is of the day that is shown, of a night of that night")
{
    Opened opened(madeUp());
    SECTION("a day")
    {
        opened.type("When did it start?", "4.30");
        CHECK(opened.texts().contains(QStringLiteral("Sunday 22 November, 04:30")));
    }
    SECTION("a night")
    {
        opened.click("I do not know the time");
        opened.click("Save");
        opened.reopen();
        CHECK(opened.line("When did it start?").text().isEmpty());
        opened.type("When did it start?", "about 11");
        CHECK(opened.texts().contains(QStringLiteral("About Saturday 21 November, 23:00")));
        opened.click("Save");
        CHECK(opened.onDisk().start == moment("2026-11-21T23:00:00+00:00"));
        CHECK(opened.onDisk().startPrecision == Precision::About);
    }
    SECTION("another day of that time")
    {
        opened.type("When did it start?", "friday");
        opened.click("Save");
        CHECK(opened.texts().contains(QStringLiteral("Add a time after “friday”")));
        CHECK(opened.closed == 0);
    }
}

TEST_CASE("a time to come is refused beside the field")
{
    Opened opened(madeUp());
    opened.type("When did it start?", "22:30");
    opened.click("Save");
    CHECK(opened.texts().contains(QStringLiteral("in the future")));
    CHECK(opened.host.applied.empty());
}
