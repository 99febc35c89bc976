// SPDX-License-Identifier: MIT
#include "report/summary/statistics.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdlib>
#include <iterator>
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

// Pearson's statistic of the weeks of a span about its own rate; a span without cramps fits it exactly.
double pearsonOf(const std::vector<WeekCounts>& weeks)
{
    const NightRate rate = rateOf(weeks);
    if (rate.cramps == 0) return 0;
    double sum = 0;
    for (const WeekCounts& week : weeks) {
        const double expected = rate.perNight() * static_cast<double>(week.nights.recorded());
        const double off = static_cast<double>(week.nightCramps) - expected;
        sum += off * off / expected;
    }
    return sum;
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

std::vector<WeekCounts> usableWeeks(const std::vector<WeekCounts>& weeks)
{
    std::vector<WeekCounts> usable;
    std::ranges::copy_if(weeks, std::back_inserter(usable),
                         [](const WeekCounts& week) { return week.nights.recorded() >= leastNightsOfWeek; });
    return usable;
}

NightRate rateOf(const std::vector<WeekCounts>& weeks)
{
    NightRate rate;
    for (const WeekCounts& week : weeks) {
        rate.cramps += week.nightCramps;
        rate.nights += week.nights.recorded();
    }
    return rate;
}

double dispersionOf(const WeeklyRates& rates)
{
    assert(rates.weeks() > 2);
    const double pearson = pearsonOf(rates.here) + pearsonOf(rates.before);
    return std::max(1.0, pearson / rates.degreesOfFreedom());
}

RateRatio rateRatioOf(const WeeklyRates& rates, double standardErrors)
{
    const NightRate here = rateOf(rates.here);
    const NightRate before = rateOf(rates.before);
    assert(here.cramps > 0 && before.cramps > 0);
    const double ratio = here.perNight() / before.perNight();
    const double variance = dispersionOf(rates) * (1.0 / static_cast<double>(here.cramps) +
                                                   1.0 / static_cast<double>(before.cramps));
    const double factor = std::exp(standardErrors * std::sqrt(variance));
    return {ratio, {ratio / factor, ratio * factor}};
}

double errorsOf95(const WeeklyRates& rates)
{
    return quantile(boost::math::students_t_distribution<double>(rates.degreesOfFreedom()), 0.975);
}

double distanceFromEqual(const WeeklyRates& rates)
{
    const NightRate here = rateOf(rates.here);
    const NightRate before = rateOf(rates.before);
    const auto cramps = static_cast<double>(here.cramps + before.cramps);
    if (cramps == 0) return 0;
    const double share = static_cast<double>(here.nights) / static_cast<double>(here.nights + before.nights);
    const double off = static_cast<double>(here.cramps) - cramps * share;
    const double variance = cramps * share * (1 - share) * dispersionOf(rates);
    return std::abs(off) / std::sqrt(variance);
}

// In whole numbers, so that 0.2 is 0.2.
bool areRecordedAlike(const NightCounts& one, const NightCounts& other)
{
    const std::int64_t off = one.recorded() * other.over() - other.recorded() * one.over();
    return 5 * std::abs(off) <= one.over() * other.over();
}

}  // namespace cramp::report::summary
