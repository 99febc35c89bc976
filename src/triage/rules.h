// SPDX-License-Identifier: MIT
#pragma once

#include "triage/finding.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cramp
{

class RuleSet;

// Reads the rules of content/<language>/rules.json. Throws Failure naming the rule and what is wrong with it:
// an unknown code, window, level or condition, a missing text.
RuleSet loadRules(std::string_view json, std::string_view fileName);

}  // namespace cramp
