// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"

#include <set>
#include <string>

namespace cramp::test
{

// The page of rules a second time, as plain predicates: written from the page alone, without rules.json and
// without the evaluator of src/triage, to be compared with it. The names of the rules that hold.
std::set<std::string> secondOpinion(const diary::Diary& diary, const diary::Moment& now);

}  // namespace cramp::test
