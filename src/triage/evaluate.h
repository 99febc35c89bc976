// SPDX-License-Identifier: MIT
#pragma once

#include "triage/diary_at.h"
#include "triage/rules.h"

namespace cramp::triage
{

// What makes a condition hold: the facts, and the details that had to be assumed for them. A fact may come
// twice.
struct Support {
    std::vector<Evidence> evidence;
    std::vector<OpenDetail> assumed;
};

// Known: a fact whose missing detail would have to be assumed does not count.
enum class Reading : std::uint8_t { Assuming, KnownOnly };

// None when the condition does not hold. An episode that may lie any time back is witnessed by at most the 20
// newest of the last half year, else by the newest: what is known of older ones must not matter.
std::optional<Support> evaluate(const Condition& condition, const DiaryAt& diary, Reading reading);

}  // namespace cramp::triage
