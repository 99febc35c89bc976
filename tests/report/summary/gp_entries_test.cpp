// SPDX-License-Identifier: MIT
#include "report/support/gp_samples.h"
#include "support/catch.h"
#include "support/diaries.h"

using namespace cramp::diary;
using namespace cramp::report::summary;
using namespace cramp::test;

TEST_CASE("entries say each cramp of the period; notes only if wanted")
{
    const GpSummary summary = sampleSummary();
    REQUIRE(summary.entries.size() == 4);
    CHECK(summary.entries[0] == ReportEntry{"27 Oct 2026, 03:12", "Night", "4 min 30 s", "8", "yes",
                                            "Left calf; Left foot", "", "Stretching: did not ease it", ""});
    CHECK(summary.entries[2].note == "Could not <stand>; \"help\" & tea\nSecond line");
    CHECK(summary.entries[2].signs == "Swelling, left leg, sudden onset; No change in skin colour");
    CHECK(summary.entries[3].lasted == "going on");
    ReportChoices choices = sampleChoices();
    choices.withNotes = false;
    const auto plain = makeGpSummary(sampleDiary(), {}, reportTexts(), choices, sampleNow());
    CHECK(plain.entries[2].note.empty());
}

TEST_CASE("an entry of which only the night is known, and one that is not finished")
{
    Diary diary;
    diary.episodes = {episodeAt("2026-11-05T00:00:00+00:00")};
    diary.episodes[0].startPrecision = Precision::Night;
    diary.episodes[0].status = Status::Incomplete;
    diary.episodes[0].duration = DurationSeconds::from(60);
    diary.episodes[0].durationPrecision = Precision::About;
    const GpSummary summary = summaryOf(diary);
    REQUIRE(summary.entries.size() == 1);
    CHECK(summary.entries[0].when == "night of 4 November 2026");
    CHECK(summary.entries[0].period == "Night");
    CHECK(summary.entries[0].lasted == "about 1 min");
    CHECK(summary.entries[0].note == "entry not finished");
}
