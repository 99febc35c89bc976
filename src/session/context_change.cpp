// SPDX-License-Identifier: MIT
#include "session/context_change.h"

#include <algorithm>
#include <tuple>

namespace cramp::session
{

bool holdsOn(const diary::ContextItem& item, diary::Date day)
{
    return item.present && (!item.from || *item.from <= day) && (!item.to || *item.to >= day);
}

std::vector<diary::ContextItem> timelineOf(std::vector<diary::ContextItem> items, diary::Date today)
{
    const auto rank = [today](const diary::ContextItem& item) {
        const int group = !item.present ? 2 : holdsOn(item, today) ? 0 : 1;
        const auto begun = item.from ? item.from->time_since_epoch().count() : INT32_MIN;
        return std::tuple(group, -static_cast<std::int64_t>(begun), item.code, item.id.text());
    };
    std::ranges::sort(items, {}, rank);
    return items;
}

std::vector<diary::Edit> doseChanged(const diary::ContextItem& item, const diary::Uuid& id,
                                     diary::ContextChange change, diary::Date on, const diary::Moment& now)
{
    diary::ContextItem next = item;
    next.id = id;
    next.stamps = {};
    next.change = change;
    next.from = item.from ? std::max(*item.from, on) : on;
    next.fromPrecision = diary::Precision::Exact;
    diary::ContextItem ended = item;
    ended.to = *next.from - std::chrono::days(1);
    // Changed on the day that it began: the earlier dose was never taken.
    if (item.from && *ended.to < *item.from) {
        next.id = item.id;
        next.stamps = item.stamps;
        return {diary::replacement(item, std::move(next), now)};
    }
    return {diary::replacement(item, std::move(ended), now), diary::addition(std::move(next), now)};
}

}  // namespace cramp::session
