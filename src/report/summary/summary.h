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

// A night cramp is an episode whose period is night; it belongs to the night of its onset (noon to noon,
// under the evening's date). Every other episode is a day cramp and belongs to the wall-clock date of its
// onset.
bool isNightCramp(const diary::Episode& episode, const diary::SleepSchedule& sleep);
// The night or the date that an episode belongs to. It counts for a period that contains this day.
diary::Date countedDay(const diary::Episode& episode, const diary::SleepSchedule& sleep);

// Of the nights of the dates of a span; the four add up to total.
struct NightCounts {
    std::int64_t total = 0;
    std::int64_t withCramps = 0;
    std::int64_t crampFree = 0;
    std::int64_t notRecorded = 0;
    std::int64_t notOver = 0;

    // The only denominator: a night that is not recorded may have had a cramp.
    std::int64_t recorded() const { return withCramps + crampFree; }
    std::int64_t over() const { return total - notOver; }
    NightCounts& operator+=(const NightCounts& other);
    friend bool operator==(const NightCounts&, const NightCounts&) = default;
};

struct EpisodeCounts {
    std::int64_t total = 0;
    std::int64_t night = 0;
    std::int64_t day = 0;
    double perWeek = 0;    // total x 7 / days
    bool atLeast = false;  // perWeek is a lower bound: a night of the period is not recorded
};

// Of the night cramps that were answered.
struct WokeCounts {
    std::int64_t answered = 0;
    std::int64_t yes = 0;
};

// Sample statistics; sd is the sample's (n - 1), quartiles are Hyndman and Fan's type 7. Null at n = 0, sd
// below 2.
struct Distribution {
    std::int64_t n = 0;
    std::optional<double> mean, sd, median, q1, q3, max;

    // Quartiles of fewer values than these say more of chance than of the cramps: no output for people shows
    // them.
    static constexpr std::int64_t leastForQuartiles = 8;
    bool hasQuartiles() const { return n >= leastForQuartiles; }
};

struct SiteCount {
    diary::Site site{};
    std::optional<diary::Side> side;
    std::int64_t episodes = 0;
};

// Each episode once; they add up to the total.
struct SideCounts {
    std::int64_t left = 0;
    std::int64_t right = 0;
    std::int64_t both = 0;  // or left and right in one episode
    std::int64_t notRecorded = 0;
};

struct TriggerCount {
    diary::Trigger trigger{};
    std::int64_t episodes = 0;
};

struct ReliefCount {
    diary::Relief relief{};
    std::int64_t tried = 0;     // episodes
    std::int64_t answered = 0;  // of these: whether it eased the cramp
    std::int64_t eased = 0;
};

// What happened in a part of a period: seven days, of which the last part may have fewer, or a calendar
// month.
struct WeekCounts {
    diary::DateSpan span;
    std::int64_t nightCramps = 0;
    std::int64_t dayCramps = 0;
    NightCounts nights;

    std::int64_t cramps() const { return nightCramps + dayCramps; }
};

// Why two spans are not compared; the first that holds.
enum class WhyNot : std::uint8_t { FewWeeks, RecordedDifferently, NoCramps };
// "few_weeks", "recorded_differently", "no_cramps".
std::string_view code(WhyNot why);

// The span just before the period.
struct Comparison {
    diary::DateSpan span;  // of the same length, cut to begin with the diary
    NightCounts nights;
    std::int64_t nightCramps = 0;
    std::optional<double> perRecordedWeek;  // as in Summary
    // The rate of night cramps on the recorded nights of usable weeks, that of the period over that of this
    // span, and its quasi-Poisson 95 % interval; null where whyNot tells a reason.
    std::optional<double> rateRatio;
    std::optional<std::array<double, 2>> ci95;
    std::optional<WhyNot> whyNot;
};

// The figures of a period as known at a moment (contract: summary --json).
struct Summary {
    diary::DateSpan span;
    NightCounts nights;
    std::int64_t daysWithDayCramps = 0;
    EpisodeCounts episodes;
    // Night cramps x 7 / recorded nights; null below 7 recorded nights.
    std::optional<double> nightCrampsPerRecordedWeek;
    WokeCounts woke;
    Distribution durationSeconds;
    Distribution pain;
    // The most frequent first, then in the order of the vocabulary.
    std::vector<SiteCount> sites;
    SideCounts sides;
    std::vector<TriggerCount> triggers;
    std::vector<ReliefCount> relief;
    std::array<std::int64_t, 24> hours{};
    std::vector<WeekCounts> weeks;
    std::optional<Comparison> before;  // null where the diary begins with the period or in it
};

// The diary is the whole one: the span before is cut at its first day. Binned records, and episodes that
// began after now, are left out.
Summary summarize(const diary::Diary& diary, const diary::DateSpan& span, const diary::Moment& now);

// As `crampdiary summary --json` prints it, with a line end; nothing is rounded.
std::string summaryJson(const Summary& summary);

// The first day of which the diary tells anything: the night or date of an episode, a night, the day of a
// check-in, stretch session or answer. Of records whose dates are those of a life and not of a diary
// (context, visits, plans, trials, exercises) the day counts on which they were made. Binned records count
// for nothing; none: the diary is empty.
std::optional<diary::Date> firstDayOf(const diary::Diary& diary);

// The parts of a span: seven days each, the last may be shorter; calendar months, the first and the last may
// be parts of one.
std::vector<WeekCounts> weekCounts(const diary::Diary& diary, const diary::DateSpan& span,
                                   const diary::Moment& now);
std::vector<WeekCounts> monthCounts(const diary::Diary& diary, const diary::DateSpan& span,
                                    const diary::Moment& now);

// A night of a span.
struct NightRow {
    diary::Date night{};
    diary::NightState state{};
    std::int64_t nightCramps = 0;
    std::optional<bool> woke;  // true: by one of them; false: each was answered with no
    std::optional<std::int64_t> worstPain;
    std::optional<std::int64_t> seconds;  // of its timed cramps together

    friend bool operator==(const NightRow&, const NightRow&) = default;
};
// The first first.
std::vector<NightRow> nightRows(const diary::Diary& diary, const diary::DateSpan& span,
                                const diary::Moment& now);
// A CSV table of them (RFC 4180, CRLF, a byte order mark): date, state, night cramps, woke, worst pain,
// minutes. An empty cell is what is not recorded.
std::string nightsCsv(const std::vector<NightRow>& nights);

}  // namespace cramp::report::summary
