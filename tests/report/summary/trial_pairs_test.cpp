// SPDX-License-Identifier: MIT
#include "report/summary/trial_pairs.h"

#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace cramp::report::summary;

namespace
{

// Wilcoxon's signed-rank statistic of values whose amounts all differ: the sum of the ranks of positive ones.
std::size_t positiveRanks(const std::vector<double>& values)
{
    std::size_t sum = 0;
    for (const double value : values)
        if (value > 0)
            for (const double other : values)
                if (std::abs(other) <= std::abs(value)) ++sum;
    return sum;
}

// The share of all ways in which the lots can fall whose statistic lies as far from the middle as this one's,
// counted one by one.
double twoSidedShare(const std::vector<double>& values)
{
    const std::size_t highest = values.size() * (values.size() + 1) / 2;
    const auto farOf = [&](std::size_t sum) { return std::min(sum, highest - sum); };
    const std::size_t here = farOf(positiveRanks(values));
    std::size_t asFar = 0;
    for (std::size_t way = 0; way < std::size_t(1) << values.size(); ++way) {
        std::vector<double> flipped = values;
        for (std::size_t at = 0; at < values.size(); ++at)
            if ((way >> at) % 2 == 1) flipped[at] = -flipped[at];
        if (farOf(positiveRanks(flipped)) <= here) ++asFar;
    }
    return static_cast<double>(asFar) / static_cast<double>(std::size_t(1) << values.size());
}

}  // namespace

TEST_CASE("an interval is as sure as the number of ways allows")
{
    CHECK_FALSE(pairInterval({}));
    CHECK_FALSE(pairInterval({-1, -2}));
    const auto three = pairInterval({-0.9, -0.1, -0.5});
    REQUIRE(three);
    CHECK(three->level == Approx(0.75));
    CHECK(three->ends[0] == Approx(-0.9));
    CHECK(three->ends[1] == Approx(-0.1));
    CHECK(three->estimate == Approx(-0.5));
    CHECK(pairInterval({1, 2, 3, 4})->level == Approx(0.875));
    CHECK(pairInterval({1, 2, 3, 4, 5})->level == Approx(0.9375));
    CHECK(pairInterval({1, 2, 3, 4, 5, 6})->level == Approx(0.9375));
    CHECK(pairInterval({1, 2, 3, 4, 5, 6, 7})->level == Approx(1 - 10.0 / 128));
}

TEST_CASE("so many pairs as are needed, and no fewer, give an interval that is sure enough")
{
    const std::vector<double> enough(leastTrialPairs, 1.0);
    CHECK(pairInterval(enough)->level >= 1 - mostWrong);
    CHECK(pairInterval(std::vector<double>(leastTrialPairs - 1, 1.0))->level < 1 - mostWrong);
}

TEST_CASE("six pairs leave one average out on either side")
{
    const auto interval = pairInterval({6, 1, 5, 2, 4, 3});
    // The lowest averages are 1, then 1.5, of 1 and 2.
    CHECK(interval->ends[0] == Approx(1.5));
    CHECK(interval->ends[1] == Approx(5.5));
    CHECK(interval->estimate == Approx(3.5));
}

TEST_CASE("the interval holds exactly the values that no permutation test rejects")
{
    std::mt19937_64 random(20261129);
    std::normal_distribution<double> normal;
    for (const std::size_t pairs : {3U, 5U, 6U, 8U})
        for (int round = 0; round < 8; ++round) {
            std::vector<double> values;
            for (std::size_t pair = 0; pair < pairs; ++pair)
                values.push_back(normal(random));
            const auto interval = pairInterval(values);
            for (int step = 0; step < 10; ++step) {
                const double value = normal(random);
                std::vector<double> shifted = values;
                for (double& each : shifted)
                    each -= value;
                const bool isInside = interval->ends[0] <= value && value <= interval->ends[1];
                const double wrong = 1 - interval->level;
                INFO(pairs << " pairs, round " << round << ", value " << value);
                CHECK(isInside == (twoSidedShare(shifted) > wrong + 1e-9));
            }
        }
}

TEST_CASE("many pairs cost little and have a level of their own")
{
    std::vector<double> values;
    for (int pair = 0; pair < 200; ++pair)
        values.push_back(pair % 7 - 3);
    const auto interval = pairInterval(values);
    CHECK(interval->level >= 1 - mostWrong);
    CHECK(interval->level < 0.93);
    CHECK(interval->ends[0] <= interval->estimate);
    CHECK(interval->estimate <= interval->ends[1]);
}
