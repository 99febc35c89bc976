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

std::string episodesText(const report::summary::Summary& summary)
{
    const report::summary::EpisodeCounts& counts = summary.episodes;
    return fmt::format("{}, {}{} a week; {} by night, {} by day", counts.total,
                       counts.atLeast ? "at least " : "", report::summary::formatNumber(counts.perWeek, 2),
                       counts.night, counts.day);
}

std::string rateText(const report::summary::Summary& summary)
{
    const std::string on = fmt::format("{} night cramps on {} recorded nights", summary.episodes.night,
                                       summary.nights.recorded());
    if (!summary.nightCrampsPerRecordedWeek) return on + "; too few nights for a rate";
    return fmt::format("{}, {} per recorded week", on,
                       report::summary::formatNumber(*summary.nightCrampsPerRecordedWeek, 2));
}

std::string wokeText(const report::summary::Summary& summary)
{
    if (summary.woke.answered == 0) return "not recorded";
    return fmt::format("{} of {} answered, of {} night cramps", summary.woke.yes, summary.woke.answered,
                       summary.episodes.night);
}

using NumberText = std::function<std::string(double)>;

std::string distributionText(const report::summary::Distribution& distribution, const NumberText& text)
{
    if (distribution.n == 0) return "not recorded";
    const std::string half =
        distribution.hasQuartiles()
            ? fmt::format("half from {} to {}, ", text(*distribution.q1), text(*distribution.q3))
            : "";
    return fmt::format("median {}, {}mean {}, most {}; known of {}", text(*distribution.median), half,
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

std::string sidesText(const report::summary::SideCounts& sides)
{
    return fmt::format("left {}, right {}, both {}, not recorded {}", sides.left, sides.right, sides.both,
                       sides.notRecorded);
}

std::string triggersText(const std::vector<report::summary::TriggerCount>& triggers)
{
    std::vector<std::string> parts;
    parts.reserve(triggers.size());
    for (const report::summary::TriggerCount& count : triggers)
        parts.push_back(fmt::format("{} {}", diary::code(count.trigger), count.episodes));
    return parts.empty() ? "not recorded" : fmt::format("{}", fmt::join(parts, ", "));
}

std::string reliefText(const std::vector<report::summary::ReliefCount>& relief)
{
    std::vector<std::string> parts;
    parts.reserve(relief.size());
    for (const report::summary::ReliefCount& count : relief)
        parts.push_back(fmt::format("{} eased {} of {} answered, tried {}", diary::code(count.relief),
                                    count.eased, count.answered, count.tried));
    return parts.empty() ? "not recorded" : fmt::format("{}", fmt::join(parts, "; "));
}

std::string hoursText(const std::array<std::int64_t, 24>& hours)
{
    std::vector<std::string> parts;
    for (std::size_t hour = 0; hour < hours.size(); ++hour)
        if (hours[hour] > 0) parts.push_back(fmt::format("{:02}h {}", hour, hours[hour]));
    return parts.empty() ? "not recorded" : fmt::format("{}", fmt::join(parts, ", "));
}

std::string whyNotText(report::summary::WhyNot why)
{
    switch (why) {
        case report::summary::WhyNot::FewWeeks:
            return "not compared: both need 3 weeks with at least 4 recorded nights";
        case report::summary::WhyNot::RecordedDifferently:
            return "not compared: nights were recorded much more often in one of the two";
        case report::summary::WhyNot::NoCramps: break;
    }
    return "no ratio: one of the two has no night cramps";
}

std::string comparisonText(const std::optional<report::summary::Comparison>& before)
{
    if (!before) return "the diary starts in this period";
    const std::string counts =
        fmt::format("{}: {} night cramps on {} recorded nights of {}", spanText(before->span),
                    before->nightCramps, before->nights.recorded(), before->nights.total);
    if (before->whyNot) return fmt::format("{}; {}", counts, whyNotText(*before->whyNot));
    return fmt::format("{}, {} per recorded week; rate ratio {:.2f}, 95% interval {:.2f} to {:.2f}", counts,
                       report::summary::formatNumber(before->perRecordedWeek.value(), 2), *before->rateRatio,
                       before->ci95->front(), before->ci95->back());
}

}  // namespace

std::string summaryText(const report::summary::Summary& summary)
{
    const auto seconds = [](double value) { return shortDuration(std::llround(value)); };
    const auto number = [](double value) { return report::summary::formatNumber(value, 1); };
    std::string text = fmt::format("{}, {} days\n\n", spanText(summary.span), summary.span.days());
    text += labelled("Nights", nightsText(summary.nights), labelWidth);
    text += labelled("Cramps", episodesText(summary), labelWidth);
    text += labelled("By night", rateText(summary), labelWidth);
    text += labelled("Woke", wokeText(summary), labelWidth);
    text += labelled("Duration", distributionText(summary.durationSeconds, seconds), labelWidth);
    text += labelled("Pain", distributionText(summary.pain, number), labelWidth);
    text += labelled("Places", sitesText(summary.sites), labelWidth);
    text += labelled("Sides", sidesText(summary.sides), labelWidth);
    text += labelled("Triggers", triggersText(summary.triggers), labelWidth);
    text += labelled("Relief", reliefText(summary.relief), labelWidth);
    text += labelled("Hours", hoursText(summary.hours), labelWidth);
    text += labelled("Before", comparisonText(summary.before), labelWidth);
    text += "\nWeeks\n";
    for (const report::summary::WeekCounts& week : summary.weeks)
        text += fmt::format("  {}  {:>3}  {}\n", spanText(week.span), week.cramps(), nightsText(week.nights));
    return text;
}

}  // namespace cramp::cli
