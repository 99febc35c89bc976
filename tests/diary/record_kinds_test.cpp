// SPDX-License-Identifier: MIT
#include "diary/record_kinds.h"

#include "support/catch.h"

using namespace cramp::diary;

namespace
{

Moment at(const char* text)
{
    return parseMoment(text).value();
}

}  // namespace

TEST_CASE("a record is told to people by what they know it by")
{
    Episode cramp;
    cramp.id = Uuid::random();
    cramp.start = at("2026-11-02T03:05:00+00:00");
    CHECK(tellOf(cramp) == "the cramp of 2 November 2026, 03:05");
    cramp.startPrecision = Precision::Night;
    CHECK(tellOf(cramp) == "the cramp in the night of 1 November 2026");
    CheckIn checkIn;
    checkIn.at = at("2026-01-31T18:00:00+00:00");
    CHECK(tellOf(checkIn) == "the check-in of 31 January 2026, 18:00");
    CHECK(tellOf(Night{parseDate("2026-12-31").value(), {}}) == "the night of 31 December 2026");
    ContextItem medicine;
    CHECK(tellOf(medicine) == "the entry on About me");
    medicine.name = "simvastatin 20 mg";
    CHECK(tellOf(medicine) == "the entry “simvastatin 20 mg”");
    Exercise exercise;
    exercise.name = "Wall";
    CHECK(tellOf(exercise) == "the exercise “Wall”");
    Trial trial;
    trial.name = "More water";
    CHECK(tellOf(trial) == "the trial “More water”");
    CHECK(tellOf(Visit()) == "the visit");
    CHECK(tellOf(Person()) == "the person's data");
}
