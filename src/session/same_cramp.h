// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"
#include "diary/diary.h"

#include <vector>

namespace cramp::session
{

// A cramp that was logged as it happened, and again by day: the person was half asleep. The program offers to
// make one of them; it never does so by itself.
struct SameCramp {
    diary::Episode atNight;    // entered within minutes of its onset
    diary::Episode afterward;  // entered over an hour later
};

// Pairs of the last three days that look like one cramp: of the same night, their times at most 30 minutes
// apart or one of them "in the night" only, their places not at odds. Each episode is in one pair at most.
std::vector<SameCramp> likelySame(const diary::Diary& diary, const diary::Moment& now);

// One episode of both: when and how long as measured at night, the rest as said by day where something was
// said; signs, reliefs and triggers of both, and both notes. A sign recorded as there stays there.
diary::Episode mergedCramp(const SameCramp& pair);

// The merged one takes the place of the one logged at night; the other goes to the bin.
std::vector<diary::Edit> mergingOf(const SameCramp& pair, const diary::Moment& now);

}  // namespace cramp::session
