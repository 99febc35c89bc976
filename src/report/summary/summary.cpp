// SPDX-License-Identifier: MIT
#include "report/summary/summary.h"

#include "report/summary/comparison.h"
#include "report/summary/day_marks.h"
#include "report/summary/statistics.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <set>

namespace cramp::report::summary
{

namespace
{

using SiteKey = std::pair<diary::Site, std::optional<diary::Side>>;

// The side of an episode: left and right together are both; the middle of the body is none.
std::int64_t& countOfSide(SideCounts& counts, const diary::Episode& episode)
{
    bool isLeft = false, isRight = false;
    for (const diary::SiteEntry& entry : episode.sites) {
        isLeft = isLeft || entry.side == diary::Side::Left || entry.side == diary::Side::Both;
        isRight = isRight || entry.side == diary::Side::Right || entry.side == diary::Side::Both;
    }
    if (isLeft && isRight) return counts.both;
    if (isLeft) return counts.left;
    return isRight ? counts.right : counts.notRecorded;
}

// Adds up the episodes of the period one by one.
class EpisodeFigures
{
public:
    explicit EpisodeFigures(const diary::SleepSchedule& sleep) : m_sleep(sleep) {}

    void add(const diary::Episode& episode)
    {
        addPeriod(episode);
        if (episode.duration) m_durations.push_back(static_cast<double>(episode.duration->value()));
        if (episode.pain) m_pains.push_back(static_cast<double>(episode.pain->value()));
        if (episode.startPrecision != diary::Precision::Night)
            ++m_summary.hours[static_cast<std::size_t>(episode.start.hour())];
        addSites(episode);
        const std::set<diary::Trigger> triggers(episode.triggers.begin(), episode.triggers.end());
        for (const diary::Trigger trigger : triggers)
            ++m_triggers[trigger];
        addRelief(episode);
    }

    Summary taken() &&
    {
        m_summary.durationSeconds = distributionOf(std::move(m_durations));
        m_summary.pain = distributionOf(std::move(m_pains));
        for (const auto& [key, count] : m_sites)
            m_summary.sites.push_back({key.first, key.second, count});
        std::ranges::stable_sort(m_summary.sites, std::greater(), &SiteCount::episodes);
        for (const auto& [trigger, count] : m_triggers)
            m_summary.triggers.push_back({trigger, count});
        std::ranges::stable_sort(m_summary.triggers, std::greater(), &TriggerCount::episodes);
        for (const auto& [relief, count] : m_relief)
            m_summary.relief.push_back(count);
        std::ranges::stable_sort(m_summary.relief, std::greater(), &ReliefCount::tried);
        return std::move(m_summary);
    }

private:
    void addPeriod(const diary::Episode& episode)
    {
        ++m_summary.episodes.total;
        if (!isNightCramp(episode, m_sleep)) {
            ++m_summary.episodes.day;
            return;
        }
        ++m_summary.episodes.night;
        if (episode.woke) ++m_summary.woke.answered;
        if (episode.woke == true) ++m_summary.woke.yes;
    }
    void addSites(const diary::Episode& episode)
    {
        std::set<SiteKey> seen;  // a site with two regions counts once
        for (const diary::SiteEntry& entry : episode.sites)
            if (seen.insert({entry.site, entry.side}).second) ++m_sites[{entry.site, entry.side}];
        ++countOfSide(m_summary.sides, episode);
    }
    // What was tried twice in one cramp counts once, and eased it if it did so once.
    void addRelief(const diary::Episode& episode)
    {
        std::map<diary::Relief, std::optional<bool>> tried;
        for (const diary::ReliefEntry& entry : episode.relief) {
            std::optional<bool>& eased = tried[entry.kind];
            if (entry.eased) eased = eased.value_or(false) || *entry.eased;
        }
        for (const auto& [relief, eased] : tried) {
            ReliefCount& count = m_relief[relief];
            count.relief = relief;
            ++count.tried;
            if (eased) ++count.answered;
            if (eased == true) ++count.eased;
        }
    }

    const diary::SleepSchedule& m_sleep;
    Summary m_summary;
    std::vector<double> m_durations;
    std::vector<double> m_pains;
    std::map<SiteKey, std::int64_t> m_sites;
    std::map<diary::Trigger, std::int64_t> m_triggers;
    std::map<diary::Relief, ReliefCount> m_relief;
};

// The span of the same length before, from the diary's first day on.
std::optional<diary::DateSpan> spanBefore(const diary::Diary& diary, const diary::DateSpan& span)
{
    diary::DateSpan before = span.before();
    const auto first = firstDayOf(diary);
    if (!first || *first > before.to) return std::nullopt;
    before.from = std::max(before.from, *first);
    return before;
}

void addNights(Summary& summary, const DayMarks& marks)
{
    const diary::DateSpan& span = summary.span;
    summary.nights = marks.countsOf(span).nights;
    summary.weeks = marks.weeksOf(span);
    for (diary::Date date = span.from; date <= span.to; date += std::chrono::days(1))
        if (marks.at(date).dayCramps > 0) ++summary.daysWithDayCramps;
    summary.episodes.perWeek =
        static_cast<double>(summary.episodes.total) * 7.0 / static_cast<double>(span.days());
    summary.episodes.atLeast = summary.nights.notRecorded > 0;
    summary.nightCrampsPerRecordedWeek = perRecordedWeek(summary.episodes.night, summary.nights.recorded());
}

}  // namespace

bool isNightCramp(const diary::Episode& episode, const diary::SleepSchedule& sleep)
{
    return diary::periodOf(episode, sleep) == diary::Period::Night;
}

diary::Date countedDay(const diary::Episode& episode, const diary::SleepSchedule& sleep)
{
    return isNightCramp(episode, sleep) ? diary::nightOf(episode.start) : episode.start.date();
}

NightCounts& NightCounts::operator+=(const NightCounts& other)
{
    total += other.total;
    withCramps += other.withCramps;
    crampFree += other.crampFree;
    notRecorded += other.notRecorded;
    notOver += other.notOver;
    return *this;
}

Summary summarize(const diary::Diary& diary, const diary::DateSpan& span, const diary::Moment& now)
{
    assert(span.from <= span.to);
    EpisodeFigures figures(diary.sleep);
    for (const diary::Episode& episode : diary.episodes)
        if (isKnown(episode, now) && span.contains(countedDay(episode, diary.sleep))) figures.add(episode);
    Summary summary = std::move(figures).taken();
    summary.span = span;
    const auto before = spanBefore(diary, span);
    const DayMarks marks(diary, {before ? before->from : span.from, span.to}, now);
    addNights(summary, marks);
    if (before) summary.before = compared(marks, span, *before);
    return summary;
}

}  // namespace cramp::report::summary
