// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace cramp::session
{

// Which episodes a list shows and in which order: pure functions that give row numbers, places in the list of
// episodes. Made for 50,000 episodes: filtering is one pass over an order that is kept.

// Empty parts let everything pass. Days are the wall clock's, and lie inside.
struct EpisodeFilter {
    std::optional<diary::Date> from;
    std::optional<diary::Date> to;
    std::optional<diary::Date> night;  // noon to noon
    std::optional<diary::Site> site;
    std::optional<diary::Side> side;        // of a site: that side or both; with `site` of that site
    std::optional<diary::Symptom> symptom;  // noted as present
    std::string text;                       // in the note; folded as the notes are

    bool isEmpty() const { return *this == EpisodeFilter(); }
    friend bool operator==(const EpisodeFilter&, const EpisodeFilter&) = default;
};

enum class EpisodeKey : std::uint8_t { Start, TimeOfNight, Duration, Site, PainScore, Period, Note };

// What an episode does not say comes last in either direction; equals stand in the order of time, the newest
// first.
struct EpisodeOrder {
    EpisodeKey key = EpisodeKey::Start;
    bool isDescending = true;

    friend bool operator==(const EpisodeOrder&, const EpisodeOrder&) = default;
};

using EpisodeRows = std::vector<std::uint32_t>;

// The episodes must be in the order of time, as in a Diary.
EpisodeRows orderOf(const std::vector<diary::Episode>& episodes, const diary::SleepSchedule& sleep,
                    EpisodeOrder order);

// Those of an order that pass the filter. The notes are those of the episodes, folded so that equal letters
// of either case are equal bytes; needed only when the filter has a text.
EpisodeRows rowsThatPass(const std::vector<diary::Episode>& episodes, const EpisodeRows& order,
                         const EpisodeFilter& filter, std::span<const std::string> foldedNotes);

}  // namespace cramp::session
