// SPDX-License-Identifier: MIT
#include "triage/follow_up_plan.h"

#include "triage/json_fields.h"

#include <nlohmann/json.hpp>

namespace cramp::triage
{

namespace
{

template <typename Code>
std::vector<Code> readCodes(JsonFields& fields, std::string_view key)
{
    std::vector<Code> codes;
    for (const std::string& text : fields.texts(key)) {
        const auto code = diary::fromCode<Code>(text);
        if (!code) fields.refuse(key, "holds \"" + text + "\", which is not a code");
        codes.push_back(*code);
    }
    return codes;
}

FollowUpPlan::Otherwise readOtherwise(const nlohmann::json& json, const std::string& place)
{
    JsonFields fields(json, place);
    FollowUpPlan::Otherwise otherwise{fields.text("rule"), readCodes<diary::Symptom>(fields, "ask"), false};
    otherwise.afterDayCramps = fields.flagIfThere("after_day_cramps").value_or(false);
    fields.end();
    return otherwise;
}

}  // namespace

FollowUpPlan FollowUpPlan::read(const nlohmann::json& json, const std::string& place)
{
    JsonFields fields(json, place);
    FollowUpPlan plan;
    plan.signs = readCodes<diary::Symptom>(fields, "signs");
    plan.items = readCodes<diary::ContextCode>(fields, "items");
    for (const auto& each : fields.list("otherwise")) {
        const auto number = std::to_string(plan.otherwise.size());
        plan.otherwise.push_back(readOtherwise(each, fields.placeOf("otherwise") + "[" + number + "]"));
    }
    fields.end();
    return plan;
}

}  // namespace cramp::triage
