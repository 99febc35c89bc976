// SPDX-License-Identifier: MIT
#include "triage/evaluation.h"

#include <algorithm>

namespace cramp::triage
{

namespace
{

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

}  // namespace

Evaluation::Result Evaluation::operator()(const ActiveCondition& condition) const
{
    Support support;
    for (const diary::ContextCode wanted : condition.anyOf) {
        for (const diary::ContextItem* item : m_diary.items(wanted)) {
            if (!item->present || !spans(*item, m_diary.today())) continue;
            const bool mayBeOver = wanted == diary::ContextCode::AfterBirth && !item->from && !item->to;
            if (mayBeOver && !assume(support, Detail::From, diary::code(wanted))) continue;
            support.evidence.push_back(evidenceOf(*item));
        }
    }
    return unlessEmpty(std::move(support));
}

Evaluation::Result Evaluation::operator()(const StartedCondition& condition) const
{
    Support support;
    FirstDay first;
    for (const diary::ContextCode wanted : condition.anyOf) {
        for (const diary::ContextItem* item : m_diary.items(wanted)) {
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
    for (const diary::ContextCode wanted : condition.anyOf) {
        for (const diary::ContextItem* item : m_diary.items(wanted)) {
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
                            const diary::ContextItem& item) const
{
    if (!item.present) return false;
    if (item.from && *item.from < m_diary.today() - condition.within) return false;
    if (!item.from && diary::kindOf(item.code) != diary::ContextKind::Exposure) return false;
    const auto change = item.change.value_or(diary::ContextChange::Started);
    const auto& wanted = condition.changes;
    if (!wanted.empty() && std::ranges::find(wanted, change) == wanted.end()) return false;
    if (!wanted.empty() && !item.change && !assume(support, Detail::Change, diary::code(item.code)))
        return false;
    return item.from || assume(support, Detail::From, diary::code(item.code));
}

bool Evaluation::hasEnded(Support& support, const ExposureEndedCondition& condition,
                          const diary::ContextItem& item) const
{
    if (!item.present) return false;
    const diary::Date last = std::min(item.to.value_or(item.from.value_or(m_diary.today())), m_diary.today());
    if (last < m_diary.today() - condition.within) return false;
    return item.from || assume(support, Detail::From, diary::code(item.code));
}

}  // namespace cramp::triage
