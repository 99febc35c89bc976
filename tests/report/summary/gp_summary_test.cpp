// SPDX-License-Identifier: MIT
#include "report/support/gp_samples.h"
#include "support/catch.h"
#include "support/diaries.h"

using namespace cramp::diary;
using namespace cramp::report::summary;
using namespace cramp::test;

TEST_CASE("the head says whose it is, what it is and how much of it is recorded")
{
    const GpSummary summary = sampleSummary();
    CHECK(summary.period == "26 October to 22 November 2026 (28 days)");
    CHECK(summary.name == "Alex O'Example");
    CHECK(summary.dateOfBirth == "4 March 1957");
    CHECK(summary.nhsNumber == "943 476 5919");
    CHECK(summary.nightsRecorded == "13 of 28 nights recorded");
    CHECK(summary.nightsDetail == "2 with cramps, 11 without, 14 not recorded, 1 not over yet");
    CHECK_THAT(summary.madeBy,
               Catch::Matchers::StartsWith("Produced by Cramp Diary 0.1.0 on 22 November 2026 at 09:00."));
    CHECK_THAT(summary.provenance, Catch::Contains("Not a diagnosis"));
}

TEST_CASE("name, date of birth and NHS number stand there only if wanted")
{
    ReportChoices choices = sampleChoices();
    choices.withName = false;
    choices.withNhsNumber = false;
    const auto summary = makeGpSummary(sampleDiary(), {}, reportTexts(), choices, sampleNow());
    CHECK(summary.name.empty());
    CHECK(summary.dateOfBirth.empty());
    CHECK(summary.nhsNumber.empty());
}

TEST_CASE("the title of the file tells the period, and whose it is only if wanted")
{
    ReportChoices choices = sampleChoices();
    const auto titleOf = [&choices](const Diary& diary) {
        return makeGpSummary(diary, {}, reportTexts(), choices, sampleNow()).documentTitle;
    };
    CHECK(titleOf(sampleDiary()) == "Leg cramp diary: 26 October to 22 November 2026 (28 days)");
    choices.withInitials = true;
    CHECK(titleOf(sampleDiary()) == "Leg cramp diary, A. O.: 26 October to 22 November 2026 (28 days)");
    CHECK(titleOf({}) == "Leg cramp diary: 26 October to 22 November 2026 (28 days)");
}

TEST_CASE("the questions are those of the visit to come")
{
    CHECK(sampleSummary().questions == "Is it the <statin>?\nCan I swim?");
    const auto visit = [](std::uint64_t number, std::optional<Date> on, std::string questions) {
        return Visit{id(number), on, "", std::move(questions), "", {}};
    };
    Diary diary;
    diary.visits = {visit(1, std::nullopt, "undated"), visit(2, day("2026-11-21"), "past"),
                    visit(3, day("2026-12-05"), "later"), visit(4, day("2026-11-22"), "today")};
    CHECK(summaryOf(diary).questions == "today");
    diary.visits.pop_back();
    CHECK(summaryOf(diary).questions == "later");
    diary.visits.pop_back();
    CHECK(summaryOf(diary).questions == "undated");
    diary.visits[0].stamps.binned = sampleNow();
    CHECK(summaryOf(diary).questions.empty());
}

TEST_CASE("random diaries make a page without a missing word")
{
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        CAPTURE(seed);
        const Diary diary = randomDiary(seed, 60);
        ReportChoices choices = sampleChoices();
        choices.span = {day("2026-03-01"), day("2026-10-31")};
        const auto summary = makeGpSummary(diary, sampleAssessment(), reportTexts(), choices,
                                           moment("2026-11-01T09:00:00+00:00"));
        CHECK(std::ssize(summary.entries) == summary.figures.episodes.total);
    }
}
