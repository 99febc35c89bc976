// SPDX-License-Identifier: MIT
#include "triage/answers.h"

#include "triage/evaluate.h"

#include <algorithm>
#include <set>

namespace cramp::triage
{

namespace
{

constexpr Days quietAfterTalking{84};
constexpr Days quietUntilReminder{28};
constexpr Days quietAfterResult{14};
constexpr Days countedCramps{28};
constexpr std::ptrdiff_t leastMoreCramps = 6;

bool isLater(const Evidence& evidence, diary::Date day)
{
    return evidence.at && evidence.at->date() > day;
}

bool isLater(const Evidence& evidence, const diary::Moment& moment)
{
    if (!evidence.at) return false;
    if (evidence.isDate) return evidence.at->date() > moment.date();
    return evidence.at->instant() > moment.instant();
}

bool hasResult(const diary::Answer& answer)
{
    return answer.result == diary::AnswerResult::RuledOut || answer.result == diary::AnswerResult::Found;
}

std::optional<diary::Date> lastDayOf(const diary::Answer& answer, const Rule& rule)
{
    const diary::Date day = dayOf(answer);
    if (rule.level == Urgency::Emergency) return std::nullopt;
    if (rule.level == Urgency::Urgent) {
        if (!hasResult(answer)) return std::nullopt;
        const bool isSlow = rule.name == "U3" || rule.name == "U5";
        return day + (isSlow ? quietAfterTalking : quietAfterResult);
    }
    return day + (answer.answer == diary::AnswerKind::Later ? quietUntilReminder : quietAfterTalking);
}

// Whether the facts since a day are worse than the finding of that day.
class Worsening
{
public:
    Worsening(const Rule& rule, const std::vector<Evidence>& evidence, diary::Date day,
              const DiaryIndex& index, const diary::Moment& now)
        : m_rule(rule),
          m_evidence(evidence),
          m_day(day),
          m_index(index),
          m_now(now)
    {
    }

    std::optional<ReopenedBy> reason()
    {
        std::optional<ReopenedBy> first;
        for (const Evidence& fact : m_evidence) {
            if (!isLater(fact, m_day)) continue;
            const auto found = reasonOf(fact);
            if (found && (!first || *found < *first)) first = found;
        }
        if (!first && m_rule.name == "G1" && hasManyMoreCramps()) return ReopenedBy::ManyMoreCramps;
        return first;
    }

private:
    using SignOnSide = std::pair<diary::Symptom, std::optional<diary::Side>>;

    std::optional<ReopenedBy> reasonOf(const Evidence& fact)
    {
        if (const auto* sign = std::get_if<diary::SymptomEntry>(&fact.fact)) return reasonOf(fact, *sign);
        if (fact.kind == diary::RecordKind::ContextItem) return ReopenedBy::NewItem;
        if (fact.kind == diary::RecordKind::Episode && isGoingOn(fact)) return ReopenedBy::StillGoingOn;
        const bool isAtSite = std::holds_alternative<diary::SiteEntry>(fact.fact);
        if (m_rule.name == "U1" || (m_rule.name == "U8" && isAtSite)) return ReopenedBy::NewCramp;
        return std::nullopt;
    }

    std::optional<ReopenedBy> reasonOf(const Evidence& fact, const diary::SymptomEntry& sign)
    {
        if (isRecent(sign, fact.kind) || sign.course == diary::Course::Worsening)
            return ReopenedBy::GettingWorse;
        if (!hadSign(sign)) return ReopenedBy::NewSign;
        return std::nullopt;
    }

    bool isGoingOn(const Evidence& fact) const
    {
        return std::ranges::any_of(m_index.episodes, [&](const diary::Episode* episode) {
            return episode->status == diary::Status::Ongoing && diary::RecordKey(episode->id) == fact.key;
        });
    }

    // Both legs are the left and the right one; a sign without a side may be on any.
    bool hadSign(const diary::SymptomEntry& sign)
    {
        if (!m_had) m_had = signsThen();
        if (sign.side == diary::Side::Both)
            return m_had->contains({sign.kind, diary::Side::Left}) &&
                   m_had->contains({sign.kind, diary::Side::Right});
        if (m_had->contains({sign.kind, sign.side})) return true;
        return !sign.side &&
               std::ranges::any_of(*m_had, [&](const SignOnSide& had) { return had.first == sign.kind; });
    }

    std::set<SignOnSide> signsThen() const
    {
        const diary::Moment endOfDay{m_day + Days(1) - std::chrono::seconds(1), m_now.offset};
        const diary::Moment then = endOfDay.instant() < m_now.instant() ? endOfDay : m_now;
        const auto support = evaluate(m_rule.condition, DiaryAt(m_index, then));
        std::set<SignOnSide> signs;
        if (!support) return signs;
        for (const Evidence& fact : support->evidence)
            if (const auto* sign = std::get_if<diary::SymptomEntry>(&fact.fact)) add(*sign, signs);
        return signs;
    }

    static void add(const diary::SymptomEntry& sign, std::set<SignOnSide>& signs)
    {
        if (sign.side != diary::Side::Both) {
            signs.emplace(sign.kind, sign.side);
            return;
        }
        signs.emplace(sign.kind, diary::Side::Left);
        signs.emplace(sign.kind, diary::Side::Right);
    }

    // The cramps of the last 28 days against those of the 28 days up to the answer or, if later, of the
    // diary's first 28.
    bool hasManyMoreCramps() const
    {
        const DiaryAt diary(m_index, m_now);
        const auto recent = std::ssize(diary.episodesWithin(countedCramps));
        diary::Date first = m_day - countedCramps + Days(1);
        if (const auto began = firstDay()) first = std::max(first, *began);
        const auto before = std::ranges::count_if(diary.episodes(), [&](const diary::Episode* episode) {
            const diary::Date day = episode->start.date();
            return first <= day && day < first + countedCramps;
        });
        return recent - before >= leastMoreCramps && recent >= 2 * before;
    }

    std::optional<diary::Date> firstDay() const
    {
        std::optional<diary::Date> first;
        if (!m_index.episodes.empty()) first = m_index.episodes.front()->start.date();
        if (m_index.checkIns.empty()) return first;
        const diary::Date checkIn = m_index.checkIns.front()->at.date();
        return first ? std::min(*first, checkIn) : checkIn;
    }

    const Rule& m_rule;
    const std::vector<Evidence>& m_evidence;
    diary::Date m_day;
    const DiaryIndex& m_index;
    const diary::Moment& m_now;
    std::optional<std::set<SignOnSide>> m_had;
};

// Why an answer no longer quiets the finding; none: it does.
std::optional<ReopenedBy> reopening(const AnswerEffect& effect, const Rule& rule,
                                    const std::vector<Evidence>& evidence, const DiaryIndex& index,
                                    const diary::Moment& now)
{
    const auto anyLater = [&](const auto& time) {
        return std::ranges::any_of(evidence, [&](const Evidence& fact) { return isLater(fact, time); });
    };
    if (rule.level == Urgency::Emergency)
        return anyLater(effect.answer.at) ? std::optional(ReopenedBy::NewEntry) : std::nullopt;
    if (rule.level == Urgency::Urgent && !anyLater(effect.on)) return std::nullopt;
    if (!effect.until) return ReopenedBy::NewEntry;
    const auto worse = Worsening(rule, evidence, effect.on, index, now).reason();
    if (worse) return worse;
    if (now.date() <= *effect.until) return std::nullopt;
    return rule.level == Urgency::Urgent ? ReopenedBy::NewEntry : ReopenedBy::TimePassed;
}

}  // namespace

diary::Date dayOf(const diary::Answer& answer)
{
    return answer.on.value_or(answer.at.date());
}

const diary::Answer* standingAnswer(const Rule& rule, std::span<const diary::Answer> answers,
                                    const diary::Moment& now)
{
    const diary::Answer* newest = nullptr;
    for (const diary::Answer& answer : answers) {
        if (answer.rule != rule.name || answer.stamps.binned) continue;
        if (answer.at.instant() > now.instant() || dayOf(answer) > now.date()) continue;
        if (answer.answer == diary::AnswerKind::GettingHelp) continue;
        if (answer.answer == diary::AnswerKind::Later && rule.level >= Urgency::Urgent) continue;
        const auto order = [](const diary::Answer& each) {
            return std::pair(dayOf(each), each.at.instant());
        };
        if (newest == nullptr || order(*newest) <= order(answer)) newest = &answer;
    }
    return newest;
}

AnswerEffect effectOf(const diary::Answer& answer, const Rule& rule, const std::vector<Evidence>& evidence,
                      const DiaryIndex& index, const diary::Moment& now)
{
    AnswerEffect effect{answer, dayOf(answer), lastDayOf(answer, rule), std::nullopt};
    effect.reopenedBy = reopening(effect, rule, evidence, index, now);
    return effect;
}

}  // namespace cramp::triage
