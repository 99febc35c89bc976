// SPDX-License-Identifier: MIT
#include "report/summary/report_text.h"

#include "report/support/gp_samples.h"
#include "support/approve.h"
#include "support/catch.h"
#include "support/diaries.h"

#include <algorithm>

using namespace cramp::report::summary;
using namespace cramp::test;

namespace
{

std::string textOf(const GpSummary& summary)
{
    return reportText(summary, reportTexts().words);
}

}  // namespace

TEST_CASE("the text of the sample diary is as approved")
{
    approve(textOf(sampleSummary()), "report/sample", "txt");
}

TEST_CASE("the text is at most 15 lines, whatever the diary holds and whatever is typed")
{
    for (std::uint64_t seed = 1; seed <= 15; ++seed) {
        CAPTURE(seed);
        ReportChoices choices = sampleChoices();
        choices.span = {day("2026-03-01"), day("2026-10-31")};
        GpSummary summary = makeGpSummary(randomDiary(seed, 60), sampleAssessment(), reportTexts(), choices,
                                          moment("2026-11-01T09:00:00+00:00"));
        summary.questions = "One\nTwo\r\nThree";
        const std::string text = textOf(summary);
        CHECK(std::ranges::count(text, '\n') <= 15);
        CHECK(text.find('\r') == std::string::npos);
        CHECK(text.find("One Two Three") != std::string::npos);
    }
}

TEST_CASE("warnings stand in the text with their facts and what was done; what is left out is said")
{
    GpSummary summary = sampleSummary();
    REQUIRE_FALSE(summary.warnings.empty());
    for (const ReportWarning& warning : summary.warnings) {
        CHECK(textOf(summary).find(warning.title) != std::string::npos);
        CHECK(textOf(summary).find(warning.evidence.front()) != std::string::npos);
        CHECK(textOf(summary).find(warning.done) != std::string::npos);
    }
    ReportChoices choices = sampleChoices();
    choices.leftOut = {ReportSection::Medicines};
    summary = makeGpSummary(sampleDiary(), sampleAssessment(), reportTexts(), choices, sampleNow());
    CHECK(textOf(summary).find("atorvastatin") == std::string::npos);
    CHECK(textOf(summary).find("Left out by the patient: Medicines.") != std::string::npos);
}

TEST_CASE("a check that was switched off is not told as nothing found")
{
    GpSummary summary = sampleSummary();
    summary.warnings.clear();
    summary.isCheckOff = true;
    CHECK(textOf(summary).find(reportTexts().words.of("none.warnings_off")) != std::string::npos);
}

TEST_CASE("what was not asked is said, the first eight by name")
{
    GpSummary summary = sampleSummary();
    summary.notAsked = {"One", "Two"};
    CHECK_THAT(textOf(summary), Catch::Contains("Not asked: One and Two"));
    summary.notAsked.assign(10, "One");
    CHECK_THAT(textOf(summary), Catch::Contains("One, One, One, One, One, One, One and One and 2 more"));
}
