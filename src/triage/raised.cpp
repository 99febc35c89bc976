// SPDX-License-Identifier: MIT
#include "triage/raised.h"

#include "triage/answers.h"
#include "triage/change_points.h"
#include "triage/evaluate.h"

#include <algorithm>

namespace cramp::triage
{

namespace
{

constexpr Days quiet{84};

// When one rule was open, looking back from now.
class Openness
{
public:
    Openness(const Rule& rule, const DiaryIndex& index, std::span<const diary::Answer> answers)
        : m_rule(rule),
          m_index(index),
          m_answers(answers)
    {
    }

    // Since when it has been open; none: since before the first point.
    std::optional<diary::Moment> raisedAt(const diary::Moment& now) const
    {
        const diary::Moment first{now.wall - 2 * quiet, now.offset};
        const Moments points = pointsOf(first, now);
        std::optional<diary::Moment> since = now;
        auto point = points.rbegin();
        for (; point != points.rend() && isOpenAt(*point); ++point)
            since = *point;
        if (point == points.rend()) return std::nullopt;
        for (; point != points.rend() && since->instant() - point->instant() < quiet; ++point)
            if (isOpenAt(*point)) return std::nullopt;
        // The state of the last point stands until the quiet time has begun.
        if (point != points.rend() && isOpenAt(*point)) return std::nullopt;
        return since;
    }

private:
    Moments pointsOf(const diary::Moment& first, const diary::Moment& now) const
    {
        Moments points = changePoints(m_rule.condition, m_index, first, now);
        points.insert(first);
        for (const diary::Answer& answer : m_answers) {
            if (answer.rule != m_rule.name || answer.stamps.binned) continue;
            points.insert(answer.at);
            const AnswerEffect effect = effectOf(answer, m_rule, {}, m_index, now);
            points.insert(diary::Moment{effect.on, now.offset});
            if (effect.until) points.insert(diary::Moment{*effect.until + Days(1), now.offset});
        }
        std::erase_if(points, [&](const diary::Moment& point) {
            return point.instant() < first.instant() || point.instant() > now.instant();
        });
        return points;
    }

    bool isOpenAt(const diary::Moment& moment) const
    {
        const auto support = evaluate(m_rule.condition, DiaryAt(m_index, moment));
        if (!support) return false;
        const diary::Answer* answer = standingAnswer(m_rule, m_answers, moment);
        return answer == nullptr ||
               effectOf(*answer, m_rule, support->evidence, m_index, moment).reopenedBy.has_value();
    }

    const Rule& m_rule;
    const DiaryIndex& m_index;
    std::span<const diary::Answer> m_answers;
};

bool mayBeAnnounced(const Finding& finding, bool isG1Listed)
{
    const bool isWithG1 = finding.rule == "G12" || finding.rule == "G13";
    const bool isOfLevel = finding.urgency == Urgency::Routine || finding.urgency == Urgency::Pharmacist;
    return isOfLevel && finding.isOpen() && finding.under.empty() && !(isWithG1 && isG1Listed);
}

bool isReminder(const Finding& finding)
{
    return finding.answer && finding.answer->answer.answer == diary::AnswerKind::Later &&
           finding.answer->reopenedBy == ReopenedBy::TimePassed;
}

}  // namespace

std::vector<Raised> raisedFindings(const diary::Diary& diary, const RuleSet& rules,
                                   const Assessment& assessment)
{
    const DiaryIndex index(diary);
    const bool isG1Listed = std::ranges::count(assessment.findings, "G1", &Finding::rule) > 0;
    std::vector<Raised> raised;
    for (const Finding& finding : assessment.findings) {
        const Rule* rule = rules.find(finding.rule);
        if (rule == nullptr || !mayBeAnnounced(finding, isG1Listed)) continue;
        const diary::Moment& now = assessment.assessedAt;
        if (isReminder(finding))
            raised.push_back({finding.rule, diary::Moment{*finding.answer->until + Days(1), now.offset}});
        else if (const auto at = Openness(*rule, index, diary.answers).raisedAt(now))
            raised.push_back({finding.rule, *at});
    }
    return raised;
}

}  // namespace cramp::triage
