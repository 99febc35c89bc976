// SPDX-License-Identifier: MIT
#include "report/charts/figure_table.h"

#include <fmt/format.h>

#include <algorithm>

namespace cramp::report::charts
{

namespace
{

std::string text(std::int64_t number)
{
    return std::to_string(number);
}

std::string stateText(const summary::NightRow& night, const summary::ReportWords& words)
{
    switch (night.state) {
        case diary::NightState::WithCramps: return words.of("picture.with_cramps");
        case diary::NightState::CrampFree: return words.of("picture.free");
        case diary::NightState::NotRecorded: return words.of("picture.not_recorded");
        case diary::NightState::NotOver: break;
    }
    return words.of("picture.not_over");
}

// Pain to one decimal, minutes as a length of time.
std::string valueText(std::optional<double> value, summary::Measure measure,
                      const summary::ReportWords& words)
{
    if (!value) return {};
    return measure == summary::Measure::HowBad ? summary::formatNumber(*value, 1)
                                               : words.duration(*value * 60.0);
}

}  // namespace

std::string FigureTable::rowText(std::size_t row) const
{
    std::string line;
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (rows[row][i].empty()) continue;
        line += (line.empty() ? "" : ". ") + header[i] + ": " + rows[row][i];
    }
    return line;
}

FigureTable hoursTable(const summary::GpSummary& summary, const summary::ReportWords& words)
{
    FigureTable table{words.of("picture.hours"), {words.of("picture.hour"), words.of("picture.cramps")}, {}};
    for (std::size_t place = 0; place < 24; ++place) {
        const std::size_t hour = (place + 12) % 24;
        table.rows.push_back({fmt::format("{:02}:00", hour), text(summary.figures.hours[hour])});
    }
    return table;
}

FigureTable nightsTable(const summary::GpSummary& summary, const summary::ReportWords& words)
{
    FigureTable table{words.of("picture.nights"),
                      {words.of("picture.night"), words.of("picture.state"), words.of("picture.cramps"),
                       words.of("figure.pain_worst")},
                      {}};
    for (const summary::NightRow& night : summary.nights)
        table.rows.push_back({words.date(night.night), stateText(night, words),
                              night.nightCramps > 0 ? text(night.nightCramps) : "",
                              night.worstPain ? text(*night.worstPain) : ""});
    return table;
}

FigureTable placesTable(const summary::GpSummary& summary, const summary::ReportWords& words)
{
    FigureTable table{
        words.of("picture.places"), {words.of("picture.place"), words.of("picture.cramps")}, {}};
    for (const summary::ReportSite& site : summary.sites)
        table.rows.push_back({site.label, text(site.episodes)});
    return table;
}

FigureTable spansTable(const std::vector<summary::SpanDistribution>& spans, summary::Measure measure,
                       const summary::ReportWords& words)
{
    FigureTable table{words.of(measure == summary::Measure::HowBad ? "picture.pain" : "picture.minutes"),
                      {words.of("picture.from"), words.of("picture.n"), words.of("picture.median"),
                       words.of("picture.middle"), words.of("picture.largest")},
                      {}};
    for (const auto& [span, values] : spans) {
        const auto say = [&](std::optional<double> value) { return valueText(value, measure, words); };
        table.rows.push_back({words.date(span.from),
                              values.n > 0 ? text(values.n) : words.of("picture.nothing"), say(values.median),
                              values.hasQuartiles() ? words.of("picture.range", {{"low", say(values.q1)},
                                                                                 {"high", say(values.q3)}})
                                                    : "",
                              say(values.max)});
    }
    return table;
}

FigureTable weeksTable(const summary::GpSummary& summary, const summary::ReportWords& words)
{
    FigureTable table{
        words.of(summary.isByMonth ? "table.months" : "table.weeks"),
        {words.of(summary.isByMonth ? "table.month" : "table.week"), words.of("table.night_cramps"),
         words.of("table.day_cramps"), words.of("table.nights_with"), words.of("picture.recorded")},
        {}};
    const auto of = [&words](std::int64_t n, std::int64_t total) {
        return words.of("picture.of", {{"n", text(n)}, {"total", text(total)}});
    };
    for (const summary::ReportWeek& week : summary.weeks) {
        const summary::WeekCounts& counts = week.counts;
        const std::string date = words.date(counts.span.from);
        table.rows.push_back({week.isBefore ? words.of("table.week_before", {{"date", date}}) : date,
                              text(counts.nightCramps), text(counts.dayCramps),
                              of(counts.nights.withCramps, counts.nights.recorded()),
                              of(counts.nights.recorded(), counts.nights.total)});
    }
    return table;
}

FigureTable barsTable(const WeeklyChart& chart, const std::vector<summary::ReportMarker>& markers,
                      const summary::ReportWords& words)
{
    FigureTable table{words.of(chart.isByMonth ? "picture.months" : "picture.weeks"),
                      {words.of("picture.from"), words.of("picture.cramps"), words.of("picture.recorded"),
                       words.of("picture.changes")},
                      {}};
    for (const ChartBar& bar : chart.bars) {
        std::string changes;
        for (const summary::ReportMarker& marker : markers)
            if (bar.span.contains(marker.date)) changes += (changes.empty() ? "" : "; ") + marker.label;
        const bool isUnknown = bar.kind == BarKind::NothingRecorded || bar.kind == BarKind::NotOver;
        table.rows.push_back(
            {words.date(bar.span.from), isUnknown ? words.of("picture.nothing") : text(bar.cramps),
             words.of("picture.of", {{"n", text(bar.nightsRecorded)}, {"total", text(bar.nightsOver)}}),
             changes});
    }
    return table;
}

std::vector<std::string> legendOf(const WeeklyChart& chart, const std::vector<summary::ReportMarker>& markers,
                                  const summary::ReportWords& words)
{
    std::vector<std::string> legend;
    if (chart.bars.empty()) return legend;
    for (const ChartFlag& flag : chart.flags)
        for (const std::size_t change : flag.changes)
            legend.push_back(fmt::format("{}: {}, {}", flag.letter, markers.at(change).label,
                                         words.date(markers.at(change).date)));
    const auto holds = [&chart](BarKind kind) {
        return std::ranges::any_of(chart.bars, [kind](const ChartBar& bar) { return bar.kind == kind; });
    };
    std::string marks = words.of(chart.weeksPerBar > 1 || chart.isByMonth ? "chart.share" : "chart.boxes");
    if (holds(BarKind::FewNights)) marks += ' ' + words.of("chart.striped");
    if (holds(BarKind::NothingRecorded)) marks += ' ' + words.of("chart.dashed");
    if (std::ranges::any_of(chart.bars, &ChartBar::isPart)) marks += ' ' + words.of("chart.narrow");
    legend.push_back(marks);
    return legend;
}

}  // namespace cramp::report::charts
