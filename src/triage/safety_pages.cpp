// SPDX-License-Identifier: MIT
#include "triage/safety_pages.h"

#include "triage/hazards.h"
#include "triage/rule_cases.h"

namespace cramp::triage
{

void addSafetyPages(guide::Guide& guide, const guide::Content& content, const RuleSet& rules,
                    const guide::Labels& labels, std::string_view language)
{
    const std::string casesFile = std::string(language) + "/rule_cases.json";
    const std::string hazardsFile = std::string(language) + "/hazards.json";
    const auto cases = loadRuleCases(content.readOrFail(casesFile), casesFile);
    const auto log = HazardLog::load(content.readOrFail(hazardsFile), hazardsFile);
    guide::Page ofRules = rulesPage(cases, rules, labels);
    auto overview = hazardOverview(log);
    overview.push_back({guide::Paragraph{
        guide::Text{{guide::Span{.text = ofRules.name, .target = ofRules.identifier}}}, {}}});
    guide.add(std::move(ofRules));
    guide.add(hazardPage(log));
    guide.extend("for-reviewers", std::move(overview));
}

}  // namespace cramp::triage
