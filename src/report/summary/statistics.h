// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/summary.h"

#include <array>
#include <cstdint>
#include <vector>

namespace cramp::report::summary
{

// Of values in any order.
Distribution distributionOf(std::vector<double> values);

// Weeks that can be compared with others: 4 recorded nights or more.
constexpr std::int64_t leastNightsOfWeek = 4;
std::vector<WeekCounts> usableWeeks(const std::vector<WeekCounts>& weeks);

// Night cramps on recorded nights.
struct NightRate {
    std::int64_t cramps = 0;
    std::int64_t nights = 0;

    double perNight() const { return static_cast<double>(cramps) / static_cast<double>(nights); }
};
NightRate rateOf(const std::vector<WeekCounts>& weeks);

// Two spans of usable weeks, of which each has a recorded night.
struct WeeklyRates {
    std::vector<WeekCounts> here;
    std::vector<WeekCounts> before;

    std::int64_t weeks() const { return std::ssize(here) + std::ssize(before); }
    double degreesOfFreedom() const { return static_cast<double>(weeks() - 2); }
};

// How much more weeks differ among themselves than independent events would: Pearson's dispersion about each
// span's own rate, at least 1. More than 2 weeks in all.
double dispersionOf(const WeeklyRates& rates);

// The rate here over the rate before, and its quasi-Poisson interval of so many standard errors to either
// side. Both spans have a cramp.
struct RateRatio {
    double ratio = 0;
    std::array<double, 2> interval{};
};
RateRatio rateRatioOf(const WeeklyRates& rates, double standardErrors);
// The standard errors of a 95 % interval, by Student's t.
double errorsOf95(const WeeklyRates& rates);

// How far the counts are from equal rates, in standard errors: the square root of the score statistic over
// the dispersion. It is there where one of the spans has no cramp, and a ratio is not.
double distanceFromEqual(const WeeklyRates& rates);

// The shares of recorded nights among those that are over differ by at most 0.2.
bool areRecordedAlike(const NightCounts& one, const NightCounts& other);

}  // namespace cramp::report::summary
