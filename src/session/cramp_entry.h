// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"

#include <array>
#include <chrono>
#include <optional>

namespace cramp
{

// How cramps and nights without them get into the diary by one press: pure functions from a moment to the
// Edit that the press writes. Naming the Change is the window's. `now` is when the press came; a duration is
// never made up, and never longer than a day.

// The cramp began at `now` and goes on; nothing else is known yet.
Edit crampStarted(const Uuid& id, const Moment& now);

// The ongoing cramp passed at `now`. Left incomplete, so that the morning asks for the rest. Over a day, or
// against the clock: without a duration.
Edit crampPassed(const Episode& ongoing, const Moment& now);
// The person says by and by that it passed about so long after its onset.
Edit crampPassedAfter(const Episode& ongoing, std::chrono::seconds lasted, const Moment& now);
// It is over, and nobody knows since when.
Edit crampEndUnknown(const Episode& ongoing, const Moment& now);

// A place of the leg with its side: what one press at night can store.
struct SiteTarget {
    Site site{};
    Side side{};  // Left or Right

    friend bool operator==(const SiteTarget&, const SiteTarget&) = default;
};
using SiteTargets = std::array<SiteTarget, 4>;

// The four that the person had most often in the 90 days before now, filled up with calf and foot. They stand
// in the order of the vocabulary, left before right, so that they move as seldom as can be. A cramp on both
// sides counts for each.
SiteTargets usualTargets(const Diary& diary, const Moment& now);

// The place becomes this one, or unknown.
Edit siteChosen(const Episode& episode, std::optional<SiteTarget> target, const Moment& now);
// The target that an episode has, if it has just that one place.
std::optional<SiteTarget> targetOf(const Episode& episode);

// A cramp that is over and not yet described, to be finished in the morning.
Edit crampAgo(const Uuid& id, std::chrono::minutes ago, const LocalZone& zone, const Moment& now);
// Only the night is known: the start is its midnight.
Edit crampInNight(const Uuid& id, Date night, const LocalZone& zone, const Moment& now);
// At a time that the person gave; with the precision Night it is the night's midnight.
Edit crampAt(const Uuid& id, const Moment& start, Precision precision, const Moment& now);

// The night that people mean by "last night": that of yesterday's evening.
Date lastNight(const Moment& now);
// True when it makes sense to ask: last night is not answered, and its sleep hours are over.
bool canBeFree(const Diary& diary, const Moment& now);
// The person vouches for last night. If its record lies in the bin, it comes back.
Edit nightWithoutCramps(const std::optional<Record>& inBin, const Moment& now);

// The episodes of the last days that wait to be finished, the newest first.
std::vector<Episode> unfinished(const Diary& diary, const Moment& now);
// Those of the night whose sleep hours still run, which are not among them yet: nobody is asked before
// the morning.
std::vector<Episode> waitingForMorning(const Diary& diary, const Moment& now);
// The newest that goes on.
std::optional<Episode> ongoingIn(const Diary& diary);

}  // namespace cramp
