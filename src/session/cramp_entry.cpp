// SPDX-License-Identifier: MIT
#include "session/cramp_entry.h"

#include <algorithm>
#include <map>

namespace cramp::session
{

namespace
{

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

constexpr days habitDays{90};
constexpr days unfinishedDays{3};
constexpr SiteTargets commonTargets = {
    SiteTarget{diary::Site::Calf, diary::Side::Left}, SiteTarget{diary::Site::Calf, diary::Side::Right},
    SiteTarget{diary::Site::Foot, diary::Side::Left}, SiteTarget{diary::Site::Foot, diary::Side::Right}};

// Every place of the leg, the commonest first as far as surveys tell.
constexpr std::array commonSites = {diary::Site::Calf,     diary::Site::Foot,       diary::Site::ThighBack,
                                    diary::Site::Toes,     diary::Site::ThighFront, diary::Site::Shin,
                                    diary::Site::KneeBack, diary::Site::Ankle,      diary::Site::ThighInner,
                                    diary::Site::Buttock};

auto rankOf(const SiteTarget& target)
{
    return std::pair(target.site, target.side);
}

diary::Edit changed(const diary::Episode& before, diary::Episode after, const diary::Moment& now)
{
    return diary::replacement(before, std::move(after), now);
}

diary::Edit ended(const diary::Episode& ongoing, std::optional<diary::DurationSeconds> duration,
                  diary::Precision precision, const diary::Moment& now)
{
    diary::Episode after = ongoing;
    after.status = diary::Status::Incomplete;
    after.duration = duration;
    after.durationPrecision = precision;
    return changed(ongoing, std::move(after), now);
}

// The first time on the clock from this one on that there was: some zones skip midnight when summer begins.
diary::Moment firstMomentFrom(std::chrono::local_seconds wall, const platform::LocalZone& zone)
{
    constexpr minutes step{30};
    constexpr int steps = 48;
    for (int i = 0; i < steps; ++i)
        if (const auto moment = diary::momentOf(wall + i * step, zone)) return *moment;
    return {wall, minutes(0)};
}

// How often each target came up, counted from the first.
std::map<std::pair<diary::Site, diary::Side>, int> countTargets(const diary::Diary& diary,
                                                                const diary::Moment& now)
{
    std::map<std::pair<diary::Site, diary::Side>, int> counts;
    for (const diary::Episode& episode : diary.episodes) {
        const bool isRecent =
            episode.start.instant() <= now.instant() && episode.start.instant() > now.instant() - habitDays;
        if (!isRecent || episode.stamps.binned) continue;
        for (const diary::SiteEntry& entry : episode.sites)
            for (const diary::Side side : {diary::Side::Left, diary::Side::Right})
                if (diary::isOfLeg(entry.site) && (entry.side == side || entry.side == diary::Side::Both))
                    ++counts[{entry.site, side}];
    }
    return counts;
}

// When the sleep hours of an evening end.
std::chrono::local_seconds endOfSleep(diary::Date evening, const diary::SleepSchedule& sleep)
{
    const diary::Clock afterNoon = (sleep.of(evening).nightTo + hours(12)) % days(1);
    return evening + hours(12) + afterNoon;
}

// The incomplete ones of the last days, the newest first: of the night that still runs, or all others.
std::vector<diary::Episode> incomplete(const diary::Diary& diary, const diary::Moment& now,
                                       bool isOfThisNight)
{
    const bool isNight = diary::derivedPeriod(now, diary.sleep) == diary::Period::Night;
    std::vector<diary::Episode> found;
    for (const diary::Episode& episode : diary.episodes) {
        const bool isRecent =
            episode.start.date() >= now.date() - unfinishedDays && episode.start.instant() <= now.instant();
        const bool waits = isNight && diary::nightOf(episode.start) == diary::nightOf(now);
        const bool isOpen = episode.status == diary::Status::Incomplete && !episode.stamps.binned;
        if (isRecent && isOpen && waits == isOfThisNight) found.push_back(episode);
    }
    std::ranges::reverse(found);
    return found;
}

}  // namespace

diary::Edit crampStarted(const diary::Uuid& id, const diary::Moment& now)
{
    diary::Episode episode;
    episode.id = id;
    episode.start = now;
    episode.status = diary::Status::Ongoing;
    return diary::addition(std::move(episode), now);
}

diary::Edit crampPassed(const diary::Episode& ongoing, const diary::Moment& now)
{
    const auto lasted = now.instant() - ongoing.start.instant();
    const bool isBackwards = lasted.count() < 0;
    const auto duration = diary::DurationSeconds::from(std::max<std::int64_t>(1, lasted.count()));
    return ended(ongoing, isBackwards ? std::nullopt : duration, diary::Precision::Exact, now);
}

diary::Edit crampPassedAfter(const diary::Episode& ongoing, std::chrono::seconds lasted,
                             const diary::Moment& now)
{
    const auto duration = diary::DurationSeconds::from(lasted.count());
    return ended(ongoing, duration, duration ? diary::Precision::About : diary::Precision::Exact, now);
}

diary::Edit crampEndUnknown(const diary::Episode& ongoing, const diary::Moment& now)
{
    return ended(ongoing, std::nullopt, diary::Precision::Exact, now);
}

diary::Edit crampGoesOn(const diary::Episode& ended, const diary::Moment& now)
{
    diary::Episode after = ended;
    after.status = diary::Status::Ongoing;
    after.duration = std::nullopt;
    after.durationPrecision = diary::Precision::Exact;
    return changed(ended, std::move(after), now);
}

SiteTargets usualTargets(const diary::Diary& diary, const diary::Moment& now)
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

std::optional<LegPart> partOf(diary::Site site)
{
    switch (site) {
        case diary::Site::Calf:
        case diary::Site::KneeBack: return LegPart::Calf;
        case diary::Site::Foot:
        case diary::Site::Toes: return LegPart::Foot;
        case diary::Site::ThighFront:
        case diary::Site::ThighBack: return LegPart::Thigh;
        default: return std::nullopt;
    }
}

UsualCramp usualCramp(const diary::Diary& diary, const diary::Moment& now)
{
    std::map<LegPart, int> parts;
    std::map<diary::Side, int> sides;
    for (const auto& [target, count] : countTargets(diary, now)) {
        const auto part = partOf(target.first);
        if (part) parts[*part] += count;
        sides[target.second] += count;
    }
    const auto byCount = [](const auto& one, const auto& other) { return one.second < other.second; };
    UsualCramp usual;
    if (!parts.empty()) usual.part = std::ranges::max_element(parts, byCount)->first;
    if (!sides.empty()) usual.side = std::ranges::max_element(sides, byCount)->first;
    return usual;
}

SiteTargets targetsOf(LegPart part)
{
    const auto legs = [](diary::Site first, diary::Site second) {
        return SiteTargets{SiteTarget{first, diary::Side::Left}, SiteTarget{first, diary::Side::Right},
                           SiteTarget{second, diary::Side::Left}, SiteTarget{second, diary::Side::Right}};
    };
    switch (part) {
        case LegPart::Calf: return legs(diary::Site::Calf, diary::Site::Foot);
        case LegPart::Foot: return legs(diary::Site::Foot, diary::Site::Toes);
        case LegPart::Thigh: return legs(diary::Site::ThighBack, diary::Site::ThighFront);
    }
    return commonTargets;
}

std::vector<SiteTarget> otherTargets(LegPart part, const diary::Diary& diary, const diary::Moment& now)
{
    constexpr std::size_t wanted = 4;
    const SiteTargets asked = targetsOf(part);
    std::map<diary::Site, int> counts;
    for (const auto& [target, count] : countTargets(diary, now))
        counts[target.first] += count;
    std::vector<diary::Site> sites;
    for (const diary::Site site : commonSites)
        if (std::ranges::find(asked, site, &SiteTarget::site) == asked.end()) sites.push_back(site);
    std::ranges::stable_sort(sites, std::greater<>(), [&](diary::Site site) { return counts[site]; });
    sites.resize(wanted);
    std::vector<SiteTarget> targets;
    for (const diary::Site site : sites)
        for (const diary::Side side : {diary::Side::Left, diary::Side::Right})
            targets.push_back({site, side});
    return targets;
}

diary::Edit siteChosen(const diary::Episode& episode, std::optional<SiteTarget> target,
                       const diary::Moment& now)
{
    diary::Episode after = episode;
    after.sites.clear();
    if (target) after.sites.push_back({target->site, target->side, {}});
    return changed(episode, std::move(after), now);
}

std::optional<SiteTarget> targetOf(const diary::Episode& episode)
{
    if (episode.sites.size() != 1) return std::nullopt;
    const diary::SiteEntry& entry = episode.sites.front();
    if (entry.side != diary::Side::Left && entry.side != diary::Side::Right) return std::nullopt;
    return SiteTarget{entry.site, *entry.side};
}

diary::Edit crampAt(const diary::Uuid& id, const diary::Moment& start, diary::Precision precision,
                    const diary::Moment& now)
{
    diary::Episode episode;
    episode.id = id;
    episode.start = start;
    episode.startPrecision = precision;
    episode.status = diary::Status::Incomplete;
    return diary::addition(std::move(episode), now);
}

diary::Edit crampAgo(const diary::Uuid& id, minutes ago, const platform::LocalZone& zone,
                     const diary::Moment& now)
{
    return crampAt(id, diary::momentAt(now.instant() - ago, zone), diary::Precision::About, now);
}

diary::Edit crampInNight(const diary::Uuid& id, diary::Date night, const platform::LocalZone& zone,
                         const diary::Moment& now)
{
    return crampAt(id, firstMomentFrom(night + days(1), zone), diary::Precision::Night, now);
}

diary::Date lastNight(const diary::Moment& now)
{
    return now.date() - days(1);
}

bool canBeFree(const diary::Diary& diary, const diary::Moment& now)
{
    const diary::Date night = lastNight(now);
    const bool hasEpisode = std::ranges::any_of(diary.episodes, [&](const diary::Episode& episode) {
        return !episode.stamps.binned && diary::nightOf(episode.start) == night;
    });
    const bool isVouchedFree = std::ranges::any_of(
        diary.nights, [&](const diary::Night& free) { return !free.stamps.binned && free.night == night; });
    return !hasEpisode && !isVouchedFree && now.wall >= endOfSleep(night, diary.sleep);
}

diary::Edit nightWithoutCramps(const std::optional<diary::Record>& inBin, diary::Date night,
                               const diary::Moment& now)
{
    if (inBin) return diary::restoring(*inBin, now);
    return diary::addition(diary::Night{night, {}}, now);
}

std::vector<diary::Episode> unfinished(const diary::Diary& diary, const diary::Moment& now)
{
    return incomplete(diary, now, false);
}

std::vector<diary::Episode> waitingForMorning(const diary::Diary& diary, const diary::Moment& now)
{
    return incomplete(diary, now, true);
}

std::optional<diary::Episode> ongoingIn(const diary::Diary& diary)
{
    for (auto episode = diary.episodes.rbegin(); episode != diary.episodes.rend(); ++episode)
        if (episode->status == diary::Status::Ongoing && !episode->stamps.binned) return *episode;
    return std::nullopt;
}

}  // namespace cramp::session
