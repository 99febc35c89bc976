// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "guide/labels.h"
#include "report/summary/report_words.h"
#include "triage/check_words.h"
#include "triage/rules.h"

#include <string>

namespace cramp::cli
{

// The parts of the program's own content that commands need, each loaded when asked for.
triage::RuleSet programRules();
guide::Labels programLabels();
report::summary::ReportWords programReportWords();
triage::CheckWords programCheckWords();
// With the pages of rules and hazards.
guide::Guide programGuide();

// The JSON Schema of the exchange file, as it is installed.
std::string exchangeSchema();

// "crampdiary 0.1.0": what files name as their maker.
std::string programName();

}  // namespace cramp::cli
