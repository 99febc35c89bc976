// SPDX-License-Identifier: MIT
#include "report/exchange.h"
#include "report/fhir.h"
#include "report/html.h"
#include "report/support/diaries.h"
#include "report/support/report_texts.h"
#include "report/support/sample_diary.h"
#include "support/approve.h"

#include <cmath>

using namespace cramp;
using namespace cramp::test;

TEST_CASE("the exchange file of the sample diary is as approved")
{
    ExchangeFile file;
    file.diary = sampleDiary();
    file.hasDiaryId = true;
    file.exportedAt = sampleNow();
    file.generator = "crampdiary 0.1.0";
    approve(writeExchange(file), "report/sample", "json");
}

TEST_CASE("the CSV of the sample diary is as approved")
{
    const Diary diary = sampleDiary();
    approve(writeCsv(diary.episodes, diary.sleep), "report/sample", "csv");
}

TEST_CASE("the figures of the sample diary are as approved")
{
    Summary summary = summarize(sampleDiary(), sampleChoices().span, sampleNow());
    // Compilers and versions of Boost may differ in the last digit.
    for (double& end : *summary.before.ci95)
        end = std::round(end * 1e9) / 1e9;
    approve(summaryJson(summary), "report/sample_summary", "json");
}

TEST_CASE("the HTML report of the sample diary is as approved")
{
    const auto summary =
        makeGpSummary(sampleDiary(), sampleAssessment(), reportTexts(), sampleChoices(), sampleNow());
    approve(writeHtml(summary, reportTexts().words), "report/sample", "html");
}

TEST_CASE("the HTML report of an empty diary is as approved")
{
    ReportChoices choices = sampleChoices();
    const auto summary = makeGpSummary({}, {}, reportTexts(), choices, sampleNow());
    approve(writeHtml(summary, reportTexts().words), "report/empty", "html");
}

TEST_CASE("the FHIR document of the sample diary is as approved")
{
    approve(writeFhir(sampleDiary(), reportTexts(), sampleChoices(), sampleNow()), "report/sample",
            "fhir.json");
}
