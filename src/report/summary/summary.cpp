// SPDX-License-Identifier: MIT
#include "report/summary/summary.h"

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

bool isKnown(const diary::Episode& episode, const diary::Moment& now)
{
    return !episode.stamps.binned && episode.start.instant() <= now.instant();
}

// What a night of a run of nights holds.
struct NightMark {
    std::int64_t episodes = 0;
    std::optional<std::int64_t> worstPain;
    bool isVouchedFree = false;
};

// The nights from the first to the last, each with what is known of it.
class NightMarks
{
public:
    NightMarks(const diary::Diary& diary, const diary::DateSpan& span, const diary::Moment& now)
        : m_span(span),
          m_now(now),
          m_marks(static_cast<std::size_t>(span.days()))
    {
        for (const diary::Episode& episode : diary.episodes)
            if (isKnown(episode, now)) add(episode);
        for (const diary::Night& night : diary.nights)
            if (!night.stamps.binned && span.contains(night.night)) at(night.night).isVouchedFree = true;
    }

    const NightMark& at(diary::Date night) const { return m_marks[placeOf(night)]; }
    diary::NightState stateOf(diary::Date night) const
    {
        return diary::nightState(night, at(night).episodes > 0, at(night).isVouchedFree, m_now.wall);
    }
    NightCounts counts(const diary::DateSpan& span) const
    {
        NightCounts counts;
        counts.total = span.days();
        for (diary::Date night = span.from; night <= span.to; night += std::chrono::days(1))
            ++countOf(counts, stateOf(night));
        return counts;
    }

private:
    std::size_t placeOf(diary::Date night) const
    {
        return static_cast<std::size_t>((night - m_span.from).count());
    }
    NightMark& at(diary::Date night) { return m_marks[placeOf(night)]; }
    void add(const diary::Episode& episode)
    {
        const diary::Date night = diary::nightOf(episode.start);
        if (!m_span.contains(night)) return;
        NightMark& mark = at(night);
        ++mark.episodes;
        if (episode.pain) mark.worstPain = std::max(mark.worstPain.value_or(0), episode.pain->value());
    }
    static std::int64_t& countOf(NightCounts& counts, diary::NightState state)
    {
        switch (state) {
            case diary::NightState::WithCramps: return counts.withCramps;
            case diary::NightState::CrampFree: return counts.crampFree;
            case diary::NightState::NotRecorded: return counts.notRecorded;
            case diary::NightState::NotOver: break;
        }
        return counts.notOver;
    }

    diary::DateSpan m_span;
    diary::Moment m_now;
    std::vector<NightMark> m_marks;
};

// Adds up the episodes of the period one by one.
class EpisodeFigures
{
public:
    EpisodeFigures(const diary::DateSpan& span, const diary::SleepSchedule& sleep)
        : m_span(span),
          m_sleep(sleep)
    {
        for (diary::Date from = span.from; from <= span.to; from += std::chrono::days(7))
            m_weeks.push_back({{from, std::min(from + std::chrono::days(6), span.to)}, 0, {}});
    }

    void add(const diary::Episode& episode)
    {
        ++m_counts.total;
        const auto period = diary::countedPeriod(episode, m_sleep);
        if (period == diary::Period::Night) ++m_counts.night;
        if (period == diary::Period::Day) ++m_counts.day;
        if (episode.woke == true) ++m_counts.woke;
        if (episode.duration) m_durations.push_back(static_cast<double>(episode.duration->value()));
        if (episode.pain) m_pains.push_back(static_cast<double>(episode.pain->value()));
        if (episode.startPrecision != diary::Precision::Night)
            ++m_hours[static_cast<std::size_t>(episode.start.hour())];
        ++m_weeks[static_cast<std::size_t>((episode.start.date() - m_span.from).count() / 7)].episodes;
        addSites(episode);
    }

    void writeTo(Summary& summary, const NightMarks& nights) &&
    {
        summary.episodes = m_counts;
        summary.durationSeconds = distributionOf(std::move(m_durations));
        summary.pain = distributionOf(std::move(m_pains));
        summary.sites = sortedSites();
        summary.hours = m_hours;
        summary.weeks = std::move(m_weeks);
        for (WeekCounts& week : summary.weeks)
            week.nights = nights.counts(week.span);
    }

private:
    void addSites(const diary::Episode& episode)
    {
        std::set<SiteKey> seen;  // a site with two regions counts once
        for (const diary::SiteEntry& entry : episode.sites)
            if (seen.insert({entry.site, entry.side}).second) ++m_sites[{entry.site, entry.side}];
    }
    std::vector<SiteCount> sortedSites() const
    {
        std::vector<SiteCount> sites;
        for (const auto& [key, count] : m_sites)
            sites.push_back({key.first, key.second, count});
        std::ranges::stable_sort(sites, std::greater(), &SiteCount::episodes);
        return sites;
    }

    diary::DateSpan m_span;
    const diary::SleepSchedule& m_sleep;
    EpisodeCounts m_counts;
    std::vector<double> m_durations;
    std::vector<double> m_pains;
    std::array<std::int64_t, 24> m_hours{};
    std::vector<WeekCounts> m_weeks;
    std::map<SiteKey, std::int64_t> m_sites;
};

double perWeek(std::int64_t episodes, const diary::DateSpan& span)
{
    return static_cast<double>(episodes) * 7.0 / static_cast<double>(span.days());
}

void compare(Summary& summary)
{
    Comparison& before = summary.before;
    if (summary.episodes.total == 0 || before.episodes == 0) return;
    const RateRatio ratio = rateRatioOf(summary.episodes.total, before.episodes);
    before.rateRatio = ratio.ratio;
    before.ci95 = ratio.ci95;
}

}  // namespace

Summary summarize(const diary::Diary& diary, const diary::DateSpan& span, const diary::Moment& now)
{
    assert(span.from <= span.to);
    Summary summary;
    summary.span = span;
    summary.before.span = span.before();
    const NightMarks nights(diary, {summary.before.span.from, span.to}, now);
    EpisodeFigures figures(span, diary.sleep);
    for (const diary::Episode& episode : diary.episodes) {
        if (!isKnown(episode, now)) continue;
        if (span.contains(episode.start.date())) figures.add(episode);
        if (summary.before.span.contains(episode.start.date())) ++summary.before.episodes;
    }
    std::move(figures).writeTo(summary, nights);
    summary.nights = nights.counts(span);
    summary.before.nights = nights.counts(summary.before.span);
    summary.episodes.perWeek = perWeek(summary.episodes.total, span);
    summary.before.perWeek = perWeek(summary.before.episodes, summary.before.span);
    compare(summary);
    return summary;
}

std::vector<NightRow> nightRows(const diary::Diary& diary, const diary::DateSpan& span,
                                const diary::Moment& now)
{
    assert(span.from <= span.to);
    const NightMarks nights(diary, span, now);
    std::vector<NightRow> rows;
    for (diary::Date night = span.from; night <= span.to; night += std::chrono::days(1))
        rows.push_back({night, nights.stateOf(night), nights.at(night).episodes, nights.at(night).worstPain});
    return rows;
}

}  // namespace cramp::report::summary
