// SPDX-License-Identifier: MIT
// The program's figures against the published trials: people are made whose cramps are spread as reported,
// each diary is summarised, and the cohort of the summaries must have the papers' means and deviations. The
// sizes of the negative binomials follow from the reported means and deviations. A mean may be two of the
// paper's standard errors off, a deviation 15 %.
#include "report/support/cohort.h"

#include "report/summary/statistics.h"
#include "report/summary/summary.h"
#include "support/catch.h"
#include "support/diaries.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace cramp::diary;
using namespace cramp::report::summary;
using namespace cramp::test;
using std::chrono::days;

namespace
{

// Ten cohorts of the paper's size, so that chance is small beside the tolerances.
constexpr int cohorts = 10;

std::uint64_t seed()
{
    const char* given = std::getenv("CRAMP_SEED");
    return given == nullptr ? 20241028 : std::strtoull(given, nullptr, 10);
}

Date firstDay()
{
    return day("2026-06-01");
}

Moment later()
{
    return moment("2027-12-31T12:00+00:00");
}

struct Reported {
    const char* arm;
    int people;
    double mean;
    double sd;
    double size;  // of the negative binomial
};

void checkAgainst(const Reported& paper, std::vector<double> values)
{
    INFO(paper.arm << ", seed " << seed());
    const Distribution found = distributionOf(std::move(values));
    const double standardError = paper.sd / std::sqrt(static_cast<double>(paper.people));
    CHECK(*found.mean == Approx(paper.mean).margin(2 * standardError));
    CHECK(*found.sd == Approx(paper.sd).epsilon(0.15));
}

double shareOf(std::int64_t part, std::int64_t whole)
{
    return static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

TEST_CASE("weekly cramps of the magnesium trial of 2017 come out as its table has them")
{
    Cohort people(seed());
    for (const Reported& paper : {Reported{"Mg, screening", 48, 7.84, 5.68, 2.52},
                                  Reported{"placebo, screening", 46, 8.51, 5.20, 3.91},
                                  Reported{"placebo, on treatment", 46, 5.48, 4.93, 1.60},
                                  Reported{"Mg, on treatment", 48, 4.44, 5.66, 0.71}}) {
        std::vector<double> perWeek;
        for (int person = 0; person < cohorts * paper.people; ++person) {
            Diary diary;
            people.addCramps(diary, firstDay(), 7, people.weekly(paper.mean, paper.size));
            perWeek.push_back(summarize(diary, {firstDay(), firstDay() + days(6)}, later()).episodes.perWeek);
        }
        const auto zeros = std::ranges::count(perWeek, 0.0);
        if (std::string_view(paper.arm) == "Mg, on treatment")
            CHECK(shareOf(zeros, std::ssize(perWeek)) == Approx(0.24).margin(0.05));
        checkAgainst(paper, std::move(perWeek));
    }
}

TEST_CASE("the change from before to after comes out with the paper's mean and deviation")
{
    Cohort people(seed() + 1);
    const auto changes = [&](int count, auto draw) {
        std::vector<double> values;
        for (int person = 0; person < count; ++person) {
            const auto [before, after] = draw();
            Diary diary;
            people.addCramps(diary, firstDay(), 7, before);
            people.addCramps(diary, firstDay() + days(7), 7, after);
            const auto perWeek = [&](const DateSpan& week) {
                return summarize(diary, week, later()).episodes.perWeek;
            };
            const DateSpan second{firstDay() + days(7), firstDay() + days(13)};
            values.push_back(perWeek(second) - perWeek(second.before()));
        }
        return values;
    };
    checkAgainst({"Mg, change", 48, -3.41, 4.05, 0},
                 changes(cohorts * 48, [&] { return people.weeklyPair(7.84, 2.52, 4.44, 0.71, 0.79); }));
    checkAgainst({"placebo, change", 46, -3.03, 4.53, 0},
                 changes(cohorts * 46, [&] { return people.weeklyPair(8.51, 3.91, 5.48, 1.60, 0.62); }));
}

TEST_CASE("person-weeks of the vitamin K trial of 2024 come out as its table has them")
{
    Cohort people(seed() + 2);
    struct Arm {
        Reported paper;
        double zeroWeeks;
    };
    for (const Arm& arm :
         {Arm{{"K2", 103 * 8, 0.96, 1.41, 0.90}, 0.52}, Arm{{"placebo", 96 * 8, 3.63, 2.20, 10.9}, 0.04}}) {
        std::vector<double> weeks;
        for (int person = 0; person < cohorts * arm.paper.people / 8; ++person) {
            Diary diary;
            for (int week = 0; week < 8; ++week)
                people.addCramps(diary, firstDay() + days(7 * week), 7,
                                 people.weekly(arm.paper.mean, arm.paper.size));
            for (const WeekCounts& week :
                 summarize(diary, {firstDay(), firstDay() + days(55)}, later()).weeks)
                weeks.push_back(static_cast<double>(week.cramps()));
        }
        CHECK(shareOf(std::ranges::count(weeks, 0.0), std::ssize(weeks)) ==
              Approx(arm.zeroWeeks).margin(0.03));
        checkAgainst(arm.paper, std::move(weeks));
    }
}

TEST_CASE("the two-week baseline of the vitamin K trial is narrower than chance alone would be")
{
    Cohort people(seed() + 3);
    std::vector<double> perWeek;
    for (int person = 0; person < cohorts * 103; ++person) {
        Diary diary;
        people.addCramps(diary, firstDay(), 14, people.twoWeekTotal(person % 2 == 0 ? 10 : 11));
        perWeek.push_back(summarize(diary, {firstDay(), firstDay() + days(13)}, later()).episodes.perWeek);
    }
    checkAgainst({"baseline", 103, 2.60, 0.81, 0}, std::move(perWeek));
}

TEST_CASE("durations, hours, places and pain come out as in the surveys")
{
    INFO("seed " << seed());
    Cohort people(seed() + 4);
    Diary diary;
    people.addCramps(diary, firstDay(), 365, 5000);
    const Summary summary = summarize(diary, {firstDay(), firstDay() + days(364)}, later());
    CHECK(*summary.durationSeconds.mean / 60 == Approx(9).epsilon(0.05));
    CHECK(*summary.durationSeconds.median / 60 == Approx(5.8).epsilon(0.05));
    CHECK(*summary.durationSeconds.sd / 60 == Approx(10.6).epsilon(0.15));
    const auto longOnes = std::ranges::count_if(
        diary.episodes, [](const Episode& episode) { return episode.duration->value() > 600; });
    CHECK(shareOf(longOnes, summary.episodes.total) == Approx(0.28).margin(0.02));
    CHECK(shareOf(summary.episodes.night, summary.episodes.total) == Approx(0.75).margin(0.02));
    CHECK(summary.hours[3] > 4 * summary.hours[12]);
    CHECK(*summary.pain.mean == Approx(6.6).margin(0.2));
    std::int64_t calf = 0;
    for (const SiteCount& site : summary.sites)
        if (site.site == Site::Calf) calf += site.episodes;
    CHECK(shareOf(calf, summary.episodes.total) == Approx(0.80).margin(0.02));
}

TEST_CASE("a season of one third around the mean shows as twice as many in July as in January")
{
    INFO("seed " << seed());
    Cohort people(seed() + 5);
    Diary diary;
    const Date january = day("2026-01-01");
    for (int week = 0; week < 52; ++week) {
        const double phase = 2 * 3.14159265 * (week * 7 + 3 - 195) / 365.0;
        people.addCramps(diary, january + days(7 * week), 7,
                         people.weekly(60 * (1 + 0.33 * std::cos(phase)), 500));
    }
    const auto cramps = [&](const char* from, const char* to) {
        return summarize(diary, {day(from), day(to)}, later()).episodes.total;
    };
    CHECK(shareOf(cramps("2026-06-30", "2026-07-27"), cramps("2026-01-01", "2026-01-28")) ==
          Approx(1.33 / 0.67).epsilon(0.15));
}
