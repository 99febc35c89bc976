// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/gp_summary.h"
#include "report/support/report_texts.h"
#include "report/support/sample_report.h"
#include "support/sample_diary.h"

namespace cramp::test
{

// The page of a diary over the sample's period without findings, and that of the sample.
inline GpSummary summaryOf(const Diary& diary)
{
    return makeGpSummary(diary, {}, reportTexts(), sampleChoices(), sampleNow());
}

inline GpSummary sampleSummary()
{
    return makeGpSummary(sampleDiary(), sampleAssessment(), reportTexts(), sampleChoices(), sampleNow());
}

}  // namespace cramp::test
