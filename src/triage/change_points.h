// SPDX-License-Identifier: MIT
#pragma once

#include "triage/diary_at.h"

#include <set>

namespace cramp::triage
{

// The order of instants; of two moments at one instant either may stand for both.
struct EarlierInstant {
    bool operator()(const diary::Moment& one, const diary::Moment& other) const
    {
        return one.instant() < other.instant();
    }
};
using Moments = std::set<diary::Moment, EarlierInstant>;

// The moments in (since, now] at which a condition can begin or cease to hold on this diary: when a record
// that it looks for is made, and when it leaves the window. Between two of them, in order, nothing changes;
// none where it cannot hold at all. A moment bears the wall clock of the record that it comes from; days of
// the calendar begin at midnight of now's offset.
Moments changePoints(const Condition& condition, const DiaryIndex& diary, const diary::Moment& since,
                     const diary::Moment& now);

}  // namespace cramp::triage
