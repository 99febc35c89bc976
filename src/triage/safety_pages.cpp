// SPDX-License-Identifier: MIT
#include "triage/safety_pages.h"

#include "triage/hazards.h"
#include "triage/rule_cases.h"

namespace cramp
{

void addSafetyPages(Guide& guide, const Content& content, const RuleSet& rules, const Labels& labels,
                    std::string_view language)
{
    const std::string casesFile = std::string(language) + "/rule_cases.json";
    const std::string hazardsFile = std::string(language) + "/hazards.json";
    const auto cases = loadRuleCases(content.readOrFail(casesFile), casesFile);
    const auto log = HazardLog::load(content.readOrFail(hazardsFile), hazardsFile);
    Page ofRules = rulesPage(cases, rules, labels);
    auto overview = hazardOverview(log);
    overview.push_back({Paragraph{Text{{Span{.text = ofRules.name, .target = ofRules.identifier}}}, {}}});
    guide.add(std::move(ofRules));
    guide.add(hazardPage(log));
    guide.extend("about", std::move(overview));
}

}  // namespace cramp
