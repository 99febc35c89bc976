// SPDX-License-Identifier: MIT
#include "report/summary/gp_parts.h"

#include <algorithm>
#include <map>
#include <set>

namespace cramp::report::summary
{

namespace
{

// On which side the cramps of the legs were, each episode once.
struct SideCounts {
    std::int64_t left = 0, right = 0, both = 0, none = 0;
};

SideCounts countSides(const std::vector<const diary::Episode*>& episodes)
{
    SideCounts counts;
    for (const diary::Episode* episode : episodes) {
        bool isLeft = false, isRight = false, isOnLeg = false;
        for (const diary::SiteEntry& entry : episode->sites) {
            if (!diary::isOfLeg(entry.site)) continue;
            isOnLeg = true;
            isLeft = isLeft || entry.side == diary::Side::Left || entry.side == diary::Side::Both;
            isRight = isRight || entry.side == diary::Side::Right || entry.side == diary::Side::Both;
        }
        if (!isOnLeg) continue;
        ++(isLeft && isRight ? counts.both : isLeft ? counts.left : isRight ? counts.right : counts.none);
    }
    return counts;
}

std::string sayRelief(const ReportRelief& relief, const ReportWords& words)
{
    const std::int64_t unknown = relief.tried - relief.eased - relief.notEased;
    std::string text;
    if (relief.tried == 1 && unknown == 0)
        text = words.of(relief.eased == 1 ? "relief.eased_once" : "relief.not_eased_once");
    else
        text = words.of("relief.eased",
                        {{"eased", std::to_string(relief.eased)}, {"tried", std::to_string(relief.tried)}});
    if (unknown == 0) return text;
    return words.of("list.comma", {{"front", text},
                                   {"next", words.of("relief.unknown", {{"n", std::to_string(unknown)}})}});
}

std::string nameOf(const diary::StretchReference& reference, const GpSource& source)
{
    if (const auto* stretch = std::get_if<diary::Stretch>(&reference)) return source.labels.of(*stretch);
    for (const diary::Exercise& exercise : source.diary.exercises)
        if (exercise.id == std::get<diary::Uuid>(reference)) return exercise.name;
    return source.words.of("item.own_exercise");
}

std::string sayStretching(const GpSource& source)
{
    const ReportWords& words = source.words;
    std::set<diary::Date> days;
    for (const diary::StretchSession& session : source.diary.stretches)
        if (!session.stamps.binned && source.span().contains(session.at.date()))
            days.insert(session.at.date());
    std::string text = days.empty() ? words.of("stretching.none")
                                    : words.of("stretching.days",
                                               {{"n", std::to_string(days.size())}, {"days", source.days()}});
    for (const diary::Plan& plan : source.diary.plans) {
        const bool isOver = plan.to && *plan.to < source.span().from;
        if (plan.stamps.binned || isOver || plan.from > source.span().to) continue;
        text += ' ' + words.of("stretching.planned",
                               {{"name", nameOf(plan.stretch, source)}, {"date", words.date(plan.from)}});
    }
    return text;
}

}  // namespace

void addPlaces(GpSummary& summary, const GpSource& source)
{
    for (const SiteCount& count : source.figures.sites)
        summary.sites.push_back({count.site, count.side,
                                 source.labels.describe(diary::SiteEntry{count.site, count.side, {}}),
                                 count.episodes});
    const SideCounts sides = countSides(source.episodes);
    if (sides.left + sides.right + sides.both + sides.none == 0) return;
    summary.sidedness = source.words.of("side.counts", {{"left", std::to_string(sides.left)},
                                                        {"right", std::to_string(sides.right)},
                                                        {"both", std::to_string(sides.both)},
                                                        {"none", std::to_string(sides.none)}});
    if (sides.both > 0 || (sides.left > 0) == (sides.right > 0)) return;
    summary.sidedness += ' ' + source.words.of(sides.left > 0 ? "side.only_left" : "side.only_right");
}

void addRelief(GpSummary& summary, const GpSource& source)
{
    std::map<diary::Relief, ReportRelief> reliefs;
    for (const diary::Episode* episode : source.episodes) {
        for (const diary::ReliefEntry& entry : episode->relief) {
            ReportRelief& relief = reliefs[entry.kind];
            ++relief.tried;
            if (entry.eased == true) ++relief.eased;
            if (entry.eased == false) ++relief.notEased;
        }
    }
    for (auto& [kind, relief] : reliefs) {
        relief.label = source.labels.of(kind);
        relief.text = sayRelief(relief, source.words);
        summary.relief.push_back(relief);
    }
    std::ranges::stable_sort(summary.relief, std::greater(), &ReportRelief::tried);
    summary.stretching = sayStretching(source);
}

}  // namespace cramp::report::summary
