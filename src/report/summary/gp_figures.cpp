// SPDX-License-Identifier: MIT
#include "report/summary/gp_parts.h"
#include "report/summary/statistics.h"

#include <algorithm>

namespace cramp::report::summary
{

namespace
{

std::string text(std::int64_t number)
{
    return std::to_string(number);
}

// Appends a part with a comma, as the language does.
void append(std::string& sentence, const std::string& part, const ReportWords& words)
{
    sentence = sentence.empty() ? part : words.of("list.comma", {{"front", sentence}, {"next", part}});
}

// Of the weeks of which every night is recorded: others may have had more.
std::string sayRange(const GpSource& source)
{
    std::vector<std::int64_t> full;
    for (const WeekCounts& week : source.figures.weeks)
        if (week.nights.recorded() == 7) full.push_back(week.cramps());
    if (full.size() < 2) return {};
    const auto [least, most] = std::ranges::minmax(full);
    return source.words.of("figure.per_week_range", {{"least", text(least)}, {"most", text(most)}});
}

ReportFigure crampsAWeek(const GpSource& source)
{
    const ReportWords& words = source.words;
    const EpisodeCounts& episodes = source.figures.episodes;
    ReportFigure figure{words.of("figure.per_week"), formatNumber(episodes.perWeek, 2), ""};
    if (episodes.atLeast) figure.value = words.of("figure.at_least", {{"n", figure.value}});
    figure.detail = words.of("figure.per_week_detail", {{"cramps", source.cramps(episodes.total)},
                                                        {"days", source.days()},
                                                        {"night", text(episodes.night)},
                                                        {"day", text(episodes.day)}});
    if (const std::string range = sayRange(source); !range.empty()) append(figure.detail, range, words);
    return figure;
}

// The rate that can be compared with others.
ReportFigure nightCrampsAWeek(const GpSource& source)
{
    const ReportWords& words = source.words;
    const auto& rate = source.figures.nightCrampsPerRecordedWeek;
    const std::string detail =
        words.of("figure.night_rate_detail",
                 {{"cramps", words.counted("cramps.night", source.figures.episodes.night)},
                  {"nights", words.counted("nights.recorded", source.figures.nights.recorded())}});
    return {words.of("figure.night_rate"), rate ? formatNumber(*rate, 2) : words.of("figure.too_few_nights"),
            detail};
}

ReportFigure nightsWithCramps(const GpSource& source)
{
    const ReportWords& words = source.words;
    const NightCounts& nights = source.figures.nights;
    if (nights.recorded() == 0) return {words.of("figure.nights"), words.of("none.value"), {}};
    return {words.of("figure.nights"),
            words.of("figure.nights_value",
                     {{"with", text(nights.withCramps)}, {"recorded", text(nights.recorded())}}),
            words.of("figure.nights_detail")};
}

ReportFigure wokenFigure(const GpSource& source)
{
    const ReportWords& words = source.words;
    const WokeCounts& woke = source.figures.woke;
    if (woke.answered == 0) return {words.of("figure.woken"), words.of("none.value"), ""};
    return {words.of("figure.woken"),
            words.of("figure.woken_value", {{"woke", text(woke.yes)}, {"answered", text(woke.answered)}}),
            words.of("figure.woken_detail",
                     {{"answered", text(woke.answered)}, {"night", text(source.figures.episodes.night)}})};
}

// Median, and the spread as detail: the texts of KEY, KEY_detail, KEY_detail_few (too few for quartiles) and
// KEY_detail_one (for a single value).
template <typename Say>
ReportFigure distributionFigure(const GpSource& source, std::string_view key, const Distribution& values,
                                Say say)
{
    const ReportWords& words = source.words;
    const std::string name = "figure." + std::string(key);
    if (values.n == 0) return {words.of(name), words.of("none.value"), ""};
    const std::string n = text(values.n);
    if (!values.sd) return {words.of(name), say(*values.median), words.of(name + "_detail_one", {{"n", n}})};
    if (!values.hasQuartiles())
        return {words.of(name), say(*values.median),
                words.of(name + "_detail_few", {{"max", say(*values.max)}, {"n", n}})};
    const std::string mean =
        words.of("figure.spread", {{"mean", say(*values.mean)}, {"sd", say(*values.sd)}});
    return {words.of(name), say(*values.median),
            words.of(name + "_detail", {{"q1", say(*values.q1)},
                                        {"q3", say(*values.q3)},
                                        {"max", say(*values.max)},
                                        {"mean", mean},
                                        {"n", n}})};
}

ReportFigure duration(const GpSource& source)
{
    return distributionFigure(source, "duration", source.figures.durationSeconds,
                              [&](double seconds) { return source.words.duration(seconds); });
}

ReportFigure pain(const GpSource& source)
{
    ReportFigure figure = distributionFigure(source, "pain", source.figures.pain,
                                             [](double value) { return formatNumber(value, 1); });
    if (source.figures.pain.n > 0) figure.value = source.words.of("figure.pain_value", {{"n", figure.value}});
    return figure;
}

// "20 of 28 nights here, 27 of 28 before": on how much a comparison would rest.
std::string sayNotCompared(const GpSource& source, const Comparison& before)
{
    const ReportWords& words = source.words;
    const NightCounts& here = source.figures.nights;
    const std::string key = "change." + std::string(code(*before.whyNot));
    return words.of(key, {{"days", words.counted("head.days", before.span.days())},
                          {"here", text(here.recorded())},
                          {"total", text(here.total)},
                          {"before", text(before.nights.recorded())},
                          {"total_before", text(before.nights.total)},
                          {"cramps", words.counted("cramps.night", source.figures.episodes.night)},
                          {"cramps_before", words.counted("cramps.night", before.nightCramps)}});
}

// The two rates, and no more: the page never says that a difference is one, or is none.
ReportChange changeOf(const GpSource& source)
{
    const ReportWords& words = source.words;
    if (!source.figures.before) return {words.of("change.none_before"), "", "", std::nullopt};
    const Comparison& before = *source.figures.before;
    if (before.whyNot) return {sayNotCompared(source, before), "", "", std::nullopt};
    return {words.of("change.rates",
                     {{"here", formatNumber(source.figures.nightCrampsPerRecordedWeek.value(), 2)},
                      {"before", formatNumber(before.perRecordedWeek.value(), 2)},
                      {"days", words.counted("head.days", before.span.days())}}),
            words.of("change.interval", {{"ratio", formatNumber(*before.rateRatio, 2)},
                                         {"low", formatNumber((*before.ci95)[0], 2)},
                                         {"high", formatNumber((*before.ci95)[1], 2)}}),
            words.of("change.caution"), before.rateRatio};
}

}  // namespace

void addHeadline(GpSummary& summary, const GpSource& source)
{
    summary.headline = {crampsAWeek(source), nightCrampsAWeek(source), nightsWithCramps(source),
                        wokenFigure(source), duration(source),         pain(source)};
    summary.change = changeOf(source);
}

}  // namespace cramp::report::summary
