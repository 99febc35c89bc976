// SPDX-License-Identifier: MIT
#include "report/summary/gp_parts.h"
#include "report/summary/statistics.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cramp::report::summary
{

namespace
{

std::string text(std::int64_t number)
{
    return std::to_string(number);
}

std::int64_t recorded(const NightCounts& nights)
{
    return nights.withCramps + nights.crampFree;
}

// Appends a part with a comma, as the language does.
void append(std::string& sentence, const std::string& part, const ReportWords& words)
{
    sentence = sentence.empty() ? part : words.of("list.comma", {{"front", sentence}, {"next", part}});
}

ReportFigure crampsAWeek(const GpSource& source)
{
    const ReportWords& words = source.words;
    ReportFigure figure{words.of("figure.per_week"), formatNumber(source.figures.episodes.perWeek, 2), ""};
    figure.detail =
        words.of("figure.per_week_detail",
                 {{"cramps", source.cramps(source.figures.episodes.total)}, {"days", source.days()}});
    std::vector<std::int64_t> full;
    for (const WeekCounts& week : source.figures.weeks)
        if (week.span.days() == 7) full.push_back(week.episodes);
    if (full.size() < 2) return figure;
    const auto [least, most] = std::ranges::minmax(full);
    if (most == 0) return figure;
    append(figure.detail, words.of("figure.per_week_range", {{"least", text(least)}, {"most", text(most)}}),
           words);
    return figure;
}

// The trials' unit. Nights that nobody recorded may have had cramps: then it is a least number.
ReportFigure crampNights(const GpSource& source)
{
    const ReportWords& words = source.words;
    const NightCounts& nights = source.figures.nights;
    if (recorded(nights) == 0) return {words.of("figure.nights"), words.of("none.value"), {}};
    const double inTwoWeeks =
        static_cast<double>(nights.withCramps) * 14.0 / static_cast<double>(nights.total);
    std::string value = formatNumber(inTwoWeeks, 1);
    if (nights.notRecorded > 0) value = words.of("figure.nights_at_least", {{"n", value}});
    return {words.of("figure.nights"), value,
            words.of("figure.nights_detail",
                     {{"with", text(nights.withCramps)}, {"recorded", text(recorded(nights))}})};
}

ReportFigure shareAtNight(const GpSource& source)
{
    const ReportWords& words = source.words;
    const EpisodeCounts& episodes = source.figures.episodes;
    const std::int64_t known = episodes.night + episodes.day;
    ReportFigure figure{words.of("figure.share"), words.of("none.value"), ""};
    if (known > 0) {
        const double share = 100.0 * static_cast<double>(episodes.night) / static_cast<double>(known);
        figure.value = words.of("figure.share_value", {{"percent", formatNumber(share, 0)}});
        figure.detail =
            words.of("figure.share_detail", {{"night", text(episodes.night)}, {"day", text(episodes.day)}});
    }
    if (known < episodes.total)
        append(figure.detail, words.of("figure.share_unknown", {{"n", text(episodes.total - known)}}), words);
    return figure;
}

std::int64_t nightsWoken(const GpSource& source)
{
    std::set<diary::Date> nights;
    for (const diary::Episode* episode : source.episodes)
        if (episode->woke == true) nights.insert(diary::nightOf(episode->start));
    return std::ssize(nights);
}

ReportFigure nightsWokenFigure(const GpSource& source)
{
    const ReportWords& words = source.words;
    const bool isAsked = std::ranges::any_of(
        source.episodes, [](const diary::Episode* episode) { return episode->woke.has_value(); });
    if (!isAsked) return {words.of("figure.woken"), words.of("none.value"), ""};
    return {words.of("figure.woken"), text(nightsWoken(source)),
            words.of("figure.woken_detail", {{"woke", text(source.figures.episodes.woke)},
                                             {"total", text(source.figures.episodes.total)}})};
}

// Median, and the spread as detail: the texts of KEY, KEY_detail and KEY_detail_one (for a single value).
template <typename Say>
ReportFigure distributionFigure(const GpSource& source, std::string_view key, const Distribution& values,
                                Say say)
{
    const ReportWords& words = source.words;
    const std::string name = "figure." + std::string(key);
    if (values.n == 0) return {words.of(name), words.of("none.value"), ""};
    const std::string n = text(values.n);
    if (!values.sd) return {words.of(name), say(*values.median), words.of(name + "_detail_one", {{"n", n}})};
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

bool hasEnoughNights(const NightCounts& nights)
{
    return 2 * recorded(nights) >= nights.total;
}

// "30% fewer", "40% more", "2.5 times as many", "as many".
std::string sayRatio(const GpSource& source, double ratio, const std::string& cramps)
{
    const ReportWords& words = source.words;
    const auto percent = [](double share) { return formatNumber(std::abs(share) * 100.0, 0); };
    if (ratio >= 2.0)
        return words.of("change.times",
                        {{"times", formatNumber(ratio, 1)}, {"days", source.days()}, {"cramps", cramps}});
    if (percent(ratio - 1.0) == "0")
        return words.of("change.same", {{"days", source.days()}, {"cramps", cramps}});
    return words.of(ratio < 1.0 ? "change.fewer" : "change.more",
                    {{"percent", percent(ratio - 1.0)}, {"days", source.days()}, {"cramps", cramps}});
}

// Why there is no ratio.
std::string sayNoRatio(const GpSource& source, const std::string& cramps)
{
    const Summary& figures = source.figures;
    const ReportWords& words = source.words;
    if (figures.episodes.total == 0 && figures.before.episodes == 0)
        return words.of("change.neither", {{"days", source.days()}});
    if (figures.episodes.total == 0)
        return words.of("change.only_before", {{"cramps", cramps}, {"days", source.days()}});
    return words.of("change.only_here", {{"days", source.days()}});
}

ReportChange changeOf(const GpSource& source)
{
    const ReportWords& words = source.words;
    const Comparison& before = source.figures.before;
    const std::string cramps = source.cramps(before.episodes);
    if (!hasEnoughNights(source.figures.nights) || !hasEnoughNights(before.nights))
        return {words.of("change.too_few", {{"days", source.days()},
                                            {"cramps", cramps},
                                            {"here", text(recorded(source.figures.nights))},
                                            {"before", text(recorded(before.nights))},
                                            {"total", text(before.nights.total)}}),
                "", "", std::nullopt};
    if (!before.rateRatio) return {sayNoRatio(source, cramps), "", "", std::nullopt};
    return {sayRatio(source, *before.rateRatio, cramps),
            words.of("change.interval", {{"ratio", formatNumber(*before.rateRatio, 2)},
                                         {"low", formatNumber((*before.ci95)[0], 2)},
                                         {"high", formatNumber((*before.ci95)[1], 2)},
                                         {"per_week", formatNumber(before.perWeek, 2)}}),
            words.of("change.caution"), before.rateRatio};
}

// A feature counted over the episodes for which it can be told: "12 of 13 ...".
ReportFeature counted(const GpSource& source, std::string_view key, std::int64_t within, std::int64_t n)
{
    const std::string name = "feature." + std::string(key);
    const ReportWords& words = source.words;
    if (n == 0) return {words.of(name), words.of("none.value")};
    return {words.of(name), words.of(name + "_says", {{"within", text(within)}, {"n", text(n)}})};
}

template <typename Test>
std::int64_t countWhere(const std::vector<const diary::Episode*>& episodes, Test test)
{
    return std::ranges::count_if(episodes, [&](const diary::Episode* episode) { return test(*episode); });
}

template <typename Test>
bool anySite(const diary::Episode& episode, Test test)
{
    return std::ranges::any_of(episode.sites,
                               [&](const diary::SiteEntry& entry) { return test(entry.site); });
}

bool isCalfOrFoot(diary::Site site)
{
    return site == diary::Site::Calf || site == diary::Site::Foot || site == diary::Site::Toes;
}

bool isThigh(diary::Site site)
{
    return site == diary::Site::ThighFront || site == diary::Site::ThighBack ||
           site == diary::Site::ThighInner;
}

ReportFeature strongPain(const GpSource& source)
{
    const Distribution& pains = source.figures.pain;
    const ReportWords& words = source.words;
    if (pains.n == 0) return {words.of("feature.pain"), words.of("none.value")};
    return {words.of("feature.pain"),
            words.of("feature.pain_says", {{"median", formatNumber(*pains.median, 1)},
                                           {"worst", formatNumber(*pains.max, 0)},
                                           {"n", text(pains.n)}})};
}

ReportFeature soreness(const GpSource& source)
{
    const ReportWords& words = source.words;
    std::int64_t known = 0, sore = 0, longest = 0;
    for (const diary::Episode* episode : source.episodes) {
        if (!episode->soreness) continue;
        ++known;
        if (episode->soreness->value() > 0) ++sore;
        longest = std::max(longest, episode->soreness->value());
    }
    if (known == 0) return {words.of("feature.sore"), words.of("none.value")};
    if (sore == 0) return {words.of("feature.sore"), words.of("feature.sore_none", {{"n", text(known)}})};
    return {
        words.of("feature.sore"),
        words.of("feature.sore_says", {{"within", text(sore)},
                                       {"n", text(known)},
                                       {"longest", words.duration(static_cast<double>(longest) * 60.0)}})};
}

ReportFeature sleep(const GpSource& source)
{
    const ReportWords& words = source.words;
    const std::string nights = words.counted("nights.n", nightsWoken(source));
    std::vector<double> answers;
    for (const diary::CheckIn* checkIn : source.checkIns)
        if (checkIn->sleepDisturbance)
            answers.push_back(static_cast<double>(checkIn->sleepDisturbance->value()));
    if (!answers.empty()) {
        const Distribution values = distributionOf(answers);
        return {words.of("feature.sleep"),
                words.of("feature.sleep_scale", {{"nights", nights},
                                                 {"median", formatNumber(*values.median, 1)},
                                                 {"n", text(values.n)}})};
    }
    const bool isAsked =
        countWhere(source.episodes, [](const diary::Episode& e) { return e.woke.has_value(); }) > 0;
    if (!isAsked) return {words.of("feature.sleep"), words.of("none.value")};
    return {words.of("feature.sleep"), words.of("feature.sleep_says", {{"nights", nights}})};
}

ReportFeature distress(const GpSource& source)
{
    std::int64_t answers = 0, affected = 0;
    for (const diary::CheckIn* checkIn : source.checkIns) {
        if (!checkIn->functionAffected) continue;
        ++answers;
        if (*checkIn->functionAffected) ++affected;
    }
    return counted(source, "distress", affected, answers);
}

}  // namespace

void addHeadline(GpSummary& summary, const GpSource& source)
{
    summary.headline = {crampsAWeek(source),       crampNights(source), shareAtNight(source),
                        nightsWokenFigure(source), duration(source),    pain(source)};
    summary.change = changeOf(source);
}

void addFeatures(GpSummary& summary, const GpSource& source)
{
    constexpr std::int64_t tenMinutes = 600;
    const auto timed =
        countWhere(source.episodes, [](const diary::Episode& e) { return e.duration.has_value(); });
    const auto isShort = [](const diary::Episode& e) {
        return e.duration && e.duration->value() <= tenMinutes;
    };
    const auto placed = countWhere(source.episodes, [](const diary::Episode& e) { return !e.sites.empty(); });
    const auto inCalf =
        countWhere(source.episodes, [](const diary::Episode& e) { return anySite(e, isCalfOrFoot); });
    const auto inThigh =
        countWhere(source.episodes, [](const diary::Episode& e) { return anySite(e, isThigh); });
    summary.features = {strongPain(source),
                        counted(source, "short", countWhere(source.episodes, isShort), timed),
                        counted(source, "place", inCalf, placed),
                        counted(source, "thigh", inThigh, placed),
                        soreness(source),
                        sleep(source),
                        distress(source)};
}

}  // namespace cramp::report::summary
