// SPDX-License-Identifier: MIT
#include "exchange/tables/foreign_mapping.h"

#include "support/catch.h"

using namespace cramp::exchange::tables;

namespace
{

ForeignTable table(std::string_view bytes)
{
    return readForeignTable(bytes, "cramps.csv");
}

using Uses = std::vector<ForeignUse>;
using Questions = std::vector<ForeignQuestion>;

Questions questionsOf(std::string_view bytes)
{
    const auto read = table(bytes);
    return openQuestions(read, guessMapping(read));
}

}  // namespace

TEST_CASE("names of columns suggest what they mean")
{
    const auto mapping =
        guessMapping(table("Date,Start time,How long (min),Pain score,Which leg,Side,Woke "
                           "me?,Notes,Weather,Leg too,Another date\n"));
    CHECK(mapping.uses == Uses{ForeignUse::Day, ForeignUse::Time, ForeignUse::Duration, ForeignUse::PainScore,
                               ForeignUse::Place, ForeignUse::Side, ForeignUse::Woke, ForeignUse::Note,
                               ForeignUse::Nothing, ForeignUse::Place, ForeignUse::Nothing});
    CHECK(mapping.durationUnit == DurationUnit::Minutes);
    CHECK(guessMapping(table("start,duration_s,pain,sites,note\n")).uses ==
          Uses{ForeignUse::DateAndTime, ForeignUse::Duration, ForeignUse::PainScore, ForeignUse::Place,
               ForeignUse::Note});
    CHECK(guessMapping(table("start,duration_s\n")).durationUnit == DurationUnit::Seconds);
    CHECK(guessMapping(table("Date and time,Candidate,Update\n")).uses ==
          Uses{ForeignUse::DateAndTime, ForeignUse::Nothing, ForeignUse::Nothing});
}

TEST_CASE("a use that stands once is taken from the other column")
{
    ForeignMapping mapping;
    mapping.uses.resize(4);
    mapping.choose(0, ForeignUse::Day);
    mapping.choose(1, ForeignUse::DateAndTime);
    CHECK(mapping.uses[0] == ForeignUse::Nothing);
    CHECK(mapping.dateColumn() == 1U);
    mapping.choose(2, ForeignUse::Note);
    mapping.choose(3, ForeignUse::Note);
    CHECK(mapping.uses[2] == ForeignUse::Note);
    mapping.choose(0, ForeignUse::PainScore);
    mapping.choose(2, ForeignUse::PainScore);
    CHECK(mapping.columnOf(ForeignUse::PainScore) == 2U);
    mapping.choose(2, ForeignUse::Nothing);
    CHECK_FALSE(mapping.columnOf(ForeignUse::PainScore));
    CHECK(mapping.uses[3] == ForeignUse::Note);
}

TEST_CASE("what only the person can answer is asked")
{
    CHECK(questionsOf("Pain\n6\n") == Questions{ForeignQuestion::WhichColumnIsTheDate});
    CHECK(questionsOf("Date,Time\n25/11/2026,03:12\n").empty());
    CHECK(questionsOf("Date,Time\n3/11/2026,03:12\n") == Questions{ForeignQuestion::DateOrder});
    CHECK(questionsOf("Date,Time\n25/11/2026,\n") == Questions{ForeignQuestion::NightOfDate});
    CHECK(questionsOf("Date\n3 Nov 2026\n") == Questions{ForeignQuestion::NightOfDate});
    CHECK(questionsOf("Date and time,Duration\n2026-11-03 03:12,4 min\n").empty());
    CHECK(questionsOf("Date and time,Duration\n2026-11-03 03:12,4\n") ==
          Questions{ForeignQuestion::DurationUnit});
    CHECK(questionsOf("Date and time,Duration (min)\n2026-11-03 03:12,4\n").empty());
    CHECK(questionsOf("Date and time,Duration (min)\n2026-11-03 03:12,1:30\n") ==
          Questions{ForeignQuestion::DurationUnit});
    CHECK(questionsOf("Date,Duration\n3/11/2026,4\n") ==
          Questions{ForeignQuestion::DateOrder, ForeignQuestion::DurationUnit, ForeignQuestion::NightOfDate});
}

TEST_CASE("an answer closes its question, one that cannot be does not")
{
    const auto read = table("Date,Time,Duration\n3/11/2026,03:12,1:30\n");
    ForeignMapping mapping = guessMapping(read);
    CHECK(dateOrdersOf(read, mapping).size() == 2);
    mapping.dateOrder = DateOrder::YearMonthDay;
    mapping.durationUnit = DurationUnit::Minutes;
    CHECK(openQuestions(read, mapping).size() == 2);
    mapping.dateOrder = DateOrder::MonthDayYear;
    mapping.durationUnit = DurationUnit::HoursAndMinutes;
    CHECK(openQuestions(read, mapping).empty());
}
