// SPDX-License-Identifier: MIT
#include "exchange/tables/foreign_dates.h"

#include "support/catch.h"

#include <random>

using namespace cramp::diary;
using namespace cramp::exchange::tables;

namespace
{

std::string dayOfText(std::string_view text, DateOrder order = DateOrder::DayMonthYear)
{
    const auto read = readDate(text, order);
    return read ? formatDate(*read) : "none";
}

std::string clockOfText(std::string_view text)
{
    const auto read = readTime(text);
    if (!read) return "none";
    const auto seconds = read->count() % 60;
    const std::string clock = formatClock(std::chrono::duration_cast<Clock>(*read));
    return seconds == 0 ? clock : clock + ":" + std::to_string(seconds);
}

using Orders = std::vector<DateOrder>;

}  // namespace

TEST_CASE("numbers are a date in the order that is said")
{
    CHECK(dayOfText("3/11/2026") == "2026-11-03");
    CHECK(dayOfText("03.11.26") == "2026-11-03");
    CHECK(dayOfText("3-11-2026", DateOrder::MonthDayYear) == "2026-03-11");
    CHECK(dayOfText("26/11/03", DateOrder::YearMonthDay) == "2026-11-03");
    CHECK(dayOfText(" 3 11 2026 ") == "2026-11-03");
    CHECK(dayOfText("3/11/69") == "2069-11-03");
    CHECK(dayOfText("3/11/70") == "1970-11-03");
}

TEST_CASE("a year of four digits in front, and a month's name, are clear in any order")
{
    for (const DateOrder order :
         {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay}) {
        for (const std::string_view text :
             {"2026-11-03", "2026/11/3", "20261103", "3 Nov 2026", "3rd November 2026", "Nov 3, 2026",
              "November 3rd 2026", "3-NOV-26", "2026 Nov 3"}) {
            CAPTURE(text);
            CHECK(dayOfText(text, order) == "2026-11-03");
        }
        CHECK(dayOfText("1 Sept 2026", order) == "2026-09-01");
        CHECK(dayOfText("1 May 2026", order) == "2026-05-01");
    }
}

TEST_CASE("what is no date is none")
{
    for (const std::string_view text : {"",
                                        " ",
                                        "3/11",
                                        "31/2/2026",
                                        "0/1/2026",
                                        "1/13/2026",
                                        "32/1/2026",
                                        "1/1/126",
                                        "3 Nov",
                                        "3 Novem 2026",
                                        "Nov Nov 3 2026",
                                        "2026113",
                                        "2026-11-03-04",
                                        "soon",
                                        "3/11/2026x",
                                        "999999999999/1/2026",
                                        "1/1/20260",
                                        "-3/11/2026x",
                                        "2026-02-29",
                                        "Total"}) {
        CAPTURE(text);
        CHECK(dayOfText(text) == "none");
    }
    CHECK(dayOfText("29/02/2028") == "2028-02-29");
}

TEST_CASE("times of day are read as people write them")
{
    CHECK(clockOfText("03:12") == "03:12");
    CHECK(clockOfText("3.12") == "03:12");
    CHECK(clockOfText("3:12:30") == "03:12:30");
    CHECK(clockOfText("3h12") == "03:12");
    CHECK(clockOfText("3h") == "03:00");
    CHECK(clockOfText("0312") == "03:12");
    CHECK(clockOfText("3 am") == "03:00");
    CHECK(clockOfText("3:12 p.m.") == "15:12");
    CHECK(clockOfText("3:12PM") == "15:12");
    CHECK(clockOfText("12 am") == "00:00");
    CHECK(clockOfText("12:30 pm") == "12:30");
    CHECK(clockOfText("00:00") == "00:00");
    CHECK(clockOfText("23:59:59") == "23:59:59");
}

TEST_CASE("what is no time of day is none")
{
    for (const std::string_view text : {"", "3", "24:00", "3:60", "3:12:60", "13 pm", "0 am", "03:12:30:1",
                                        "night", "3/12", "2560", "pm", ":", "99999999999:1", "3x12"}) {
        CAPTURE(text);
        CHECK(clockOfText(text) == "none");
    }
}

TEST_CASE("a date and a time in one cell")
{
    const auto read = [](std::string_view text) { return readDateAndTime(text, DateOrder::DayMonthYear); };
    const Date day = *parseDate("2026-11-03");
    const auto at = std::chrono::hours(3) + std::chrono::minutes(12);
    CHECK(read("03/11/2026 03:12") == DateAndTime{day, at, std::nullopt});
    CHECK(read("3 Nov 2026 3:12 am") == DateAndTime{day, at, std::nullopt});
    CHECK(read("2026-11-03T03:12") == DateAndTime{day, at, std::nullopt});
    CHECK(read("2026-11-03T03:12:00+01:00") == DateAndTime{day, at, std::chrono::minutes(60)});
    CHECK(read("2026-11-03T03:12:00Z") == DateAndTime{day, at, std::chrono::minutes(0)});
    CHECK(read("3/11/2026") == DateAndTime{day, std::nullopt, std::nullopt});
    CHECK_FALSE(read("3/11/2026 soon"));
    CHECK_FALSE(read("03:12"));
    CHECK_FALSE(read(""));
}

TEST_CASE("the order of dates is known only when the dates leave one")
{
    CHECK(possibleDateOrders({"25/11/2026"}) == Orders{DateOrder::DayMonthYear});
    CHECK(possibleDateOrders({"11/25/2026"}) == Orders{DateOrder::MonthDayYear});
    CHECK(possibleDateOrders({"3/11/2026", "5/11/2026"}) ==
          Orders{DateOrder::DayMonthYear, DateOrder::MonthDayYear});
    CHECK(possibleDateOrders({"3/11/2026 03:12", "13/11/2026 04:00"}) == Orders{DateOrder::DayMonthYear});
    CHECK(possibleDateOrders({"2026-11-03", "2026-03-11"}).size() == 1);
    CHECK(possibleDateOrders({"3 Nov 2026"}).size() == 1);
    CHECK(possibleDateOrders({"3/3/2026"}).size() == 1);
    CHECK(possibleDateOrders({"03/11/12"}).size() == 3);
    CHECK(possibleDateOrders({}).empty());
    CHECK(possibleDateOrders({"soon", "later"}).empty());
}

TEST_CASE("one date that does not fit among many is no sign, two are")
{
    std::vector<std::string_view> cells(12, "3/4/2026");
    cells.push_back("4/13/2026");
    CHECK(possibleDateOrders(cells) == Orders{DateOrder::DayMonthYear, DateOrder::MonthDayYear});
    cells.push_back("4/14/2026");
    CHECK(possibleDateOrders(cells) == Orders{DateOrder::MonthDayYear});
}

TEST_CASE("whatever is written, a date that is read is in the calendar and comes back")
{
    const auto seed = std::random_device()();
    CAPTURE(seed);
    std::mt19937 random(seed);
    constexpr std::string_view letters = "0123456789/-. :TnovapmdecZ+";
    for (int round = 0; round < 5000; ++round) {
        std::string text;
        for (std::size_t length = random() % 14; length > 0; --length)
            text += letters[random() % letters.size()];
        CAPTURE(text);
        if (const auto read = readDateAndTime(text, DateOrder::DayMonthYear)) {
            CHECK(parseDate(formatDate(read->date)) == read->date);
            if (read->time) CHECK((read->time->count() >= 0 && read->time->count() < 86400));
        }
    }
}
