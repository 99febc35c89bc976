// SPDX-License-Identifier: MIT
#include "report/summary/gp_parts.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace cramp::report::summary
{

namespace
{

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
    if (source.figures.episodes.total == 0) return;
    const SideCounts& sides = source.figures.sides;
    summary.sidedness = source.words.of("side.counts", {{"left", std::to_string(sides.left)},
                                                        {"right", std::to_string(sides.right)},
                                                        {"both", std::to_string(sides.both)},
                                                        {"none", std::to_string(sides.notRecorded)}});
    if (sides.both > 0 || (sides.left > 0) == (sides.right > 0)) return;
    summary.sidedness += ' ' + source.words.of(sides.left > 0 ? "side.only_left" : "side.only_right");
}

namespace
{

// "Left calf 31, right calf 18"; empty where nothing is counted.
std::string listed(const std::vector<std::string>& counts, const ReportWords& words)
{
    std::string text;
    for (const std::string& count : counts)
        text = text.empty() ? count : words.of("list.comma", {{"front", text}, {"next", inSentence(count)}});
    return text;
}

std::string saySides(const GpSource& source)
{
    const SideCounts& sides = source.figures.sides;
    const auto text = [](std::int64_t n) { return std::to_string(n); };
    return source.words.of("where.side_counts", {{"left", text(sides.left)},
                                                 {"right", text(sides.right)},
                                                 {"both", text(sides.both)},
                                                 {"none", text(sides.notRecorded)}});
}

std::string sayEased(const GpSource& source)
{
    const ReportWords& words = source.words;
    std::vector<std::string> counts;
    for (const ReliefCount& count : source.figures.relief)
        counts.push_back(count.answered == 0
                             ? words.of("where.not_answered", {{"relief", source.labels.of(count.relief)},
                                                               {"tried", std::to_string(count.tried)}})
                             : words.of("where.eased", {{"relief", source.labels.of(count.relief)},
                                                        {"eased", std::to_string(count.eased)},
                                                        {"answered", std::to_string(count.answered)}}));
    return listed(counts, words);
}

std::string sayBefore(const GpSource& source)
{
    const ReportWords& words = source.words;
    std::vector<std::string> counts;
    for (const TriggerCount& count : source.figures.triggers)
        counts.push_back(words.of("trigger.count", {{"trigger", source.labels.of(count.trigger)},
                                                    {"n", std::to_string(count.episodes)}}));
    if (counts.empty()) return {};
    const auto without = std::ranges::count_if(
        source.episodes, [](const diary::Episode* each) { return each->triggers.empty(); });
    return words.of("where.before_counts", {{"counts", listed(counts, words)},
                                            {"none", std::to_string(without)},
                                            {"total", std::to_string(std::ssize(source.episodes))}});
}

}  // namespace

void addWhere(GpPage& page, const GpSource& source)
{
    const ReportWords& words = source.words;
    const auto add = [&](std::vector<LabelledText>& lines, std::string_view key, const std::string& text) {
        lines.push_back({words.of(key), text.empty() ? words.of("none.value") : text});
    };
    std::vector<std::string> sites;
    for (const SiteCount& count : source.figures.sites)
        sites.push_back(source.labels.describe(diary::SiteEntry{count.site, count.side, {}}) + ' ' +
                        std::to_string(count.episodes));
    if (source.figures.episodes.total > 0) add(page.places, "where.side", saySides(source));
    add(page.places, "where.place", listed(sites, words));
    add(page.relief, "where.eased_label", sayEased(source));
    add(page.relief, "where.stretching", sayStretching(source));
    add(page.relief, "where.before", sayBefore(source));
    const auto& hours = source.figures.hours;
    const std::int64_t timed = std::accumulate(hours.begin(), hours.end(), std::int64_t{0});
    page.hoursCounted = words.of("where.hours", {{"cramps", source.cramps(timed)}});
    if (const std::int64_t rest = source.figures.episodes.total - timed; rest > 0)
        page.hoursCounted =
            words.of("list.comma", {{"front", page.hoursCounted},
                                    {"next", words.of("where.hours_rest", {{"n", std::to_string(rest)}})}});
}

void addRelief(GpSummary& summary, const GpSource& source)
{
    for (const ReliefCount& count : source.figures.relief)
        summary.relief.push_back({source.labels.of(count.relief), count.tried, count.answered, count.eased});
}

}  // namespace cramp::report::summary
