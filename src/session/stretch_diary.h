// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"

#include <span>
#include <vector>

namespace cramp::session
{

// Stretching in the diary: which evenings are planned, and what was done. Pure functions; records in the bin
// do not count.

// The evening that people mean: what is done in the small hours, before 5:00, belongs to the date before.
diary::Date eveningOf(const diary::Moment& moment);

// The plans that hold on an evening, without regard to whether they were followed.
std::vector<diary::Plan> plansOn(const diary::Diary& diary, diary::Date evening);

// All of it, as far as the diary tells.
bool isDone(const diary::Diary& diary, const diary::StretchReference& stretch, diary::Date evening);
// Anything was stretched on that evening's date.
bool hasStretched(const diary::Diary& diary, diary::Date evening);

// Of some evenings, how many were planned, and on how many of those every planned stretch was done.
struct PlanProgress {
    int planned = 0;
    int done = 0;

    friend bool operator==(const PlanProgress&, const PlanProgress&) = default;
};

// Of the evenings of the last `days` up to now. This evening counts as planned only once it is done: it is
// not over yet.
PlanProgress planProgress(const diary::Diary& diary, const diary::Moment& now, int days);

}  // namespace cramp::session
