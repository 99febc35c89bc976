// SPDX-License-Identifier: MIT
#pragma once

#include "triage/diary_at.h"
#include "triage/rules.h"

namespace cramp::triage
{

// What makes a condition hold. A fact may come twice.
struct Support {
    std::vector<Evidence> evidence;
};

// None when the condition does not hold. An episode that may lie any time back is witnessed by at most the 20
// newest of the last half year, else by the newest: what is known of older ones must not matter.
std::optional<Support> evaluate(const Condition& condition, const DiaryAt& diary);

}  // namespace cramp::triage
