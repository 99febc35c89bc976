// SPDX-License-Identifier: MIT
#include "report/support/cohort.h"

#include "support/diaries.h"

#include <boost/math/distributions/negative_binomial.hpp>
#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace cramp::test
{

namespace
{

std::int64_t quantileOf(double mean, double size, double share)
{
    const boost::math::negative_binomial_distribution<double> weekly(size, size / (size + mean));
    std::int64_t count = 0;
    while (boost::math::cdf(weekly, static_cast<double>(count)) < share)
        ++count;
    return count;
}

}  // namespace

double Cohort::uniform()
{
    return std::uniform_real_distribution<double>(1e-9, 1 - 1e-9)(m_random);
}

std::int64_t Cohort::weekly(double mean, double size)
{
    return quantileOf(mean, size, uniform());
}

std::pair<std::int64_t, std::int64_t> Cohort::weeklyPair(double before, double sizeBefore, double after,
                                                         double sizeAfter, double correlation)
{
    const boost::math::normal_distribution<double> normal;
    const double first = boost::math::quantile(normal, uniform());
    const double other = boost::math::quantile(normal, uniform());
    const double second = correlation * first + std::sqrt(1 - correlation * correlation) * other;
    return {quantileOf(before, sizeBefore, boost::math::cdf(normal, first)),
            quantileOf(after, sizeAfter, boost::math::cdf(normal, second))};
}

std::int64_t Cohort::twoWeekTotal(int trials)
{
    std::int64_t total = 0;
    while (total < 2) {
        total = 0;
        for (int trial = 0; trial < trials; ++trial)
            total += uniform() < 0.5 ? 1 : 0;
    }
    return total;
}

diary::Episode Cohort::cramp(diary::Date date)
{
    // Three in four from 22:00 to 07:00, most of these from 01:00 to 06:00; the rest by day.
    const double kind = uniform();
    const double hour = kind < 0.60   ? 1 + 5 * uniform()
                        : kind < 0.75 ? 22 + 9 * uniform()
                                      : 7 + 15 * uniform();
    diary::Episode episode;
    episode.id = id(++m_made);
    // Of the night of the date, or of its day.
    const double morning = hour < 7 ? 24 : 0;
    episode.start.wall = date + std::chrono::seconds(static_cast<std::int64_t>((hour + morning) * 3600));
    const boost::math::normal_distribution<double> normal;
    const double minutes = std::exp(1.76 + 0.935 * boost::math::quantile(normal, uniform()));
    episode.duration = diary::DurationSeconds::from(std::clamp(
        static_cast<std::int64_t>(std::lround(minutes * 60)), std::int64_t{1}, std::int64_t{86400}));
    const double pain = 6.6 + 2 * boost::math::quantile(normal, uniform());
    episode.pain = diary::Pain::from(std::clamp(std::lround(pain), 1L, 10L));
    const double place = uniform();
    episode.sites = {{place < 0.80   ? diary::Site::Calf
                      : place < 0.92 ? diary::Site::Foot
                                     : diary::Site::ThighBack,
                      uniform() < 0.5 ? diary::Side::Left : diary::Side::Right,
                      {}}};
    return episode;
}

void Cohort::addCramps(diary::Diary& diary, diary::Date from, std::int64_t days, std::int64_t count)
{
    for (std::int64_t n = 0; n < count; ++n)
        diary.episodes.push_back(cramp(
            from + std::chrono::days(static_cast<std::int64_t>(uniform() * static_cast<double>(days)))));
}

}  // namespace cramp::test
