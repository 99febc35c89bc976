// SPDX-License-Identifier: MIT
#include "triage/evaluation.h"

#include <algorithm>

namespace cramp
{

namespace
{

// The earliest of two first days; a missing one is earlier than any.
std::optional<Date> earliest(const std::optional<Date>& one, const std::optional<Date>& other)
{
    if (!one || !other) return std::nullopt;
    return std::min(*one, *other);
}

// The first days of the items that hold.
struct FirstDay {
    bool any = false;
    std::optional<Date> from;

    void add(const ContextItem& item)
    {
        from = any ? earliest(from, item.from) : item.from;
        any = true;
    }
};

}  // namespace

Evaluation::Result Evaluation::operator()(const ActiveCondition& condition) const
{
    Support support;
    for (const ContextCode wanted : condition.anyOf) {
        for (const ContextItem* item : m_diary.items(wanted)) {
            if (!item->present || !spans(*item, m_diary.today())) continue;
            const bool mayBeOver = wanted == ContextCode::AfterBirth && !item->from && !item->to;
            if (mayBeOver && !assume(support, Detail::From, code(wanted))) continue;
            support.evidence.push_back(evidenceOf(*item));
        }
    }
    return unlessEmpty(std::move(support));
}

Evaluation::Result Evaluation::operator()(const StartedCondition& condition) const
{
    Support support;
    FirstDay first;
    for (const ContextCode wanted : condition.anyOf) {
        for (const ContextItem* item : m_diary.items(wanted)) {
            Support one;
            if (!hasStarted(one, condition, *item)) continue;
            if (condition.thenEpisode && episodesFrom(item->from).empty()) continue;
            one.evidence.push_back(evidenceOf(*item));
            merge(support, std::move(one));
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
    for (const ContextCode wanted : condition.anyOf) {
        for (const ContextItem* item : m_diary.items(wanted)) {
            Support one;
            if (!hasEnded(one, condition, *item) || episodesFrom(item->from).empty()) continue;
            one.evidence.push_back(evidenceOf(*item));
            merge(support, std::move(one));
            first.add(*item);
        }
    }
    if (first.any) addWitnesses(support, episodesFrom(first.from));
    return unlessEmpty(std::move(support));
}

bool Evaluation::hasStarted(Support& support, const StartedCondition& condition,
                            const ContextItem& item) const
{
    if (!item.present) return false;
    if (item.from && *item.from < m_diary.today() - condition.within) return false;
    if (!item.from && kindOf(item.code) != ContextKind::Exposure) return false;
    const auto change = item.change.value_or(ContextChange::Started);
    const auto& wanted = condition.changes;
    if (!wanted.empty() && std::ranges::find(wanted, change) == wanted.end()) return false;
    if (!wanted.empty() && !item.change && !assume(support, Detail::Change, code(item.code))) return false;
    return item.from || assume(support, Detail::From, code(item.code));
}

bool Evaluation::hasEnded(Support& support, const ExposureEndedCondition& condition,
                          const ContextItem& item) const
{
    if (!item.present) return false;
    const Date last = std::min(item.to.value_or(item.from.value_or(m_diary.today())), m_diary.today());
    if (last < m_diary.today() - condition.within) return false;
    return item.from || assume(support, Detail::From, code(item.code));
}

}  // namespace cramp
