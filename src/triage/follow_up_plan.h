// SPDX-License-Identifier: MIT
#pragma once

#include "diary/vocabulary.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace cramp::triage
{

// What follow-up questions may ask about, in order: "follow_up" of content/<language>/rules.json.
struct FollowUpPlan {
    // Signs that are asked when fewer questions than wanted came of the rules.
    struct Otherwise {
        std::string rule;  // that a yes is of interest to
        std::vector<diary::Symptom> signs;
        bool afterDayCramps = false;  // only after cramps by day
    };

    std::vector<diary::Symptom> signs;
    std::vector<diary::ContextCode> items;
    std::vector<Otherwise> otherwise;

    // Throws Failure naming the place and what is wrong there.
    static FollowUpPlan read(const nlohmann::json& json, const std::string& place);
};

}  // namespace cramp::triage
