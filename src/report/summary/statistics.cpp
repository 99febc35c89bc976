// SPDX-License-Identifier: MIT
#include "report/summary/statistics.h"

#include <boost/math/distributions/beta.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace cramp::report::summary
{

namespace
{

// Hyndman and Fan's type 7 of sorted values.
double quantileOf(const std::vector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const double fraction = place - static_cast<double>(below);
    if (fraction == 0.0) return sorted[below];
    return sorted[below] + fraction * (sorted[below + 1] - sorted[below]);
}

double sampleDeviation(const std::vector<double>& values, double mean)
{
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

// The odds of a share: the share of the events that fall in one of two spans of the same length, as a ratio
// of their rates.
double oddsOf(double share)
{
    return share / (1.0 - share);
}

}  // namespace

Distribution distributionOf(std::vector<double> values)
{
    Distribution result;
    result.n = static_cast<std::int64_t>(values.size());
    if (values.empty()) return result;
    std::ranges::sort(values);
    const double mean =
        std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    result.mean = mean;
    if (values.size() > 1) result.sd = sampleDeviation(values, mean);
    result.median = quantileOf(values, 0.5);
    result.q1 = quantileOf(values, 0.25);
    result.q3 = quantileOf(values, 0.75);
    result.max = values.back();
    return result;
}

RateRatio rateRatioOf(std::int64_t here, std::int64_t before)
{
    assert(here >= 1 && before >= 1);
    using Beta = boost::math::beta_distribution<double>;
    const auto x = static_cast<double>(here);
    const auto y = static_cast<double>(before);
    const double lowShare = quantile(Beta(x, y + 1), 0.025);
    // The upper share's distance from 1 is the lower quantile of the mirrored distribution: no digits are
    // lost when the share is close to 1.
    const double highRest = quantile(Beta(y, x + 1), 0.025);
    return {x / y, {oddsOf(lowShare), (1.0 - highRest) / highRest}};
}

}  // namespace cramp::report::summary
