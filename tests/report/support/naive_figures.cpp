// SPDX-License-Identifier: MIT
#include "report/support/naive_figures.h"

#include "support/catch.h"

#include <algorithm>
#include <map>
#include <set>

namespace cramp::test
{

namespace
{

// The same figures by the contract's words alone, slowly.
struct Naive {
    std::int64_t total = 0, night = 0, day = 0, woke = 0, before = 0;
    std::vector<double> pains;
    std::array<std::int64_t, 24> hours{};
    std::map<std::pair<diary::Site, std::optional<diary::Side>>, std::int64_t> sites;
    report::summary::NightCounts nights;
};

bool isNightByClock(const diary::Episode& episode, const diary::SleepSchedule& sleep)
{
    // The evening: the date of the clock 12 hours earlier.
    const diary::Date evening =
        std::chrono::floor<std::chrono::days>(episode.start.wall - std::chrono::hours(12));
    diary::SleepHours hours;
    for (const diary::SleepHours& entry : sleep.entries)
        if ((!entry.from || *entry.from <= evening) && entry.weekdays.holdsFor(evening)) hours = entry;
    const auto minute = std::chrono::floor<std::chrono::minutes>(episode.start.timeOfDay());
    for (auto clock = hours.nightFrom; clock != hours.nightTo;
         clock = (clock + std::chrono::minutes(1)) % 1440)
        if (clock == minute) return true;
    return false;
}

void addEpisode(Naive& naive, const diary::Episode& episode, const diary::SleepSchedule& sleep)
{
    ++naive.total;
    const bool isNightOnly = episode.startPrecision == diary::Precision::Night;
    const bool isNight =
        episode.statedPeriod ? *episode.statedPeriod == diary::Period::Night : isNightByClock(episode, sleep);
    if (!isNightOnly || episode.statedPeriod) ++(isNight ? naive.night : naive.day);
    if (episode.woke && *episode.woke) ++naive.woke;
    if (episode.pain) naive.pains.push_back(static_cast<double>(episode.pain->value()));
    if (!isNightOnly) ++naive.hours[static_cast<std::size_t>(episode.start.hour())];
    std::set<std::pair<diary::Site, std::optional<diary::Side>>> sites;
    for (const diary::SiteEntry& entry : episode.sites)
        sites.insert({entry.site, entry.side});
    for (const auto& site : sites)
        ++naive.sites[site];
}

void addNight(Naive& naive, const diary::Diary& diary, diary::Date night, const diary::Moment& now)
{
    const auto noon = night + std::chrono::hours(12);
    const bool hasCramp = std::ranges::any_of(diary.episodes, [&](const diary::Episode& episode) {
        return !episode.stamps.binned && episode.start.instant() <= now.instant() &&
               episode.start.wall >= noon && episode.start.wall < noon + std::chrono::hours(24);
    });
    const bool isFree = std::ranges::any_of(diary.nights, [&](const diary::Night& entry) {
        return !entry.stamps.binned && entry.night == night;
    });
    ++naive.nights.total;
    if (hasCramp)
        ++naive.nights.withCramps;
    else if (isFree)
        ++naive.nights.crampFree;
    else if (now.wall < noon + std::chrono::hours(24))
        ++naive.nights.notOver;
    else
        ++naive.nights.notRecorded;
}

Naive naiveFigures(const diary::Diary& diary, const diary::DateSpan& period, const diary::Moment& now)
{
    Naive naive;
    for (const diary::Episode& episode : diary.episodes) {
        if (episode.stamps.binned || episode.start.instant() > now.instant()) continue;
        const diary::Date day = episode.start.date();
        if (day >= period.from && day <= period.to) addEpisode(naive, episode, diary.sleep);
        const std::chrono::days length = period.to - period.from + std::chrono::days(1);
        if (day >= period.from - length && day < period.from) ++naive.before;
    }
    for (diary::Date night = period.from; night <= period.to; night += std::chrono::days(1))
        addNight(naive, diary, night, now);
    return naive;
}

}  // namespace

void compareWithNaive(const diary::Diary& diary, const diary::DateSpan& period, const diary::Moment& now)
{
    const report::summary::Summary summary = report::summary::summarize(diary, period, now);
    const Naive naive = naiveFigures(diary, period, now);
    CHECK(summary.episodes.total == naive.total);
    CHECK(summary.episodes.night == naive.night);
    CHECK(summary.episodes.day == naive.day);
    CHECK(summary.episodes.woke == naive.woke);
    CHECK(summary.before.episodes == naive.before);
    CHECK(summary.hours == naive.hours);
    CHECK(summary.nights.total == naive.nights.total);
    CHECK(summary.nights.withCramps == naive.nights.withCramps);
    CHECK(summary.nights.crampFree == naive.nights.crampFree);
    CHECK(summary.nights.notRecorded == naive.nights.notRecorded);
    CHECK(summary.nights.notOver == naive.nights.notOver);
    REQUIRE(summary.sites.size() == naive.sites.size());
    for (const report::summary::SiteCount& site : summary.sites)
        CHECK(naive.sites.at({site.site, site.side}) == site.episodes);
    CHECK(std::ranges::is_sorted(summary.sites, std::greater(), &report::summary::SiteCount::episodes));
    CHECK(summary.pain.n == std::ssize(naive.pains));
    std::int64_t inWeeks = 0, nightsInWeeks = 0;
    for (const report::summary::WeekCounts& week : summary.weeks) {
        inWeeks += week.episodes;
        nightsInWeeks +=
            week.nights.withCramps + week.nights.crampFree + week.nights.notRecorded + week.nights.notOver;
    }
    CHECK(inWeeks == summary.episodes.total);
    CHECK(nightsInWeeks == period.days());
}

}  // namespace cramp::test
