// SPDX-License-Identifier: MIT
#include "report/summary/gp_parts.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace cramp::report::summary
{

namespace
{

// Fewer nights, or a smaller share of them, tell too little of a pattern.
constexpr std::int64_t leastNights = 14;
constexpr double leastShare = 0.7;
constexpr std::int64_t numbersOfDays = 28;

std::string text(std::int64_t number)
{
    return std::to_string(number);
}

std::string sayBorn(const GpSource& source)
{
    const auto& born = source.diary.person.dateOfBirth;
    if (!born || !source.choices.withName) return {};
    return source.words.of("page.born", {{"date", source.words.date(*born)},
                                         {"age", text(diary::ageAt(*born, source.now.date()))}});
}

// A share below the least is not rounded up to it.
std::int64_t shownPercent(double share)
{
    const auto percent = static_cast<std::int64_t>(std::lround(100 * share));
    const auto least = static_cast<std::int64_t>(std::lround(100 * leastShare));
    return share < leastShare ? std::min(percent, least - 1) : percent;
}

void addKept(GpPage& page, const GpSource& source)
{
    const NightCounts& nights = source.figures.nights;
    const double share =
        nights.over() == 0 ? 0 : static_cast<double>(nights.recorded()) / static_cast<double>(nights.over());
    page.isEnough = nights.recorded() >= leastNights && share >= leastShare;
    page.kept = source.words.of(page.isEnough ? "page.kept_enough" : "page.kept_few",
                                {{"recorded", text(nights.recorded())},
                                 {"over", text(nights.over())},
                                 {"share", text(shownPercent(share))}});
}

// The last four weeks of the period, or all of a shorter one.
diary::DateSpan spanOfNumbers(const diary::DateSpan& period)
{
    return {std::max(period.from, period.to - std::chrono::days(numbersOfDays - 1)), period.to};
}

std::string sayBefore(const Summary& figures, const GpSource& source)
{
    const ReportWords& words = source.words;
    if (!figures.before) return words.of("number.none_before");
    const Comparison& before = *figures.before;
    const std::string days = words.counted("head.days", before.span.days());
    if (before.whyNot) return words.of("number.why_" + std::string(code(*before.whyNot)), {{"days", days}});
    return words.of("number.before", {{"before", formatNumber(before.perRecordedWeek.value(), 1)},
                                      {"days", days},
                                      {"ratio", formatNumber(*before.rateRatio, 2)},
                                      {"low", formatNumber((*before.ci95)[0], 2)},
                                      {"high", formatNumber((*before.ci95)[1], 2)}});
}

KeyNumber rate(const Summary& figures, const GpSource& source)
{
    const ReportWords& words = source.words;
    const auto& perWeek = figures.nightCrampsPerRecordedWeek;
    std::string detail = words.of("number.rate_detail",
                                  {{"cramps", words.counted("cramps.night", figures.episodes.night)},
                                   {"nights", words.counted("nights.recorded", figures.nights.recorded())},
                                   {"days", text(figures.span.days())}});
    if (figures.episodes.day > 0)
        detail = words.of(
            "list.comma",
            {{"front", detail}, {"next", words.of("number.by_day", {{"n", text(figures.episodes.day)}})}});
    return {perWeek ? formatNumber(*perWeek, 1) : words.of("number.unknown"), words.of("number.rate"),
            detail + "; " + sayBefore(figures, source)};
}

// Nights, not cramps: two cramps of a night that woke the person are one broken night.
KeyNumber woken(const Summary& figures, const GpSource& source)
{
    const ReportWords& words = source.words;
    const auto rows = nightRows(source.diary, figures.span, source.now);
    const auto woke = std::ranges::count_if(rows, [](const NightRow& row) { return row.woke == true; });
    const auto answered =
        std::ranges::count_if(rows, [](const NightRow& row) { return row.nightCramps > 0 && row.woke; });
    const bool isUnknown = answered == 0 && figures.nights.withCramps > 0;
    if (isUnknown || figures.nights.recorded() == 0)
        return {words.of("number.unknown"), words.of("number.woken_label"), words.of("none.value")};
    return {text(woke), words.of("number.woken", {{"recorded", text(figures.nights.recorded())}}),
            words.of("number.woken_detail", {{"days", text(figures.span.days())},
                                             {"answered", text(answered)},
                                             {"with", text(figures.nights.withCramps)}})};
}

std::string saySpread(const Distribution& values, std::string_view key, const GpSource& source,
                      const std::function<std::string(double)>& say)
{
    const ReportWords& words = source.words;
    const std::string name = "number." + std::string(key);
    if (values.n == 0) return words.of(name + "_none");
    if (!values.hasQuartiles())
        return words.of(name + "_few",
                        {{"median", say(*values.median)}, {"max", say(*values.max)}, {"n", text(values.n)}});
    return words.of(name, {{"median", say(*values.median)},
                           {"q1", say(*values.q1)},
                           {"q3", say(*values.q3)},
                           {"max", say(*values.max)},
                           {"n", text(values.n)}});
}

KeyNumber pain(const Summary& figures, const GpSource& source)
{
    const ReportWords& words = source.words;
    const auto number = [](double value) { return formatNumber(value, 1); };
    const auto length = [&](double seconds) { return words.duration(seconds); };
    return {figures.pain.median ? number(*figures.pain.median) : words.of("number.unknown"),
            words.of("number.pain_label"),
            saySpread(figures.pain, "pain", source, number) + "; " +
                saySpread(figures.durationSeconds, "lasted", source, length)};
}

}  // namespace

void addPageHead(GpPage& page, const GpSource& source)
{
    page.born = sayBorn(source);
    if (const auto& since = source.diary.person.crampsSince)
        page.since = source.words.of("page.since", {{"date", source.words.date(*since)}});
    addKept(page, source);
}

void addNumbers(GpPage& page, const GpSource& source)
{
    const diary::DateSpan span = spanOfNumbers(source.span());
    const Summary figures =
        span == source.span() ? source.figures : summarize(source.diary, span, source.now);
    page.numbers = {rate(figures, source), woken(figures, source), pain(figures, source)};
}

}  // namespace cramp::report::summary
