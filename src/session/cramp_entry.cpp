// SPDX-License-Identifier: MIT
#include "session/cramp_entry.h"

#include <algorithm>
#include <map>

namespace cramp
{

namespace
{

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

constexpr days habitDays{90};
constexpr days unfinishedDays{3};
constexpr SiteTargets commonTargets = {
    SiteTarget{Site::Calf, Side::Left}, SiteTarget{Site::Calf, Side::Right},
    SiteTarget{Site::Foot, Side::Left}, SiteTarget{Site::Foot, Side::Right}};

auto rankOf(const SiteTarget& target)
{
    return std::pair(target.site, target.side);
}

Edit changed(const Episode& before, Episode after, const Moment& now)
{
    return replacement(before, std::move(after), now);
}

Edit ended(const Episode& ongoing, std::optional<DurationSeconds> duration, Precision precision,
           const Moment& now)
{
    Episode after = ongoing;
    after.status = Status::Incomplete;
    after.duration = duration;
    after.durationPrecision = precision;
    return changed(ongoing, std::move(after), now);
}

// The first time on the clock from this one on that there was: some zones skip midnight when summer begins.
Moment firstMomentFrom(std::chrono::local_seconds wall, const LocalZone& zone)
{
    constexpr minutes step{30};
    constexpr int steps = 48;
    for (int i = 0; i < steps; ++i)
        if (const auto moment = momentOf(wall + i * step, zone)) return *moment;
    return {wall, minutes(0)};
}

// How often each target came up, counted from the first.
std::map<std::pair<Site, Side>, int> countTargets(const Diary& diary, const Moment& now)
{
    std::map<std::pair<Site, Side>, int> counts;
    for (const Episode& episode : diary.episodes) {
        const bool isRecent =
            episode.start.instant() <= now.instant() && episode.start.instant() > now.instant() - habitDays;
        if (!isRecent || episode.stamps.binned) continue;
        for (const SiteEntry& entry : episode.sites)
            for (const Side side : {Side::Left, Side::Right})
                if (isOfLeg(entry.site) && (entry.side == side || entry.side == Side::Both))
                    ++counts[{entry.site, side}];
    }
    return counts;
}

// When the sleep hours of an evening end.
std::chrono::local_seconds endOfSleep(Date evening, const SleepSchedule& sleep)
{
    const Clock afterNoon = (sleep.of(evening).nightTo + hours(12)) % days(1);
    return evening + hours(12) + afterNoon;
}

// The incomplete ones of the last days, the newest first: of the night that still runs, or all others.
std::vector<Episode> incomplete(const Diary& diary, const Moment& now, bool isOfThisNight)
{
    const bool isNight = derivedPeriod(now, diary.sleep) == Period::Night;
    std::vector<Episode> found;
    for (const Episode& episode : diary.episodes) {
        const bool isRecent =
            episode.start.date() >= now.date() - unfinishedDays && episode.start.instant() <= now.instant();
        const bool waits = isNight && nightOf(episode.start) == nightOf(now);
        const bool isOpen = episode.status == Status::Incomplete && !episode.stamps.binned;
        if (isRecent && isOpen && waits == isOfThisNight) found.push_back(episode);
    }
    std::ranges::reverse(found);
    return found;
}

}  // namespace

Edit crampStarted(const Uuid& id, const Moment& now)
{
    Episode episode;
    episode.id = id;
    episode.start = now;
    episode.status = Status::Ongoing;
    return addition(std::move(episode), now);
}

Edit crampPassed(const Episode& ongoing, const Moment& now)
{
    const auto lasted = now.instant() - ongoing.start.instant();
    const bool isBackwards = lasted.count() < 0;
    const auto duration = DurationSeconds::from(std::max<std::int64_t>(1, lasted.count()));
    return ended(ongoing, isBackwards ? std::nullopt : duration, Precision::Exact, now);
}

Edit crampPassedAfter(const Episode& ongoing, std::chrono::seconds lasted, const Moment& now)
{
    const auto duration = DurationSeconds::from(lasted.count());
    return ended(ongoing, duration, duration ? Precision::About : Precision::Exact, now);
}

Edit crampEndUnknown(const Episode& ongoing, const Moment& now)
{
    return ended(ongoing, std::nullopt, Precision::Exact, now);
}

SiteTargets usualTargets(const Diary& diary, const Moment& now)
{
    const auto counts = countTargets(diary, now);
    std::vector<SiteTarget> candidates;
    candidates.reserve(counts.size() + commonTargets.size());
    for (const auto& [target, count] : counts)
        candidates.push_back({target.first, target.second});
    std::ranges::stable_sort(candidates, std::greater<>(),
                             [&](const SiteTarget& target) { return counts.at(rankOf(target)); });
    for (const SiteTarget& target : commonTargets)
        if (std::ranges::find(candidates, target) == candidates.end()) candidates.push_back(target);
    SiteTargets usual{};
    std::copy_n(candidates.begin(), usual.size(), usual.begin());
    std::ranges::sort(usual, {}, rankOf);
    return usual;
}

Edit siteChosen(const Episode& episode, std::optional<SiteTarget> target, const Moment& now)
{
    Episode after = episode;
    after.sites.clear();
    if (target) after.sites.push_back({target->site, target->side, {}});
    return changed(episode, std::move(after), now);
}

std::optional<SiteTarget> targetOf(const Episode& episode)
{
    if (episode.sites.size() != 1) return std::nullopt;
    const SiteEntry& entry = episode.sites.front();
    if (entry.side != Side::Left && entry.side != Side::Right) return std::nullopt;
    return SiteTarget{entry.site, *entry.side};
}

Edit crampAt(const Uuid& id, const Moment& start, Precision precision, const Moment& now)
{
    Episode episode;
    episode.id = id;
    episode.start = start;
    episode.startPrecision = precision;
    episode.status = Status::Incomplete;
    return addition(std::move(episode), now);
}

Edit crampAgo(const Uuid& id, minutes ago, const LocalZone& zone, const Moment& now)
{
    return crampAt(id, momentAt(now.instant() - ago, zone), Precision::About, now);
}

Edit crampInNight(const Uuid& id, Date night, const LocalZone& zone, const Moment& now)
{
    return crampAt(id, firstMomentFrom(night + days(1), zone), Precision::Night, now);
}

Date lastNight(const Moment& now)
{
    return now.date() - days(1);
}

bool canBeFree(const Diary& diary, const Moment& now)
{
    const Date night = lastNight(now);
    const bool hasEpisode = std::ranges::any_of(diary.episodes, [&](const Episode& episode) {
        return !episode.stamps.binned && nightOf(episode.start) == night;
    });
    const bool isVouchedFree = std::ranges::any_of(
        diary.nights, [&](const Night& free) { return !free.stamps.binned && free.night == night; });
    return !hasEpisode && !isVouchedFree && now.wall >= endOfSleep(night, diary.sleep);
}

Edit nightWithoutCramps(const std::optional<Record>& inBin, const Moment& now)
{
    if (inBin) return restoring(*inBin, now);
    return addition(Night{lastNight(now), {}}, now);
}

std::vector<Episode> unfinished(const Diary& diary, const Moment& now)
{
    return incomplete(diary, now, false);
}

std::vector<Episode> waitingForMorning(const Diary& diary, const Moment& now)
{
    return incomplete(diary, now, true);
}

std::optional<Episode> ongoingIn(const Diary& diary)
{
    for (auto episode = diary.episodes.rbegin(); episode != diary.episodes.rend(); ++episode)
        if (episode->status == Status::Ongoing && !episode->stamps.binned) return *episode;
    return std::nullopt;
}

}  // namespace cramp
