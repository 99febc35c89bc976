// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace cramp::session
{

// How cramps and nights without them get into the diary by one press: pure functions from a moment to the
// Edit that the press writes. Naming the Change is the window's. `now` is when the press came; a duration is
// never made up, and never longer than a day.

// The cramp began at `now` and goes on; nothing else is known yet.
diary::Edit crampStarted(const diary::Uuid& id, const diary::Moment& now);

// The ongoing cramp passed at `now`. Left incomplete, so that the morning asks for the rest. Over a day, or
// against the clock: without a duration.
diary::Edit crampPassed(const diary::Episode& ongoing, const diary::Moment& now);
// The person says by and by that it passed about so long after its onset.
diary::Edit crampPassedAfter(const diary::Episode& ongoing, std::chrono::seconds lasted,
                             const diary::Moment& now);
// It is over, and nobody knows since when.
diary::Edit crampEndUnknown(const diary::Episode& ongoing, const diary::Moment& now);

// It was said to be over, and still goes on.
diary::Edit crampGoesOn(const diary::Episode& ended, const diary::Moment& now);

// A place of the leg with its side: what one press at night can store.
struct SiteTarget {
    diary::Site site{};
    diary::Side side{};  // Left or Right

    friend bool operator==(const SiteTarget&, const SiteTarget&) = default;
};
using SiteTargets = std::array<SiteTarget, 4>;

// The four that the person had most often in the 90 days before now, filled up with calf and foot. They stand
// in the order of the vocabulary, left before right, so that they move as seldom as can be. A cramp on both
// sides counts for each.
SiteTargets usualTargets(const diary::Diary& diary, const diary::Moment& now);

// The three parts of the leg that the screen at night helps with.
enum class LegPart : std::uint8_t { Calf, Foot, Thigh };
inline constexpr std::array allLegParts = {LegPart::Calf, LegPart::Foot, LegPart::Thigh};
// None for a place that what helps one of the three would not help, such as the shin.
std::optional<LegPart> partOf(diary::Site site);

// Where the cramps of the 90 days before now were most often; the calf, and no side, where nothing tells.
struct UsualCramp {
    LegPart part = LegPart::Calf;
    std::optional<diary::Side> side;  // Left or Right

    friend bool operator==(const UsualCramp&, const UsualCramp&) = default;
};
UsualCramp usualCramp(const diary::Diary& diary, const diary::Moment& now);

// What is asked after a cramp of that part: two places of either leg, left before right.
SiteTargets targetsOf(LegPart part);
// Four more places of either leg, those that the person had most often first, left before right.
std::vector<SiteTarget> otherTargets(LegPart part, const diary::Diary& diary, const diary::Moment& now);

// The place becomes this one, or unknown.
diary::Edit siteChosen(const diary::Episode& episode, std::optional<SiteTarget> target,
                       const diary::Moment& now);
// The target that an episode has, if it has just that one place.
std::optional<SiteTarget> targetOf(const diary::Episode& episode);

// A cramp that is over and not yet described, to be finished in the morning.
diary::Edit crampAgo(const diary::Uuid& id, std::chrono::minutes ago, const platform::LocalZone& zone,
                     const diary::Moment& now);
// Only the night is known: the start is its midnight.
diary::Edit crampInNight(const diary::Uuid& id, diary::Date night, const platform::LocalZone& zone,
                         const diary::Moment& now);
// At a time that the person gave; with the precision Night it is the night's midnight.
diary::Edit crampAt(const diary::Uuid& id, const diary::Moment& start, diary::Precision precision,
                    const diary::Moment& now);

// The night that people mean by "last night": that of yesterday's evening.
diary::Date lastNight(const diary::Moment& now);
// True when it makes sense to ask: last night is not answered, and its sleep hours are over.
bool canBeFree(const diary::Diary& diary, const diary::Moment& now);
// The person vouches for a night. If its record lies in the bin, it comes back.
diary::Edit nightWithoutCramps(const std::optional<diary::Record>& inBin, diary::Date night,
                               const diary::Moment& now);

// The episodes of the last days that wait to be finished, the newest first.
std::vector<diary::Episode> unfinished(const diary::Diary& diary, const diary::Moment& now);
// Those of the night whose sleep hours still run, which are not among them yet: nobody is asked before
// the morning.
std::vector<diary::Episode> waitingForMorning(const diary::Diary& diary, const diary::Moment& now);
// The newest that goes on.
std::optional<diary::Episode> ongoingIn(const diary::Diary& diary);

}  // namespace cramp::session
