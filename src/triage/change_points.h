// SPDX-License-Identifier: MIT
#pragma once

#include "triage/diary_at.h"

#include <set>

namespace cramp
{

// The order of instants; of two moments at one instant either may stand for both.
struct EarlierInstant {
    bool operator()(const Moment& one, const Moment& other) const { return one.instant() < other.instant(); }
};
using Moments = std::set<Moment, EarlierInstant>;

// The moments at which a condition can begin or cease to hold on this diary: when a record that it looks for
// is made, and when it leaves the window. Between two of them, in order, nothing changes. A moment bears the
// wall clock of the record that it comes from; days of the calendar begin at midnight of `dayOffset`.
Moments changePoints(const Condition& condition, const DiaryIndex& diary, std::chrono::minutes dayOffset);

}  // namespace cramp
