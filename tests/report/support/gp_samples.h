// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/gp_summary.h"
#include "report/support/report_texts.h"
#include "report/support/sample_report.h"
#include "support/sample_diary.h"

namespace cramp::test
{

// The page of a diary over the sample's period without findings, and that of the sample.
inline report::summary::GpSummary summaryOf(const diary::Diary& diary)
{
    return report::summary::makeGpSummary(diary, {}, reportTexts(), sampleChoices(), sampleNow());
}

inline report::summary::GpSummary sampleSummary()
{
    return report::summary::makeGpSummary(sampleDiary(), sampleAssessment(), reportTexts(), sampleChoices(),
                                          sampleNow());
}

}  // namespace cramp::test
