// SPDX-License-Identifier: MIT
#pragma once

#include "triage/diary_at.h"
#include "triage/finding.h"
#include "triage/found_words.h"

namespace cramp::triage
{

// What the person recorded, as a finding tells it: "Your left leg was swollen on 20 November, and it is
// getting worse." The pattern is that of the rule: {signs} {items} {count} {long} {sites} and {cramps}, each
// filled with whole sentences from the evidence, or with nothing. The same evidence gives the same words.
std::string foundText(std::string_view pattern, const std::vector<Evidence>& evidence, const DiaryAt& diary,
                      const FoundWords& words);

// Why a finding is open again: "It is worse since you talked about it on 10 November." Empty where it is not.
std::string reopenedText(const AnswerEffect& effect, diary::Date today, const FoundWords& words);

}  // namespace cramp::triage
