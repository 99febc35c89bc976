// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"

#include <cstdint>
#include <random>
#include <utility>

namespace cramp::test
{

// Made-up people whose cramps are spread as in the published trials: what their diaries hold is drawn here,
// what the program makes of it is compared with the papers' tables. The same seed gives the same people.
class Cohort
{
public:
    explicit Cohort(std::uint64_t seed) : m_random(seed) {}

    // Cramps in a week: negative binomial with this mean and size.
    std::int64_t weekly(double mean, double size);
    // The same in a week before and a week after, with this correlation (a Gaussian copula).
    std::pair<std::int64_t, std::int64_t> weeklyPair(double before, double sizeBefore, double after,
                                                     double sizeAfter, double correlation);
    // Of two weeks: so many trials of one half, of which at least two come off.
    std::int64_t twoWeekTotal(int trials);

    // So many cramps on the days of a span, each with duration, pain, place and hour as in the surveys.
    void addCramps(diary::Diary& diary, diary::Date from, std::int64_t days, std::int64_t count);

private:
    double uniform();
    diary::Episode cramp(diary::Date date);

    std::mt19937_64 m_random;
    std::uint64_t m_made = 0;
};

}  // namespace cramp::test
