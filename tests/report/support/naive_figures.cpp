// SPDX-License-Identifier: MIT
#include "report/support/naive_figures.h"

#include "support/catch.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace cramp::test
{

namespace
{

using std::chrono::days;

// Whether a cramp is one of the night, and the date that it belongs to.
struct Place {
    bool isNight = false;
    diary::Date day{};
};

bool isNightByClock(const diary::Episode& episode, const diary::SleepSchedule& sleep)
{
    // The evening: the date of the clock 12 hours earlier.
    const diary::Date evening = std::chrono::floor<days>(episode.start.wall - std::chrono::hours(12));
    diary::SleepHours hours;
    for (const diary::SleepHours& entry : sleep.entries)
        if ((!entry.from || *entry.from <= evening) && entry.weekdays.holdsFor(evening)) hours = entry;
    const auto minute = std::chrono::floor<std::chrono::minutes>(episode.start.timeOfDay());
    for (auto clock = hours.nightFrom; clock != hours.nightTo;
         clock = (clock + std::chrono::minutes(1)) % 1440)
        if (clock == minute) return true;
    return false;
}

Place placeOf(const diary::Episode& episode, const diary::SleepSchedule& sleep)
{
    const bool isNight =
        episode.statedPeriod ? *episode.statedPeriod == diary::Period::Night : isNightByClock(episode, sleep);
    const auto wall = episode.start.wall - (isNight ? std::chrono::hours(12) : std::chrono::hours(0));
    return {isNight, std::chrono::floor<days>(wall)};
}

// Those that count on a date, of the night or of the day.
std::vector<const diary::Episode*> crampsOn(const diary::Diary& diary, diary::Date date, bool isNight,
                                            const diary::Moment& now)
{
    std::vector<const diary::Episode*> cramps;
    for (const diary::Episode& episode : diary.episodes) {
        if (episode.stamps.binned || episode.start.instant() > now.instant()) continue;
        const Place place = placeOf(episode, diary.sleep);
        if (place.isNight == isNight && place.day == date) cramps.push_back(&episode);
    }
    return cramps;
}

struct Naive {
    std::int64_t nightCramps = 0, dayCramps = 0, daysWithDayCramps = 0, with = 0, free = 0, missing = 0,
                 open = 0;
    std::vector<const diary::Episode*> cramps;

    std::int64_t recorded() const { return with + free; }
    std::int64_t over() const { return with + free + missing; }
};

void addDate(Naive& naive, const diary::Diary& diary, diary::Date date, const diary::Moment& now)
{
    const auto atNight = crampsOn(diary, date, true, now);
    const auto byDay = crampsOn(diary, date, false, now);
    naive.nightCramps += std::ssize(atNight);
    naive.dayCramps += std::ssize(byDay);
    if (!byDay.empty()) ++naive.daysWithDayCramps;
    naive.cramps.insert(naive.cramps.end(), atNight.begin(), atNight.end());
    naive.cramps.insert(naive.cramps.end(), byDay.begin(), byDay.end());
    const bool isVouched = std::ranges::any_of(
        diary.nights, [&](const diary::Night& entry) { return !entry.stamps.binned && entry.night == date; });
    if (!atNight.empty())
        ++naive.with;
    else if (isVouched)
        ++naive.free;
    else if (now.wall < date + std::chrono::hours(36))
        ++naive.open;
    else
        ++naive.missing;
}

Naive naiveOf(const diary::Diary& diary, diary::Date from, diary::Date to, const diary::Moment& now)
{
    Naive naive;
    for (diary::Date date = from; date <= to; date += days(1))
        addDate(naive, diary, date, now);
    return naive;
}

std::vector<Naive> weeksOf(const diary::Diary& diary, diary::Date from, diary::Date to,
                           const diary::Moment& now)
{
    std::vector<Naive> weeks;
    for (; from <= to; from += days(7))
        weeks.push_back(naiveOf(diary, from, std::min(to, from + days(6)), now));
    return weeks;
}

// The first day of anything that the random diaries hold.
std::optional<diary::Date> firstDay(const diary::Diary& diary)
{
    std::set<diary::Date> found;
    const auto add = [&](const auto& records, auto dayOf) {
        for (const auto& record : records)
            if (!record.stamps.binned)
                if (const std::optional<diary::Date> day = dayOf(record)) found.insert(*day);
    };
    const auto at = [](const auto& record) { return std::optional(record.at.date()); };
    const auto made = [](const auto& record) {
        return record.stamps.created ? std::optional(record.stamps.created->date()) : std::nullopt;
    };
    add(diary.episodes,
        [&](const diary::Episode& episode) { return std::optional(placeOf(episode, diary.sleep).day); });
    add(diary.nights, [](const diary::Night& night) { return std::optional(night.night); });
    add(diary.checkIns, at);
    add(diary.stretches, at);
    add(diary.answers, at);
    add(diary.context, made);
    add(diary.visits, made);
    add(diary.plans, made);
    add(diary.trials, made);
    add(diary.exercises, made);
    return found.empty() ? std::nullopt : std::optional(*found.begin());
}

void compareNights(const Naive& naive, const report::summary::NightCounts& nights)
{
    CHECK(nights.withCramps == naive.with);
    CHECK(nights.crampFree == naive.free);
    CHECK(nights.notRecorded == naive.missing);
    CHECK(nights.notOver == naive.open);
    CHECK(nights.total == naive.over() + naive.open);
}

void compareRate(const std::optional<double>& rate, const Naive& naive)
{
    REQUIRE(rate.has_value() == (naive.recorded() >= 7));
    if (rate)
        CHECK(*rate ==
              Approx(static_cast<double>(naive.nightCramps) * 7 / static_cast<double>(naive.recorded())));
}

struct Sums {
    double cramps = 0, nights = 0;
};

std::vector<Naive> usable(std::vector<Naive> weeks, Sums& sums)
{
    std::erase_if(weeks, [](const Naive& week) { return week.recorded() < 4; });
    for (const Naive& week : weeks) {
        sums.cramps += static_cast<double>(week.nightCramps);
        sums.nights += static_cast<double>(week.recorded());
    }
    return weeks;
}

double pearson(const std::vector<Naive>& weeks, const Sums& sums)
{
    double sum = 0;
    for (const Naive& week : weeks) {
        const double expected = sums.cramps / sums.nights * static_cast<double>(week.recorded());
        sum += std::pow(static_cast<double>(week.nightCramps) - expected, 2) / expected;
    }
    return sum;
}

void compareRatio(const report::summary::Comparison& found, const std::vector<Naive>& hereWeeks,
                  const std::vector<Naive>& beforeWeeks, const Naive& here, const Naive& before)
{
    Sums k, m;
    const auto ours = usable(hereWeeks, k);
    const auto theirs = usable(beforeWeeks, m);
    const auto share = [](const Naive& naive) {
        return static_cast<double>(naive.recorded()) / static_cast<double>(naive.over());
    };
    const bool isFew = ours.size() < 3 || theirs.size() < 3;
    const bool isUneven = !isFew && std::abs(share(here) - share(before)) > 0.2 + 1e-12;
    const bool isNone = !isFew && (k.cramps == 0 || m.cramps == 0);
    const std::optional<report::summary::WhyNot> why =
        isFew      ? std::optional(report::summary::WhyNot::FewWeeks)
        : isUneven ? std::optional(report::summary::WhyNot::RecordedDifferently)
        : isNone   ? std::optional(report::summary::WhyNot::NoCramps)
                   : std::nullopt;
    REQUIRE(found.whyNot == why);
    REQUIRE(found.rateRatio.has_value() == !why);
    REQUIRE(found.ci95.has_value() == !why);
    if (why) return;
    const double ratio = k.cramps / k.nights / (m.cramps / m.nights);
    const double freedom = static_cast<double>(ours.size() + theirs.size()) - 2;
    const double phi = std::max(1.0, (pearson(ours, k) + pearson(theirs, m)) / freedom);
    const double t = boost::math::quantile(boost::math::students_t(freedom), 0.975);
    const double factor = std::exp(t * std::sqrt(phi * (1 / k.cramps + 1 / m.cramps)));
    CHECK(*found.rateRatio == Approx(ratio).epsilon(1e-12));
    CHECK((*found.ci95)[0] == Approx(ratio / factor).epsilon(1e-10));
    CHECK((*found.ci95)[1] == Approx(ratio * factor).epsilon(1e-10));
}

// Returns why there is no comparison; "compared" where there is one.
std::string compareBefore(const report::summary::Summary& summary, const diary::Diary& diary,
                          const Naive& here, const diary::Moment& now)
{
    const diary::DateSpan& span = summary.span;
    const diary::Date to = span.from - days(1);
    const auto first = firstDay(diary);
    REQUIRE(summary.before.has_value() == (first && *first <= to));
    if (!summary.before) return "no span before";
    const diary::Date from = std::max(*first, span.from - (span.to - span.from) - days(1));
    const Naive before = naiveOf(diary, from, to, now);
    CHECK(summary.before->span == diary::DateSpan{from, to});
    CHECK(summary.before->nightCramps == before.nightCramps);
    compareNights(before, summary.before->nights);
    compareRate(summary.before->perRecordedWeek, before);
    compareRatio(*summary.before, weeksOf(diary, span.from, span.to, now), weeksOf(diary, from, to, now),
                 here, before);
    return summary.before->whyNot ? std::string(report::summary::code(*summary.before->whyNot)) : "compared";
}

void compareParts(const report::summary::Summary& summary, const Naive& naive)
{
    std::map<std::pair<diary::Site, std::optional<diary::Side>>, std::int64_t> sites;
    std::map<diary::Trigger, std::int64_t> triggers;
    std::map<diary::Relief, std::array<std::int64_t, 3>> relief;
    std::array<std::int64_t, 24> hours{};
    std::int64_t pains = 0, timed = 0;
    for (const diary::Episode* episode : naive.cramps) {
        std::set<std::pair<diary::Site, std::optional<diary::Side>>> own;
        for (const diary::SiteEntry& entry : episode->sites)
            own.insert({entry.site, entry.side});
        for (const auto& site : own)
            ++sites[site];
        for (const diary::Trigger trigger :
             std::set<diary::Trigger>(episode->triggers.begin(), episode->triggers.end()))
            ++triggers[trigger];
        std::set<diary::Relief> tried, answered, eased;
        for (const diary::ReliefEntry& entry : episode->relief) {
            tried.insert(entry.kind);
            if (entry.eased) answered.insert(entry.kind);
            if (entry.eased && *entry.eased) eased.insert(entry.kind);
        }
        for (const diary::Relief each : tried) {
            ++relief[each][0];
            relief[each][1] += static_cast<std::int64_t>(answered.count(each));
            relief[each][2] += static_cast<std::int64_t>(eased.count(each));
        }
        if (episode->startPrecision != diary::Precision::Night)
            ++hours[static_cast<std::size_t>(episode->start.hour())];
        if (episode->pain) ++pains;
        if (episode->duration) ++timed;
    }
    CHECK(summary.hours == hours);
    CHECK(summary.pain.n == pains);
    CHECK(summary.durationSeconds.n == timed);
    REQUIRE(summary.sites.size() == sites.size());
    for (const report::summary::SiteCount& site : summary.sites)
        CHECK(sites.at({site.site, site.side}) == site.episodes);
    CHECK(std::ranges::is_sorted(summary.sites, std::greater(), &report::summary::SiteCount::episodes));
    REQUIRE(summary.triggers.size() == triggers.size());
    for (const report::summary::TriggerCount& each : summary.triggers)
        CHECK(triggers.at(each.trigger) == each.episodes);
    REQUIRE(summary.relief.size() == relief.size());
    for (const report::summary::ReliefCount& each : summary.relief)
        CHECK(relief.at(each.relief) == std::array{each.tried, each.answered, each.eased});
    const report::summary::SideCounts& sides = summary.sides;
    CHECK(sides.left + sides.right + sides.both + sides.notRecorded == summary.episodes.total);
}

void compareWeeks(const report::summary::Summary& summary, const diary::Diary& diary,
                  const diary::Moment& now)
{
    const auto weeks = weeksOf(diary, summary.span.from, summary.span.to, now);
    REQUIRE(summary.weeks.size() == weeks.size());
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        CHECK(summary.weeks[i].nightCramps == weeks[i].nightCramps);
        CHECK(summary.weeks[i].dayCramps == weeks[i].dayCramps);
        compareNights(weeks[i], summary.weeks[i].nights);
    }
}

}  // namespace

std::string compareWithNaive(const diary::Diary& diary, const diary::DateSpan& period,
                             const diary::Moment& now)
{
    const report::summary::Summary summary = report::summary::summarize(diary, period, now);
    const Naive naive = naiveOf(diary, period.from, period.to, now);
    CHECK(summary.episodes.night == naive.nightCramps);
    CHECK(summary.episodes.day == naive.dayCramps);
    CHECK(summary.episodes.total == naive.nightCramps + naive.dayCramps);
    CHECK(summary.episodes.atLeast == (naive.missing > 0));
    CHECK(summary.daysWithDayCramps == naive.daysWithDayCramps);
    std::int64_t answered = 0, yes = 0;
    for (const diary::Episode* episode : naive.cramps) {
        if (!placeOf(*episode, diary.sleep).isNight || !episode->woke) continue;
        ++answered;
        if (*episode->woke) ++yes;
    }
    CHECK(summary.woke.answered == answered);
    CHECK(summary.woke.yes == yes);
    compareNights(naive, summary.nights);
    compareRate(summary.nightCrampsPerRecordedWeek, naive);
    compareParts(summary, naive);
    compareWeeks(summary, diary, now);
    return compareBefore(summary, diary, naive, now);
}

}  // namespace cramp::test
