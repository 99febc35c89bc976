// SPDX-License-Identifier: MIT
#include "store/codec.h"
#include "store/weekday_list.h"

namespace cramp::store
{

namespace
{

std::optional<diary::Clock> readClock(RowReader& row)
{
    const auto minutes = row.maybeInteger();
    if (!minutes) return std::nullopt;
    constexpr std::int64_t minutesOfDay = 1440;
    if (*minutes < 0 || *minutes >= minutesOfDay) row.bad();
    return diary::Clock(*minutes);
}

}  // namespace

void Codec<diary::Plan>::write(RowWriter& row, const diary::Plan& plan)
{
    row.id(plan.id);
    row.day(plan.from);
    row.day(plan.to);
    row.coded(diary::formatStretchReference(plan.stretch));
    row.coded(formatWeekdays(plan.weekdays));
    row.integer(plan.at ? std::optional<std::int64_t>(plan.at->count()) : std::nullopt);
    row.stamps(plan.stamps);
}

diary::Plan Codec<diary::Plan>::read(RowReader& row)
{
    diary::Plan plan;
    plan.id = row.id();
    plan.from = row.day();
    plan.to = row.maybeDay();
    plan.stretch = row.required(diary::parseStretchReference(row.view()));
    plan.weekdays = row.required(parseWeekdays(row.view()));
    plan.at = readClock(row);
    plan.stamps = row.stamps();
    return plan;
}

}  // namespace cramp::store
