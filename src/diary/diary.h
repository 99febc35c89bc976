// SPDX-License-Identifier: MIT
#pragma once

#include "diary/episode.h"
#include "diary/person.h"
#include "diary/records.h"
#include "diary/sleep_hours.h"

namespace cramp::diary
{

// What happened: a whole diary, or the part of one that a reader asked for. Every list is in the order of
// time (start, at, night, from; what has no time first), then of id. Binned records are there only where a
// function says so.
struct Diary {
    Uuid id;
    Person person;
    SleepSchedule sleep;
    std::vector<Episode> episodes;
    std::vector<CheckIn> checkIns;
    std::vector<Night> nights;
    std::vector<ContextItem> context;
    std::vector<StretchSession> stretches;
    std::vector<Answer> answers;
    std::vector<Visit> visits;
    std::vector<Exercise> exercises;
    std::vector<Plan> plans;
    std::vector<Trial> trials;

    friend bool operator==(const Diary&, const Diary&) = default;
};

// Puts every list into the order of time, then of id.
void sortByTime(Diary& diary);

// What became of a night. NotOver: neither cramp nor answer yet, and its noon has not come.
enum class NightState : std::uint8_t { WithCramps, CrampFree, NotRecorded, NotOver };

// The state of the night of a date as known at a time on the wall clock. An episode beats a night vouched for
// as free.
NightState nightState(Date night, bool hasEpisode, bool isVouchedFree, std::chrono::local_seconds now);

}  // namespace cramp::diary
