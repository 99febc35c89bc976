// SPDX-License-Identifier: MIT
#include "triage/long_cramp.h"

#include <algorithm>

namespace cramp::triage
{

namespace
{

std::optional<std::chrono::seconds> shorter(std::optional<std::chrono::seconds> one,
                                            std::optional<std::chrono::seconds> other)
{
    if (!one || !other) return one ? one : other;
    return std::min(*one, *other);
}

struct LengthAskedFor {
    std::optional<std::chrono::seconds> operator()(const OngoingCondition& condition) const
    {
        return condition.over;
    }
    std::optional<std::chrono::seconds> operator()(const Combination& condition) const
    {
        return shortestOf(condition.of);
    }
    std::optional<std::chrono::seconds> operator()(const SameLegCondition& condition) const
    {
        return shortestOf(condition.of);
    }
    std::optional<std::chrono::seconds> operator()(const auto&) const { return std::nullopt; }

    std::optional<std::chrono::seconds> shortestOf(const std::vector<Condition>& parts) const
    {
        std::optional<std::chrono::seconds> shortest;
        for (const Condition& part : parts)
            shortest = shorter(shortest, std::visit(*this, part.is));
        return shortest;
    }
};

std::optional<std::chrono::seconds> lengthAskedFor(const Rule& rule)
{
    return std::visit(LengthAskedFor(), rule.condition.is);
}

}  // namespace

std::optional<std::chrono::seconds> longCrampAfter(const RuleSet& rules)
{
    std::optional<std::chrono::seconds> shortest;
    for (const Rule& rule : rules.rules())
        shortest = shorter(shortest, lengthAskedFor(rule));
    return shortest;
}

const Finding* findingOfLength(const Assessment& assessment, const RuleSet& rules, const diary::Uuid& cramp)
{
    for (const Finding& finding : assessment.findings) {
        const Rule* rule = rules.find(finding.rule);
        const bool isOfCramp = std::ranges::any_of(finding.evidence, [&](const Evidence& evidence) {
            return evidence.key == diary::RecordKey(cramp);
        });
        if (isOfCramp && rule != nullptr && lengthAskedFor(*rule)) return &finding;
    }
    return nullptr;
}

}  // namespace cramp::triage
