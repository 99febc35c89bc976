// SPDX-License-Identifier: MIT
#include "report/summary/gp_parts.h"

#include <algorithm>

namespace cramp::report::summary
{

namespace
{

std::string labelOf(const diary::ContextItem& item, const GpSource& source)
{
    const std::string label = source.labels.describe(item);
    if (item.name.empty()) return label;
    return source.words.of("item.named", {{"label", label}, {"name", item.name}});
}

std::string sayStart(const diary::ContextItem& item, const ReportWords& words)
{
    if (!item.from) return words.of("item.no_start");
    std::string date = words.date(*item.from);
    if (item.fromPrecision == diary::Precision::About) date = words.of("item.about", {{"date", date}});
    const diary::ContextKind kind = diary::kindOf(item.code);
    if (kind == diary::ContextKind::Exposure || kind == diary::ContextKind::Protection) return date;
    if (kind != diary::ContextKind::Medicine) return words.of("item.since", {{"date", date}});
    return words.of("item." + std::string(diary::code(item.change.value_or(diary::ContextChange::Started))),
                    {{"date", date}});
}

void addMarkers(std::vector<ReportMarker>& markers, const diary::ContextItem& item,
                const diary::DateSpan& span, const GpSource& source)
{
    const ReportWords& words = source.words;
    const std::string label = labelOf(item, source);
    const std::string change(diary::code(item.change.value_or(diary::ContextChange::Started)));
    if (item.from && span.contains(*item.from))
        markers.push_back({*item.from, words.of("item.marker_" + change, {{"label", label}})});
    if (hasEnded(item, source) && span.contains(*item.to))
        markers.push_back({*item.to, words.of("item.ended", {{"label", label}})});
}

void addPlanMarkers(std::vector<ReportMarker>& markers, const diary::DateSpan& span, const GpSource& source)
{
    for (const diary::Plan& plan : source.diary.plans) {
        if (plan.stamps.binned || !span.contains(plan.from)) continue;
        const auto* stretch = std::get_if<diary::Stretch>(&plan.stretch);
        const std::string label = stretch ? source.labels.of(*stretch) : source.words.of("item.own_exercise");
        markers.push_back({plan.from, source.words.of("item.marker_plan", {{"label", label}})});
    }
}

// The bars of a span, none for days before the diary began.
void addBars(GpSummary& summary, diary::DateSpan span, bool isBefore, const GpSource& source)
{
    const auto first = firstDayOf(source.diary);
    if (!first || *first > span.to) return;
    span.from = std::max(span.from, *first);
    const auto bars = summary.isByMonth ? monthCounts(source.diary, span, source.now)
                                        : weekCounts(source.diary, span, source.now);
    for (const WeekCounts& bar : bars)
        summary.weeks.push_back({bar, source.words.shortDate(bar.span.from), isBefore});
}

}  // namespace

bool touches(const diary::DateSpan& span, const diary::ContextItem& item)
{
    return (!item.from || *item.from <= span.to) && (!item.to || *item.to >= span.from);
}

std::string sayWhen(const diary::ContextItem& item, const ReportWords& words)
{
    std::string start = sayStart(item, words);
    if (!item.to) return start;
    return words.of("item.until", {{"start", start}, {"date", words.date(*item.to)}});
}

bool hasEnded(const diary::ContextItem& item, const GpSource& source)
{
    return item.to && *item.to < source.now.date();
}

std::vector<ReportMarker> markersWithin(const diary::DateSpan& span, const GpSource& source)
{
    std::vector<ReportMarker> markers;
    for (const diary::ContextItem& item : source.diary.context)
        if (!item.stamps.binned && item.present && diary::kindOf(item.code) == diary::ContextKind::Medicine)
            addMarkers(markers, item, span, source);
    addPlanMarkers(markers, span, source);
    std::ranges::stable_sort(markers, {}, &ReportMarker::date);
    return markers;
}

void addWeeks(GpSummary& summary, const GpSource& source)
{
    summary.markers = markersWithin(source.charted(), source);
    constexpr std::int64_t halfAYear = 184;
    summary.isByMonth = source.span().days() > halfAYear;
    if (source.figures.before) addBars(summary, source.figures.before->span, true, source);
    addBars(summary, source.span(), false, source);
}

}  // namespace cramp::report::summary
