// SPDX-License-Identifier: MIT
#include "cli/summary_text.h"

#include "cli/duration_text.h"
#include "cli/text_layout.h"
#include "diary/coded_text.h"
#include "report/summary/report_words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cmath>
#include <functional>

namespace cramp::cli
{

namespace
{

constexpr std::size_t labelWidth = 11;

std::string spanText(const diary::DateSpan& span)
{
    return fmt::format("{} to {}", diary::formatDate(span.from), diary::formatDate(span.to));
}

std::string nightsText(const report::summary::NightCounts& nights)
{
    std::string text = fmt::format("{} with cramps, {} cramp-free, {} not recorded", nights.withCramps,
                                   nights.crampFree, nights.notRecorded);
    if (nights.notOver > 0) text += fmt::format(", {} not over", nights.notOver);
    return text;
}

std::string episodesText(const report::summary::EpisodeCounts& counts)
{
    return fmt::format("{}, {} a week; {} by night, {} by day; {} woke", counts.total,
                       report::summary::formatNumber(counts.perWeek, 1), counts.night, counts.day,
                       counts.woke);
}

using NumberText = std::function<std::string(double)>;

std::string distributionText(const report::summary::Distribution& distribution, const NumberText& text)
{
    if (distribution.n == 0) return "not recorded";
    return fmt::format("median {}, half from {} to {}, mean {}, most {}; known of {}",
                       text(*distribution.median), text(*distribution.q1), text(*distribution.q3),
                       text(*distribution.mean), text(*distribution.max), distribution.n);
}

std::string sitesText(const std::vector<report::summary::SiteCount>& sites)
{
    std::vector<std::string> parts;
    parts.reserve(sites.size());
    for (const report::summary::SiteCount& count : sites)
        parts.push_back(fmt::format("{} {}", diary::codedText(diary::SiteEntry{count.site, count.side, {}}),
                                    count.episodes));
    return parts.empty() ? "not recorded" : fmt::format("{}", fmt::join(parts, ", "));
}

std::string hoursText(const std::array<std::int64_t, 24>& hours)
{
    std::vector<std::string> parts;
    for (std::size_t hour = 0; hour < hours.size(); ++hour)
        if (hours[hour] > 0) parts.push_back(fmt::format("{:02}h {}", hour, hours[hour]));
    return parts.empty() ? "not recorded" : fmt::format("{}", fmt::join(parts, ", "));
}

std::string comparisonText(const report::summary::Comparison& before)
{
    std::string text = fmt::format("{}: {} episodes, {} a week", spanText(before.span), before.episodes,
                                   report::summary::formatNumber(before.perWeek, 1));
    if (!before.rateRatio || !before.ci95) return text;
    return fmt::format("{}; rate ratio {:.2f}, 95% interval {:.2f} to {:.2f}", text, *before.rateRatio,
                       before.ci95->front(), before.ci95->back());
}

}  // namespace

std::string summaryText(const report::summary::Summary& summary)
{
    const auto seconds = [](double value) { return durationText(std::llround(value)); };
    const auto number = [](double value) { return report::summary::formatNumber(value, 1); };
    std::string text = fmt::format("{}, {} days\n\n", spanText(summary.span), summary.span.days());
    text += labelled("Nights", nightsText(summary.nights), labelWidth);
    text += labelled("Episodes", episodesText(summary.episodes), labelWidth);
    text += labelled("Duration", distributionText(summary.durationSeconds, seconds), labelWidth);
    text += labelled("Pain", distributionText(summary.pain, number), labelWidth);
    text += labelled("Places", sitesText(summary.sites), labelWidth);
    text += labelled("Hours", hoursText(summary.hours), labelWidth);
    text += labelled("Before", comparisonText(summary.before), labelWidth);
    text += "\nWeeks\n";
    for (const report::summary::WeekCounts& week : summary.weeks)
        text += fmt::format("  {}  {:>3}  {}\n", spanText(week.span), week.episodes, nightsText(week.nights));
    return text;
}

}  // namespace cramp::cli
