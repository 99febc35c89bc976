// SPDX-License-Identifier: MIT
#include "triage/evaluation.h"

#include <algorithm>

namespace cramp::triage
{

namespace
{

// What more cramps since an item are counted over.
constexpr Days crampWindow{28};
constexpr Days shortestSince{14};

// The earliest of two first days; a missing one is earlier than any.
std::optional<diary::Date> earliest(const std::optional<diary::Date>& one,
                                    const std::optional<diary::Date>& other)
{
    if (!one || !other) return std::nullopt;
    return std::min(*one, *other);
}

// The first days of the items that hold.
struct FirstDay {
    bool any = false;
    std::optional<diary::Date> from;

    void add(const diary::ContextItem& item)
    {
        from = any ? earliest(from, item.from) : item.from;
        any = true;
    }
};

bool isActive(const diary::ContextItem& item, diary::Date today, Days endedWithin)
{
    const auto last = lastDayOf(item);
    return item.present && (!item.from || *item.from <= today) && (!last || today <= *last + endedWithin);
}

}  // namespace

Evaluation::Result Evaluation::operator()(const ActiveCondition& condition) const
{
    Support support;
    for (const diary::ContextCode wanted : condition.anyOf) {
        for (const diary::ContextItem* item : m_diary.items(wanted)) {
            if (isActive(*item, m_diary.today(), condition.endedWithin))
                support.evidence.push_back(evidenceOf(*item));
        }
    }
    return unlessEmpty(std::move(support));
}

// There is no evidence for what is not there.
Evaluation::Result Evaluation::operator()(const UnlessActiveCondition& condition) const
{
    if ((*this)(ActiveCondition{condition.anyOf, Days(0)})) return std::nullopt;
    return Support{};
}

Evaluation::Result Evaluation::operator()(const StartedCondition& condition) const
{
    Support support;
    FirstDay first;
    for (const diary::ContextCode wanted : condition.anyOf) {
        for (const diary::ContextItem* item : m_diary.items(wanted)) {
            if (!hasStarted(condition, *item)) continue;
            if (condition.thenEpisode && episodesFrom(item->from).empty()) continue;
            support.evidence.push_back(evidenceOf(*item));
            first.add(*item);
        }
    }
    if (first.any && condition.thenEpisode) addWitnesses(support, episodesFrom(first.from));
    return unlessEmpty(std::move(support));
}

Evaluation::Result Evaluation::operator()(const ExposureEndedCondition& condition) const
{
    Support support;
    FirstDay first;
    for (const diary::ContextCode wanted : condition.anyOf) {
        for (const diary::ContextItem* item : m_diary.items(wanted)) {
            if (!hasEnded(condition, *item) || episodesFrom(item->from).empty()) continue;
            support.evidence.push_back(evidenceOf(*item));
            first.add(*item);
        }
    }
    if (first.any) addWitnesses(support, episodesFrom(first.from));
    return unlessEmpty(std::move(support));
}

Evaluation::Result Evaluation::operator()(const MoreCrampsSinceCondition& condition) const
{
    const auto recent = m_diary.episodesWithin(crampWindow);
    Support support;
    for (const diary::ContextCode wanted : condition.item.anyOf) {
        for (const diary::ContextItem* item : m_diary.items(wanted)) {
            if (!hasStarted(condition.item, *item)) continue;
            Support one;
            for (const diary::Episode* episode : recent) {
                if (!item->from || episode->start.date() >= *item->from)
                    one.evidence.push_back(evidenceOf(*episode, diary::PlainFact::Episode));
            }
            if (!areMoreCramps(condition, *item, one.evidence.size())) continue;
            one.evidence.push_back(evidenceOf(*item));
            merge(support, std::move(one));
        }
    }
    return unlessEmpty(std::move(support));
}

bool Evaluation::areMoreCramps(const MoreCrampsSinceCondition& condition, const diary::ContextItem& item,
                               std::size_t since) const
{
    if (since < condition.atLeast) return false;
    if (!item.from) return !areCrampsUsual(std::nullopt);
    if (areCrampsUsual(item.from) && !hasRecordsBefore(*item.from)) return false;
    const auto days = std::clamp(m_diary.today() - *item.from, shortestSince, crampWindow);
    const auto before = episodesBetween(*item.from - crampWindow, *item.from - Days(1));
    return static_cast<std::size_t>(crampWindow.count()) * since >=
           2 * before * static_cast<std::size_t>(days.count());
}

bool Evaluation::areCrampsUsual(const std::optional<diary::Date>& before) const
{
    const auto usual = m_diary.items(diary::ContextCode::UsualCramps);
    return std::ranges::any_of(usual, [&](const diary::ContextItem* item) {
        if (!before) return isActive(*item, m_diary.today(), Days(0));
        return item->present && (!item->from || *item->from < *before) && (!item->to || *item->to >= *before);
    });
}

bool Evaluation::hasStarted(const StartedCondition& condition, const diary::ContextItem& item) const
{
    if (!item.present) return false;
    if (item.from && *item.from < m_diary.today() - condition.within) return false;
    if (!item.from && diary::kindOf(item.code) != diary::ContextKind::Exposure) return false;
    const auto change = item.change.value_or(diary::ContextChange::Started);
    const auto& wanted = condition.changes;
    return wanted.empty() || std::ranges::find(wanted, change) != wanted.end();
}

bool Evaluation::hasEnded(const ExposureEndedCondition& condition, const diary::ContextItem& item) const
{
    if (!item.present) return false;
    if (item.to && *item.to < m_diary.today() - condition.within) return false;
    return !condition.beganWithin || !item.from || *item.from >= m_diary.today() - *condition.beganWithin;
}

}  // namespace cramp::triage
