// SPDX-License-Identifier: MIT
#pragma once

#include "diary/date_span.h"
#include "diary/diary.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace cramp::report::summary
{

// The nights of the dates of a span; the four add up to total.
struct NightCounts {
    std::int64_t total = 0;
    std::int64_t withCramps = 0;
    std::int64_t crampFree = 0;
    std::int64_t notRecorded = 0;
    std::int64_t notOver = 0;
};

struct EpisodeCounts {
    std::int64_t total = 0;
    std::int64_t night = 0;
    std::int64_t day = 0;
    std::int64_t woke = 0;
    double perWeek = 0;  // total x 7 / days
};

// Sample statistics; sd is the sample's (n - 1), quartiles are Hyndman and Fan's type 7. Null at n = 0, sd
// below 2.
struct Distribution {
    std::int64_t n = 0;
    std::optional<double> mean, sd, median, q1, q3, max;
};

struct SiteCount {
    diary::Site site{};
    std::optional<diary::Side> side;
    std::int64_t episodes = 0;
};

struct WeekCounts {
    diary::DateSpan span;  // seven days; the last may be shorter
    std::int64_t episodes = 0;
    NightCounts nights;
};

struct Comparison {
    diary::DateSpan span;  // just before the period, of the same length
    std::int64_t episodes = 0;
    double perWeek = 0;
    NightCounts nights;
    // The period's rate over that of the span before and its exact conditional 95 % interval (Clopper and
    // Pearson on the share of episodes that fall in the period, turned into a ratio); null unless both have
    // an episode.
    std::optional<double> rateRatio;
    std::optional<std::array<double, 2>> ci95;
};

// The figures of a period as known at a moment (contract: summary --json).
struct Summary {
    diary::DateSpan span;
    NightCounts nights;
    EpisodeCounts episodes;
    Distribution durationSeconds;
    Distribution pain;
    std::vector<SiteCount> sites;  // the most frequent first, then in the order of the vocabulary
    std::array<std::int64_t, 24> hours{};
    std::vector<WeekCounts> weeks;
    Comparison before;
};

// The diary must hold the episodes of the days from before().from to one day after span.to, and the nights of
// those dates. Binned records, and episodes that began after now, are left out.
Summary summarize(const diary::Diary& diary, const diary::DateSpan& span, const diary::Moment& now);

// As `crampdiary summary --json` prints it, with a line end; nothing is rounded.
std::string summaryJson(const Summary& summary);

// The state of each night of a span, the first first.
struct NightRow {
    diary::Date night{};
    diary::NightState state{};
    std::int64_t episodes = 0;
    std::optional<std::int64_t> worstPain;
};
std::vector<NightRow> nightRows(const diary::Diary& diary, const diary::DateSpan& span,
                                const diary::Moment& now);

}  // namespace cramp::report::summary
