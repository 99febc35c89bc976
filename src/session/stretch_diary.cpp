// SPDX-License-Identifier: MIT
#include "session/stretch_diary.h"

#include <algorithm>

namespace cramp
{

namespace
{

constexpr std::chrono::hours endOfEvening{5};

bool holdsOn(const Plan& plan, Date evening)
{
    return !plan.stamps.binned && plan.from <= evening && (!plan.to || evening <= *plan.to) &&
           plan.weekdays.holdsFor(evening);
}

}  // namespace

Date eveningOf(const Moment& moment)
{
    return std::chrono::floor<std::chrono::days>(moment.wall - endOfEvening);
}

std::vector<Plan> plansOn(const Diary& diary, Date evening)
{
    std::vector<Plan> plans;
    std::ranges::copy_if(diary.plans, std::back_inserter(plans),
                         [&](const Plan& plan) { return holdsOn(plan, evening); });
    return plans;
}

bool isDone(const Diary& diary, const StretchReference& stretch, Date evening)
{
    return std::ranges::any_of(diary.stretches, [&](const StretchSession& session) {
        return !session.stamps.binned && session.stretch == stretch && session.completed != false &&
               eveningOf(session.at) == evening;
    });
}

bool hasStretched(const Diary& diary, Date evening)
{
    return std::ranges::any_of(diary.stretches, [&](const StretchSession& session) {
        return !session.stamps.binned && eveningOf(session.at) == evening;
    });
}

PlanProgress planProgress(const Diary& diary, const Moment& now, int days)
{
    PlanProgress progress;
    const Date today = eveningOf(now);
    for (int ago = days - 1; ago >= 0; --ago) {
        const Date evening = today - std::chrono::days(ago);
        const auto plans = plansOn(diary, evening);
        if (plans.empty()) continue;
        const bool isFollowed = std::ranges::all_of(
            plans, [&](const Plan& plan) { return isDone(diary, plan.stretch, evening); });
        if (ago == 0 && !isFollowed) continue;
        ++progress.planned;
        progress.done += isFollowed;
    }
    return progress;
}

}  // namespace cramp
