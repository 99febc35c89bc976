// SPDX-License-Identifier: MIT
#include "report/summary/trial_pairs.h"

#include <algorithm>

namespace cramp::report::summary
{

namespace
{

std::vector<double> walshAverages(const std::vector<double>& values)
{
    std::vector<double> averages;
    for (std::size_t one = 0; one < values.size(); ++one)
        for (std::size_t other = one; other < values.size(); ++other)
            averages.push_back((values[one] + values[other]) / 2);
    std::ranges::sort(averages);
    return averages;
}

// The probability of every sum of positive ranks under fair lots, from 0 to n (n + 1) / 2.
std::vector<double> signedRankDistribution(std::size_t pairs)
{
    std::vector<double> probabilities(pairs * (pairs + 1) / 2 + 1, 0.0);
    probabilities[0] = 1;
    for (std::size_t rank = 1; rank <= pairs; ++rank)
        for (std::size_t sum = probabilities.size(); sum-- > 0;)
            probabilities[sum] = (probabilities[sum] + (sum >= rank ? probabilities[sum - rank] : 0.0)) / 2;
    return probabilities;
}

// How many Walsh averages may lie below the interval, and how often so many or fewer do: at most mostWrong on
// both sides together, but where there are too few pairs for this, none.
struct Cut {
    std::size_t below = 0;
    double wrong = 0;
};

Cut cutOf(std::size_t pairs)
{
    const std::vector<double> probabilities = signedRankDistribution(pairs);
    Cut cut{0, 2 * probabilities[0]};
    while (cut.wrong + 2 * probabilities[cut.below + 1] <= mostWrong)
        cut.wrong += 2 * probabilities[++cut.below];
    return cut;
}

double medianOf(const std::vector<double>& sorted)
{
    const std::size_t middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

}  // namespace

std::optional<PairInterval> pairInterval(const std::vector<double>& logRatios)
{
    if (logRatios.size() < leastPairsOfInterval) return std::nullopt;
    const std::vector<double> averages = walshAverages(logRatios);
    const Cut cut = cutOf(logRatios.size());
    return PairInterval{
        medianOf(averages), {averages[cut.below], averages[averages.size() - 1 - cut.below]}, 1 - cut.wrong};
}

}  // namespace cramp::report::summary
