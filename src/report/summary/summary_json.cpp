// SPDX-License-Identifier: MIT
#include "report/summary/summary.h"

#include <nlohmann/json.hpp>

namespace cramp::report::summary
{

namespace
{

using Json = nlohmann::ordered_json;

Json orNull(const std::optional<double>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json jsonOf(const diary::DateSpan& span)
{
    return {{"from", diary::formatDate(span.from)}, {"to", diary::formatDate(span.to)}};
}

Json periodJson(const diary::DateSpan& span)
{
    Json json = jsonOf(span);
    json["days"] = span.days();
    return json;
}

Json jsonOf(const NightCounts& nights)
{
    return {{"total", nights.total},          {"with_cramps", nights.withCramps},
            {"cramp_free", nights.crampFree}, {"not_recorded", nights.notRecorded},
            {"not_over", nights.notOver},     {"recorded", nights.recorded()}};
}

Json jsonOf(const EpisodeCounts& episodes)
{
    return {{"total", episodes.total},
            {"night", episodes.night},
            {"day", episodes.day},
            {"per_week", episodes.perWeek},
            {"at_least", episodes.atLeast}};
}

Json jsonOf(const WokeCounts& woke)
{
    return {{"answered", woke.answered}, {"yes", woke.yes}};
}

Json jsonOf(const SideCounts& sides)
{
    return {{"left", sides.left},
            {"right", sides.right},
            {"both", sides.both},
            {"not_recorded", sides.notRecorded}};
}

Json jsonOf(const TriggerCount& count)
{
    return {{"trigger", diary::code(count.trigger)}, {"episodes", count.episodes}};
}

Json jsonOf(const ReliefCount& count)
{
    return {{"relief", diary::code(count.relief)},
            {"tried", count.tried},
            {"answered", count.answered},
            {"eased", count.eased}};
}

Json jsonOf(const Distribution& values)
{
    return {{"n", values.n},
            {"mean", orNull(values.mean)},
            {"sd", orNull(values.sd)},
            {"median", orNull(values.median)},
            {"q1", orNull(values.q1)},
            {"q3", orNull(values.q3)},
            {"max", orNull(values.max)}};
}

Json jsonOf(const SiteCount& site)
{
    return {{"site", diary::code(site.site)},
            {"side", site.side ? Json(diary::code(*site.side)) : Json(nullptr)},
            {"episodes", site.episodes}};
}

Json jsonOf(const WeekCounts& week)
{
    Json json = jsonOf(week.span);
    json["night_cramps"] = week.nightCramps;
    json["day_cramps"] = week.dayCramps;
    json["with_cramps"] = week.nights.withCramps;
    json["cramp_free"] = week.nights.crampFree;
    json["not_recorded"] = week.nights.notRecorded;
    json["not_over"] = week.nights.notOver;
    return json;
}

Json jsonOf(const std::optional<Comparison>& before)
{
    if (!before) return nullptr;
    Json json = jsonOf(before->span);
    json["nights"] = before->nights.total;
    json["recorded"] = before->nights.recorded();
    json["night_cramps"] = before->nightCramps;
    json["per_recorded_week"] = orNull(before->perRecordedWeek);
    json["rate_ratio"] = orNull(before->rateRatio);
    json["ci95"] = before->ci95 ? Json(*before->ci95) : Json(nullptr);
    json["why_not"] = before->whyNot ? Json(code(*before->whyNot)) : Json(nullptr);
    return json;
}

template <typename Entry>
Json listOf(const std::vector<Entry>& entries)
{
    Json list = Json::array();
    for (const Entry& entry : entries)
        list.push_back(jsonOf(entry));
    return list;
}

}  // namespace

std::string summaryJson(const Summary& summary)
{
    const Json json = {{"period", periodJson(summary.span)},
                       {"nights", jsonOf(summary.nights)},
                       {"days_with_day_cramps", summary.daysWithDayCramps},
                       {"episodes", jsonOf(summary.episodes)},
                       {"night_cramps_per_recorded_week", orNull(summary.nightCrampsPerRecordedWeek)},
                       {"woke", jsonOf(summary.woke)},
                       {"duration_s", jsonOf(summary.durationSeconds)},
                       {"pain", jsonOf(summary.pain)},
                       {"sites", listOf(summary.sites)},
                       {"sides", jsonOf(summary.sides)},
                       {"triggers", listOf(summary.triggers)},
                       {"relief", listOf(summary.relief)},
                       {"hours", summary.hours},
                       {"weeks", listOf(summary.weeks)},
                       {"before", jsonOf(summary.before)}};
    // One section a line.
    std::string text = "{";
    for (const auto& [key, value] : json.items())
        text.append(text.size() > 1 ? ",\n \"" : "\"").append(key).append("\": ").append(value.dump());
    return text + "}\n";
}

}  // namespace cramp::report::summary
