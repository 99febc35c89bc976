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

TEST_CASE("what is pressing stands in the text with what was done; what is left out is said")
{
    GpSummary summary = sampleSummary();
    REQUIRE_FALSE(summary.page.box.pressing.empty());
    for (const SignFact& fact : summary.page.box.pressing)
        CHECK_THAT(textOf(summary), Catch::Contains(fact.label) && Catch::Contains(fact.when));
    CHECK_THAT(textOf(summary), Catch::Contains(summary.page.box.seen));
    ReportChoices choices = sampleChoices();
    choices.leftOut = {ReportSection::Medicines};
    summary = makeGpSummary(sampleDiary(), sampleAssessment(), reportTexts(), choices, sampleNow());
    CHECK(textOf(summary).find("atorvastatin") == std::string::npos);
    CHECK(textOf(summary).find("Left out by the patient: Medicines.") != std::string::npos);
}

TEST_CASE("a check that was switched off is not told as nothing found")
{
    cramp::triage::Assessment off;
    off.isOff = true;
    const GpSummary summary = makeGpSummary({}, off, reportTexts(), sampleChoices(), sampleNow());
    CHECK_THAT(textOf(summary), Catch::Contains(reportTexts().words.of("none.warnings_off")));
}

TEST_CASE("the text holds no words of a rule, and at most eight that were not asked")
{
    GpSummary summary = sampleSummary();
    for (const cramp::triage::Finding& finding : sampleAssessment().findings)
        CHECK(textOf(summary).find(finding.title) == std::string::npos);
    summary.page.box.notAsked = {"one", "two"};
    CHECK_THAT(textOf(summary), Catch::Contains("Not asked: one; two"));
}

TEST_CASE("of the questions a GP asks, the text holds those that are answered")
{
    GpSummary summary = sampleSummary();
    summary.features = {{"Weak legs", "Yes, on 2 days", AskedAnswer::Yes},
                        {"Weight loss", "Not asked", AskedAnswer::NotAsked}};
    CHECK_THAT(textOf(summary), Catch::Contains("Weak legs: Yes, on 2 days"));
    CHECK(textOf(summary).find("Weight loss: ") == std::string::npos);
}
