// SPDX-License-Identifier: MIT
#include "ui/format/qt_convert.h"

#include "support/catch.h"
#include "ui/support/test_diary.h"

using namespace cramp::diary;
using namespace cramp::ui::format;
using cramp::test::moment;

TEST_CASE("dates and times are told in the manner of the locale")
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const Moment night = moment("2026-11-22T03:12:59+00:00");
    CHECK(longDate(night.date(), british) == QStringLiteral("Sunday 22 November"));
    CHECK(shortDate(night.date(), british) == QStringLiteral("22 Nov"));
    CHECK(fullDate(night.date(), british) == QStringLiteral("22 November 2026"));
    CHECK(timeText(night, british) == QStringLiteral("03:12"));
    CHECK(
        timeText(night, QLocale(QLocale::English, QLocale::UnitedStates)).startsWith(QStringLiteral("3:12")));
}

TEST_CASE("dates go to Qt and back, before 1970 too")
{
    for (const char* text : {"1937-05-06", "1969-12-31", "1970-01-01", "2024-02-29", "2026-11-22"}) {
        const Date date = *parseDate(text);
        CHECK(toStd(toQt(date).toString(Qt::ISODate)) == text);
        CHECK(toDate(toQt(date)) == date);
    }
}

TEST_CASE("durations leave out what is nothing")
{
    CHECK(durationText(0) == QStringLiteral("0 seconds"));
    CHECK(durationText(45) == QStringLiteral("45 seconds"));
    CHECK(durationText(240) == QStringLiteral("4 minutes"));
    CHECK(durationText(270) == QStringLiteral("4 minutes 30 seconds"));
    CHECK(durationText(3900) == QStringLiteral("1 hour 5 minutes"));
    CHECK(durationText(86400) == QStringLiteral("24 hours"));
}

TEST_CASE("a running clock always shows two figures of seconds")
{
    CHECK(runningClock(0) == QStringLiteral("0:00"));
    CHECK(runningClock(167) == QStringLiteral("2:47"));
    CHECK(runningClock(3599) == QStringLiteral("59:59"));
    CHECK(runningClock(3767) == QStringLiteral("1:02:47"));
}
