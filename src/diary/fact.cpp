// SPDX-License-Identifier: MIT
#include "diary/fact.h"

#include "diary/coded_text.h"

namespace cramp::diary
{

namespace
{

struct TextOf {
    std::string operator()(PlainFact fact) const
    {
        switch (fact) {
            case PlainFact::Episode: return "episode";
            case PlainFact::Woke: return "woke";
            case PlainFact::FunctionAffected: return "function_affected";
            case PlainFact::DateOfBirth: return "date_of_birth";
        }
        return {};
    }
    std::string operator()(const SymptomEntry& sign) const { return codedText(sign); }
    std::string operator()(const SiteEntry& site) const { return "site:" + codedText(site); }
    std::string operator()(ContextCode item) const { return std::string(code(item)); }
    std::string operator()(DurationSeconds lasted) const
    {
        return "duration_s:" + std::to_string(lasted.value());
    }
    std::string operator()(SorenessMinutes sore) const
    {
        return "soreness_min:" + std::to_string(sore.value());
    }
    std::string operator()(SleepDisturbance disturbed) const
    {
        return "sleep_disturbance:" + std::to_string(disturbed.value());
    }
};

}  // namespace

std::string factText(const Fact& fact)
{
    return std::visit(TextOf{}, fact);
}

}  // namespace cramp::diary
