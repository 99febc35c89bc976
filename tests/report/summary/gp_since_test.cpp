// SPDX-License-Identifier: MIT
#include "report/support/gp_samples.h"
#include "support/catch.h"
#include "support/diaries.h"

using namespace cramp::diary;
using namespace cramp::report::summary;
using namespace cramp::test;

namespace
{

Visit visitOn(const char* date, std::uint64_t number)
{
    Visit visit;
    visit.id = id(number);
    visit.on = day(date);
    visit.with = "Dr Patel";
    return visit;
}

std::string joined(const ReportSince& since)
{
    std::string text;
    for (const std::string& line : since.lines)
        text += line + "\n";
    return text;
}

}  // namespace

TEST_CASE("the report opens with what changed since the last visit")
{
    Diary diary = sampleDiary();
    diary.visits = {visitOn("2026-10-01", 900), visitOn("2026-10-29", 901)};
    const GpSummary summary =
        makeGpSummary(diary, sampleAssessment(), reportTexts(), sampleChoices(), sampleNow());
    CHECK(summary.since.title == "Since the appointment on 29 October 2026 (Dr Patel)");
    const std::string text = joined(summary.since);
    CHECK(text.find("in the same length of time before.") != std::string::npos);
    CHECK(text.find("Nights recorded:") != std::string::npos);
    CHECK(text.find("Naproxen ended: 30 October 2026.") != std::string::npos);
    CHECK(text.find("Statin: atorvastatin 20 mg increased: 3 November 2026.") != std::string::npos);
}

TEST_CASE("medicines that are left out do not come back as what changed")
{
    Diary diary = sampleDiary();
    diary.visits = {visitOn("2026-10-29", 901)};
    ReportChoices choices = sampleChoices();
    choices.leftOut = {ReportSection::Medicines};
    const GpSummary summary = makeGpSummary(diary, {}, reportTexts(), choices, sampleNow());
    CHECK(joined(summary.since).find("atorvastatin") == std::string::npos);
    CHECK(summary.page.medicines.empty());
    CHECK(summary.provenance.find("Left out by the patient: Medicines.") != std::string::npos);
}

TEST_CASE("without a visit before today nothing is compared with it")
{
    Diary diary = sampleDiary();
    diary.visits.clear();
    CHECK(summaryOf(diary).since.title.empty());
    diary.visits = {visitOn("2026-12-24", 900)};
    CHECK(summaryOf(diary).since.title.empty());
    diary.visits = {visitOn("2026-10-29", 900)};
    diary.visits.front().stamps.binned = sampleNow();
    CHECK(summaryOf(diary).since.title.empty());
}
