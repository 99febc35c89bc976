// SPDX-License-Identifier: MIT
#include "triage/assess.h"

#include <nlohmann/json.hpp>

#include <cassert>

namespace cramp::triage
{

namespace
{

using Json = nlohmann::ordered_json;

// The kinds that bear evidence; the others never do.
std::string_view wordOf(diary::RecordKind kind)
{
    switch (kind) {
        case diary::RecordKind::Episode: return "episode";
        case diary::RecordKind::CheckIn: return "checkin";
        case diary::RecordKind::ContextItem: return "context";
        case diary::RecordKind::Night: return "night";
        case diary::RecordKind::Person: return "person";
        case diary::RecordKind::StretchSession:
        case diary::RecordKind::Answer:
        case diary::RecordKind::Visit:
        case diary::RecordKind::Exercise:
        case diary::RecordKind::Plan:
        case diary::RecordKind::Trial:
        case diary::RecordKind::SleepSchedule: break;
    }
    assert(false);
    return {};
}

Json timeOf(const Evidence& evidence)
{
    if (!evidence.at) return nullptr;
    return evidence.isDate ? diary::formatDate(evidence.at->date()) : diary::formatMoment(*evidence.at);
}

Json jsonOf(const Evidence& evidence)
{
    return {{"record", wordOf(evidence.kind)},
            {"id", evidence.id},
            {"fact", evidence.fact},
            {"at", timeOf(evidence)}};
}

Json jsonOf(const Finding& finding)
{
    Json evidence = Json::array();
    for (const Evidence& fact : finding.evidence) {
        evidence.push_back(jsonOf(fact));
    }
    return {{"rule", finding.rule},           {"urgency", code(finding.urgency)},
            {"title", finding.title},         {"why", finding.why},
            {"advice", finding.advice},       {"source", finding.source},
            {"evidence", std::move(evidence)}};
}

}  // namespace

std::string assessmentJson(const Assessment& assessment)
{
    Json findings = Json::array();
    for (const Finding& finding : assessment.findings) {
        findings.push_back(jsonOf(finding));
    }
    const Json whole = {{"assessed_at", diary::formatMoment(assessment.assessedAt)},
                        {"rules_version", assessment.rulesVersion},
                        {"urgency", code(assessment.urgency)},
                        {"findings", std::move(findings)},
                        {"not_asked", assessment.notAsked}};
    return whole.dump(2) + '\n';
}

}  // namespace cramp::triage
