// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace cramp::report::summary
{

// The permutation interval over pairs of blocks: Wilcoxon's signed-rank test, inverted.
//
// Of every pair it takes the logarithm of the rate with the change over the rate without it. If the change
// multiplies the rate by exp(t), then log ratio - t would only have had the other sign had the lot of the
// pair fallen the other way. So all 2^n ways in which n lots can fall are as likely as each other, and the
// interval holds every t that the signed ranks under these do not reject. Its ends are Walsh averages (means
// of two log ratios, or of one with itself), the estimate is their median (Hodges and Lehmann).
//
// What it assumes: the lots were drawn fairly and kept to; a block does not act on the next one; nights are
// recorded as often with the change as without it. Nothing is assumed of how cramps are distributed, of how
// weeks resemble each other, nor of a course that they take by themselves: at t = 0, on which the verdict
// rests, the test is exact. For other values it is exact for rates and approximate for counts that are small.
//
// An interval cannot be surer than the number of ways allows: 3 pairs give at most 75 %, 4 give 87.5 %, 5
// give 93.75 %.

// The share of plans, at most, in which the verdict is Fewer or More although the change does nothing.
constexpr double mostWrong = 0.08;
// The fewest pairs whose interval is as sure as that.
constexpr std::size_t leastTrialPairs = 5;
// Fewer have no interval that is worth stating: the widest one of two pairs is a 50 % interval.
constexpr std::size_t leastPairsOfInterval = 3;

struct PairInterval {
    double estimate = 0;           // of t
    std::array<double, 2> ends{};  // likewise
    double level = 0;              // 0 to 1: at least 1 - mostWrong, or else the highest that there is
};

// In any order; none for less than leastPairsOfInterval.
std::optional<PairInterval> pairInterval(const std::vector<double>& logRatios);

}  // namespace cramp::report::summary
