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
    return {{"total", nights.total},
            {"with_cramps", nights.withCramps},
            {"cramp_free", nights.crampFree},
            {"not_recorded", nights.notRecorded},
            {"not_over", nights.notOver}};
}

Json jsonOf(const EpisodeCounts& episodes)
{
    return {{"total", episodes.total},
            {"night", episodes.night},
            {"day", episodes.day},
            {"woke", episodes.woke},
            {"per_week", episodes.perWeek}};
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
    json["episodes"] = week.episodes;
    json["with_cramps"] = week.nights.withCramps;
    json["cramp_free"] = week.nights.crampFree;
    json["not_recorded"] = week.nights.notRecorded;
    return json;
}

Json jsonOf(const Comparison& before)
{
    Json json = jsonOf(before.span);
    json["episodes"] = before.episodes;
    json["per_week"] = before.perWeek;
    json["rate_ratio"] = orNull(before.rateRatio);
    json["ci95"] = before.ci95 ? Json(*before.ci95) : Json(nullptr);
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
                       {"episodes", jsonOf(summary.episodes)},
                       {"duration_s", jsonOf(summary.durationSeconds)},
                       {"pain", jsonOf(summary.pain)},
                       {"sites", listOf(summary.sites)},
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
