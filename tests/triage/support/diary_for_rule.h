// SPDX-License-Identifier: MIT
#pragma once

#include "triage/condition.h"
#include "triage/support/random_diary.h"

namespace cramp::test
{

// A diary that all but fulfils a condition: what it asks for, at the edges of its windows and numbers, now
// and then with one thing wrong, one thing more, or a sign that is usual. Whether the condition holds is for
// others to say.
diary::Diary diaryFor(const triage::Condition& condition, Random& random, const diary::Moment& now);

}  // namespace cramp::test
