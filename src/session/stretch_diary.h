// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"

#include <span>
#include <vector>

namespace cramp
{

// Stretching in the diary: which evenings are planned, and what was done. Pure functions; records in the bin
// do not count.

// The evening that people mean: what is done in the small hours, before 5:00, belongs to the date before.
Date eveningOf(const Moment& moment);

// The plans that hold on an evening, without regard to whether they were followed.
std::vector<Plan> plansOn(const Diary& diary, Date evening);

// All of it, as far as the diary tells.
bool isDone(const Diary& diary, const StretchReference& stretch, Date evening);
// Anything was stretched on that evening's date.
bool hasStretched(const Diary& diary, Date evening);

// Of some evenings, how many were planned, and on how many of those every planned stretch was done.
struct PlanProgress {
    int planned = 0;
    int done = 0;

    friend bool operator==(const PlanProgress&, const PlanProgress&) = default;
};

// Of the evenings of the last `days` up to now. This evening counts as planned only once it is done: it is
// not over yet.
PlanProgress planProgress(const Diary& diary, const Moment& now, int days);

}  // namespace cramp
