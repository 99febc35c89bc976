// SPDX-License-Identifier: MIT
#include "session/stretch_diary.h"

#include <algorithm>

namespace cramp::session
{

namespace
{

constexpr std::chrono::hours endOfEvening{5};

bool holdsOn(const diary::Plan& plan, diary::Date evening)
{
    return !plan.stamps.binned && plan.from <= evening && (!plan.to || evening <= *plan.to) &&
           plan.weekdays.holdsFor(evening);
}

}  // namespace

diary::Date eveningOf(const diary::Moment& moment)
{
    return std::chrono::floor<std::chrono::days>(moment.wall - endOfEvening);
}

std::vector<diary::Plan> plansOn(const diary::Diary& diary, diary::Date evening)
{
    std::vector<diary::Plan> plans;
    std::ranges::copy_if(diary.plans, std::back_inserter(plans),
                         [&](const diary::Plan& plan) { return holdsOn(plan, evening); });
    return plans;
}

bool isDone(const diary::Diary& diary, const diary::StretchReference& stretch, diary::Date evening)
{
    return std::ranges::any_of(diary.stretches, [&](const diary::StretchSession& session) {
        return !session.stamps.binned && session.stretch == stretch && session.completed != false &&
               eveningOf(session.at) == evening;
    });
}

bool hasStretched(const diary::Diary& diary, diary::Date evening)
{
    return std::ranges::any_of(diary.stretches, [&](const diary::StretchSession& session) {
        return !session.stamps.binned && eveningOf(session.at) == evening;
    });
}

PlanProgress planProgress(const diary::Diary& diary, const diary::Moment& now, int days)
{
    PlanProgress progress;
    const diary::Date today = eveningOf(now);
    for (int ago = days - 1; ago >= 0; --ago) {
        const diary::Date evening = today - std::chrono::days(ago);
        const auto plans = plansOn(diary, evening);
        if (plans.empty()) continue;
        const bool isFollowed = std::ranges::all_of(
            plans, [&](const diary::Plan& plan) { return isDone(diary, plan.stretch, evening); });
        if (ago == 0 && !isFollowed) continue;
        ++progress.planned;
        progress.done += isFollowed;
    }
    return progress;
}

}  // namespace cramp::session
