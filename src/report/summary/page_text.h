// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/gp_page.h"
#include "report/summary/report_words.h"

#include <string>
#include <vector>

namespace cramp::report::summary
{

// The parts of the page as text, for what is read as text: the web page, the text to paste, and people who
// hear the page.

// "Swelling, left leg: 20 and 21 Nov, worsening".
std::string sayFact(const SignFact& fact, const ReportWords& words);
// All that the box of the signs says, a line each; each begins with what it is about.
std::vector<LabelledText> boxLines(const SignBox& box, const ReportWords& words);
// "Atorvastatin 40 mg, increased from 20 mg on 30 September 2026".
std::string sayItem(const ItemLine& line, const ReportWords& words);
// "8.9 night cramps a week (19 night cramps on 15 recorded nights in the last 28 days)".
std::string sayNumber(const KeyNumber& number);

}  // namespace cramp::report::summary
