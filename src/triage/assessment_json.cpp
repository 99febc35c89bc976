// SPDX-License-Identifier: MIT
#include "triage/assess.h"

#include <nlohmann/json.hpp>

#include <cassert>
#include <set>
#include <span>

namespace cramp::triage
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr std::size_t mostRecords = 50;

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
            {"id", recordText(evidence)},
            {"fact", diary::factText(evidence.fact)},
            {"at", timeOf(evidence)}};
}

// The facts of the newest records, in order.
Json evidenceJson(const std::vector<Evidence>& evidence)
{
    std::set<std::pair<diary::RecordKind, diary::RecordKey>> named;
    auto first = evidence.end();
    while (first != evidence.begin()) {
        const Evidence& next = *std::prev(first);
        if (!named.contains({next.kind, next.key}) && named.size() == mostRecords) break;
        named.emplace(next.kind, next.key);
        --first;
    }
    Json json = Json::array();
    for (const Evidence& fact : std::span(first, evidence.end()))
        json.push_back(jsonOf(fact));
    return json;
}

Json jsonOf(const AnswerEffect& effect)
{
    Json json = {{"on", diary::formatDate(effect.on)}};
    if (effect.answer.by) json["by"] = diary::code(*effect.answer.by);
    if (effect.until) json["until"] = diary::formatDate(*effect.until);
    return json;
}

Json jsonOf(const Finding& finding)
{
    Json quotes = Json::array();
    for (const Quote& quote : finding.quotes)
        quotes.push_back({{"words", quote.words}, {"who", quote.who}});
    Json json = {{"rule", finding.rule},
                 {"urgency", code(finding.urgency)},
                 {"state", code(finding.state)},
                 {"title", finding.title},
                 {"found", finding.found},
                 {"why", finding.why},
                 {"advice", finding.advice},
                 {"quotes", std::move(quotes)},
                 {"source", finding.source},
                 {"evidence", evidenceJson(finding.evidence)},
                 {"evidence_count", recordCount(finding.evidence)}};
    if (finding.answer && !finding.isOpen()) json["answered"] = jsonOf(*finding.answer);
    return json;
}

Json jsonOf(const LeftOut& leftOut)
{
    return {{"fact", diary::factText(leftOut.sign.fact)},
            {"because", code(leftOut.because)},
            {"id", recordText(leftOut.sign)}};
}

Json jsonOf(const FollowUpQuestion& question)
{
    Json ask = Json::array();
    for (const FollowUpTick& tick : question.ticks)
        ask.push_back(codedText(tick));
    return {{"rule", question.rule}, {"urgency", code(question.urgency)}, {"ask", std::move(ask)}};
}

template <typename Value>
Json listOf(const std::vector<Value>& values)
{
    Json list = Json::array();
    for (const Value& value : values)
        list.push_back(jsonOf(value));
    return list;
}

}  // namespace

std::string assessmentJson(const Assessment& assessment, const std::vector<FollowUpQuestion>& questions)
{
    const Json whole = {{"assessed_at", diary::formatMoment(assessment.assessedAt)},
                        {"rules_version", assessment.rulesVersion},
                        {"urgency", code(assessment.urgency)},
                        {"findings", listOf(assessment.findings)},
                        {"left_out", listOf(assessment.leftOut)},
                        {"questions", listOf(questions)},
                        {"not_asked", assessment.notAsked}};
    return whole.dump(2) + '\n';
}

}  // namespace cramp::triage
