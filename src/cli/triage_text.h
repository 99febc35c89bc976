// SPDX-License-Identifier: MIT
#pragma once

#include "guide/labels.h"
#include "triage/assess.h"
#include "triage/check_words.h"

namespace cramp::cli
{

// What `crampdiary triage` prints: each finding with what was recorded, why it matters and what to do, the
// most urgent first; then what was left out and what is worth answering.
std::string triageText(const triage::Assessment& assessment,
                       const std::vector<triage::FollowUpQuestion>& questions, const triage::RuleSet& rules,
                       const guide::Labels& labels, const triage::CheckWords& words);

}  // namespace cramp::cli
