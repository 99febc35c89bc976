// SPDX-License-Identifier: MIT
#pragma once

#include "triage/finding.h"
#include "triage/follow_up.h"
#include "triage/rules.h"

namespace cramp::triage
{

// What the diary says at `now`: a pure function of the three. Records after now and binned ones do not exist
// for it. The diary may be a part of the whole as Store::readForTriage gives it: the last 190 days, every
// context item, and beyond them the oldest episode, the oldest check-in and the newest episode. Rules:
// content/en/rules.json, from published advice; no clinician has approved them.
Assessment assess(const diary::Diary& diary, const RuleSet& rules, const diary::Moment& now);

// What stands in the place of an assessment while the check is switched off.
Assessment notAssessed(const RuleSet& rules, const diary::Moment& now);

// As `crampdiary triage --json` prints it (version 2 of the contract), with a line end. Evidence names the 50
// newest records of a finding.
std::string assessmentJson(const Assessment& assessment, const std::vector<FollowUpQuestion>& questions);

}  // namespace cramp::triage
