// SPDX-License-Identifier: MIT
#include "session/context_change.h"

#include <algorithm>
#include <tuple>

namespace cramp
{

bool holdsOn(const ContextItem& item, Date day)
{
    return item.present && (!item.from || *item.from <= day) && (!item.to || *item.to >= day);
}

std::vector<ContextItem> timelineOf(std::vector<ContextItem> items, Date today)
{
    const auto rank = [today](const ContextItem& item) {
        const int group = !item.present ? 2 : holdsOn(item, today) ? 0 : 1;
        const auto begun = item.from ? item.from->time_since_epoch().count() : INT32_MIN;
        return std::tuple(group, -static_cast<std::int64_t>(begun), item.code, item.id.text());
    };
    std::ranges::sort(items, {}, rank);
    return items;
}

std::vector<Edit> doseChanged(const ContextItem& item, const Uuid& id, ContextChange change, Date on,
                              const Moment& now)
{
    ContextItem next = item;
    next.id = id;
    next.stamps = {};
    next.change = change;
    next.from = item.from ? std::max(*item.from, on) : on;
    next.fromPrecision = Precision::Exact;
    ContextItem ended = item;
    ended.to = *next.from - std::chrono::days(1);
    // Changed on the day that it began: the earlier dose was never taken.
    if (item.from && *ended.to < *item.from) {
        next.id = item.id;
        next.stamps = item.stamps;
        return {replacement(item, std::move(next), now)};
    }
    return {replacement(item, std::move(ended), now), addition(std::move(next), now)};
}

}  // namespace cramp
