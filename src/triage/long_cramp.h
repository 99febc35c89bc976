// SPDX-License-Identifier: MIT
#pragma once

#include "triage/finding.h"
#include "triage/rules.h"

#include <chrono>
#include <optional>

namespace cramp::triage
{

// A cramp that is still going on can be a sign by its length alone. Which rule looks at that, and from what
// length on, is content (rules.json).

// The shortest such length; none: no rule looks at it.
std::optional<std::chrono::seconds> longCrampAfter(const RuleSet& rules);

// The most urgent finding that this cramp has made hold by going on; null: none has.
const Finding* findingOfLength(const Assessment& assessment, const RuleSet& rules, const diary::Uuid& cramp);

}  // namespace cramp::triage
