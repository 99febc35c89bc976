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

// Did it help? What the diary holds of the days with a change and of those without it. It counts and
// compares; it never says what caused what.

// The days with it, or those without, together.
struct TrialArm {
    std::int64_t days = 0;
    std::int64_t episodes = 0;
    double perWeek = 0;
    NightCounts nights;

    std::int64_t recorded() const { return nights.withCramps + nights.crampFree; }
};

// Why there is a comparison, or none.
enum class TrialVerdict : std::uint8_t {
    Compared,
    TooSoon,       // under 14 days with it are over
    TooFewNights,  // under half of the nights of either arm are recorded
    NoCramps       // in one of the arms, or both
};

struct TrialResult {
    TrialArm without;
    TrialArm with;
    TrialVerdict verdict{};
    // The rate with it over the rate without it, and its exact conditional 95 % interval; only if Compared.
    std::optional<double> ratio;
    std::optional<std::array<double, 2>> ci95;
};

// A before and after over equal spans of so many days each: without it up to the day before, with it from
// that day on.
constexpr int usualTrialDays = 28;
std::vector<diary::TrialBlock> beforeAndAfter(diary::Date changed, std::int64_t days = usualTrialDays);

// Days whose night is not over at the moment do not count. Of a before and after the spans stay equal: as
// many days before as are over after it. Of more blocks, all days of each kind count, by rate. The diary must
// hold the episodes and nights of the blocks.
TrialResult trialResult(const diary::Diary& diary, const std::vector<diary::TrialBlock>& blocks,
                        const diary::Moment& now);

// The result in words: what was counted, the comparison or why there is none, and what it rests on.
struct TrialText {
    std::string counts;
    std::string nights;
    std::string change;
    std::string interval;  // empty without a comparison
    std::string caution;   // likewise

    friend bool operator==(const TrialText&, const TrialText&) = default;
};
TrialText sayTrial(const TrialResult& result, const ReportWords& words);

}  // namespace cramp::report::summary
