// SPDX-License-Identifier: MIT
#include "triage/finding_history.h"

#include "triage/answers.h"
#include "triage/assess.h"
#include "triage/change_points.h"
#include "triage/evaluate.h"

#include <algorithm>

namespace cramp::triage
{

namespace
{

// Follows one rule through time.
class RuleHistory
{
public:
    RuleHistory(const Rule& rule, const DiaryIndex& diary, std::span<const diary::Answer> answers,
                std::vector<FindingSpan>& spans)
        : m_rule(rule),
          m_diary(diary),
          m_answers(answers),
          m_spans(spans)
    {
    }

    void follow(const diary::Moment& since, const diary::Moment& now)
    {
        visit(since);
        for (const diary::Moment& point : changePoints(m_rule.condition, m_diary, since, now))
            visit(point);
        visit(now);
        if (!m_open) return;
        m_open->state = stateAt(now);
        m_spans.push_back(std::move(*m_open));
    }

private:
    void visit(const diary::Moment& moment)
    {
        const auto support = evaluate(m_rule.condition, DiaryAt(m_diary, moment));
        if (!support) return close(moment);
        if (!m_open) m_open = FindingSpan{m_rule.name, m_rule.level, m_rule.title, moment, {}, {}, {}, {}};
        for (const Evidence& evidence : support->evidence) {
            if (std::ranges::find(m_open->evidence, evidence) == m_open->evidence.end())
                m_open->evidence.push_back(evidence);
            if (evidence.at && !evidence.isDate)
                m_open->lastSign = std::max(m_open->lastSign, std::optional(evidence.at->instant()));
        }
    }

    FindingState stateAt(const diary::Moment& now) const
    {
        const diary::Answer* answer = standingAnswer(m_rule, m_answers, now);
        const auto support = evaluate(m_rule.condition, DiaryAt(m_diary, now));
        if (answer == nullptr || !support) return FindingState::Open;
        const auto effect = effectOf(*answer, m_rule, support->evidence, m_diary, now);
        return effect.reopenedBy ? FindingState::Open : FindingState::Answered;
    }

    void close(const diary::Moment& moment)
    {
        if (!m_open) return;
        m_open->to = moment;
        m_spans.push_back(std::move(*m_open));
        m_open.reset();
    }

    const Rule& m_rule;
    const DiaryIndex& m_diary;
    std::span<const diary::Answer> m_answers;
    std::vector<FindingSpan>& m_spans;
    std::optional<FindingSpan> m_open;
};

// Gives every answer to the last span of its rule that began before it. The spans of a rule stand in order.
void addAnswers(std::vector<FindingSpan>& spans, const diary::Diary& diary, const diary::Moment& now)
{
    for (const diary::Answer& answer : diary.answers) {
        if (answer.stamps.binned || answer.at.instant() > now.instant()) continue;
        FindingSpan* last = nullptr;
        for (FindingSpan& span : spans) {
            if (span.rule == answer.rule && span.from.instant() <= answer.at.instant()) last = &span;
        }
        if (last != nullptr) last->answers.push_back(answer);
    }
    for (FindingSpan& span : spans) {
        std::ranges::stable_sort(span.answers, {},
                                 [](const diary::Answer& answer) { return answer.at.instant(); });
    }
}

}  // namespace

bool FindingSpan::isAnswered() const
{
    if (!to) return state == FindingState::Answered;
    return std::ranges::any_of(answers, [this](const diary::Answer& answer) {
        if (answer.answer == diary::AnswerKind::GettingHelp) return false;
        return !lastSign || answer.at.instant() >= *lastSign;
    });
}

std::vector<FindingSpan> findingHistory(const diary::Diary& diary, const RuleSet& rules, Urgency least,
                                        const diary::Moment& since, const diary::Moment& now)
{
    const DiaryIndex index(diary);
    std::vector<FindingSpan> spans;
    for (const Rule& rule : rules.rules()) {
        if (rule.level >= least) RuleHistory(rule, index, diary.answers, spans).follow(since, now);
    }
    addAnswers(spans, diary, now);
    std::ranges::stable_sort(spans, {}, [](const FindingSpan& span) { return span.from.instant(); });
    return spans;
}

std::vector<FindingSpan> waitingForAnswer(const std::vector<FindingSpan>& history)
{
    std::vector<FindingSpan> waiting;
    std::ranges::copy_if(history, std::back_inserter(waiting), [](const FindingSpan& span) {
        return span.urgency >= Urgency::Urgent && !span.isAnswered();
    });
    std::ranges::stable_sort(waiting, [](const FindingSpan& one, const FindingSpan& other) {
        return std::pair(one.urgency, one.from.instant()) > std::pair(other.urgency, other.from.instant());
    });
    return waiting;
}

}  // namespace cramp::triage
