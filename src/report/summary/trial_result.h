// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/report_words.h"
#include "report/summary/summary.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace cramp::report::summary
{

// Did it help? What the diary holds of the nights with a change and of those without it. It counts and
// compares; it never says what caused what.

// The nights with it, or those without, together, as far as they are over.
struct TrialArm {
    std::int64_t nightCramps = 0;
    NightCounts nights;
    std::vector<WeekCounts>
        weeks;  // of each block from its first night on; the last of a block may be shorter

    std::int64_t usableWeeks() const;  // weeks with 4 recorded nights or more
    // As in Summary.
    std::optional<double> perRecordedWeek() const;
};

enum class TrialVerdict : std::uint8_t { TooEarly, Fewer, More, NoClearDifference };

// Why it is too early to tell. The last two are of plans of blocks: there is one verdict, at the end.
enum class TrialGap : std::uint8_t { FewWeeks, RecordedDifferently, PlanNotOver, FewPairs };

// A pair of blocks of which both are over and can be compared.
struct TrialPair {
    TrialArm without;
    TrialArm with;
};

// What is known of a plan of blocks whose order was drawn by lot, pair by pair.
struct PlanResult {
    std::size_t planned = 0;       // pairs
    std::vector<TrialPair> pairs;  // that count: at least half of the weeks of either block are usable
    diary::Date lastNight{};
    std::optional<double> level;  // of the interval, 0 to 1; none without one
};

struct TrialResult {
    TrialArm without;
    TrialArm with;
    TrialVerdict verdict{};
    std::optional<TrialGap> gap;  // only if TooEarly
    // The rate of night cramps with it over the rate without it, on the recorded nights of usable weeks, and
    // its interval; none if it is too early or one of the arms has no night cramp. Of a plan: the estimate
    // and the interval over its pairs, also where these are too few for a verdict; none if it is not over or
    // no night cramp is recorded.
    std::optional<double> ratio;
    std::optional<std::array<double, 2>> interval;
    std::optional<PlanResult> plan;  // none: the trial is compared week by week
};

// Plans of blocks drawn by lot are compared by the permutation interval of trial_pairs.h. Half a cramp is
// added to the count of every block, so that a block without any cramp has a ratio too.
//
// All else is compared week by week: the verdict is Fewer or More where the rates are further from each other
// than this, in standard errors of the quasi-Poisson model; the interval reaches as far. Weeks in a row
// resemble each other, which that model does not know. The tests simulate diaries without any effect whose
// weekly rates vary by half and correlate by 0.5 from week to week, with cramps in clusters: then one of the
// two is said in at most 8 of 100.
constexpr double trialErrors = 2.6;
constexpr std::int64_t leastTrialWeeks = 4;  // usable ones, of either arm

// A before and after over equal spans of so many days each: without it up to the day before, with it from
// that day on.
constexpr int usualTrialDays = 28;
std::vector<diary::TrialBlock> beforeAndAfter(diary::Date changed, std::int64_t days = usualTrialDays);

// Nights that are not over at the moment do not count. The diary must hold the episodes and nights of the
// blocks.
TrialResult trialResult(const diary::Diary& diary, const diary::Trial& trial, const diary::Moment& now);
// The same of blocks in an order that was not drawn by lot.
TrialResult trialResult(const diary::Diary& diary, const std::vector<diary::TrialBlock>& blocks,
                        const diary::Moment& now);

// The result in words: what was counted, the verdict, and what it rests on.
struct TrialText {
    std::string counts;
    std::string nights;
    std::string weeks;  // night cramps week by week, or pair by pair
    std::string change;
    std::string interval;  // empty without a ratio
    std::string caution;   // empty while it is too early to tell

    friend bool operator==(const TrialText&, const TrialText&) = default;
};
TrialText sayTrial(const TrialResult& result, const ReportWords& words);

// How the order of the blocks came about, and in which design: "Before and after. The order was not drawn by
// lot."
std::string sayDesign(const diary::Trial& trial, const ReportWords& words);

// "20 night cramps on 27 recorded nights, 5.19 a recorded week".
std::string sayArm(const TrialArm& arm, const ReportWords& words);

}  // namespace cramp::report::summary
