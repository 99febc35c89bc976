// SPDX-License-Identifier: MIT
#pragma once

#include "triage/condition.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace cramp::triage
{

// Reads a condition as content/rules.schema.json describes it. Throws Failure, naming the place, for whatever
// is not in that language.
Condition readCondition(const nlohmann::json& json, const std::string& place);

}  // namespace cramp::triage
