// SPDX-License-Identifier: MIT
#include "report/summary/trial_result.h"

#include "report/summary/statistics.h"

#include <algorithm>
#include <cmath>

namespace cramp::report::summary
{

namespace
{

constexpr std::int64_t leastDays = 14;

std::optional<diary::DateSpan> overPart(const diary::TrialBlock& block, diary::Date lastOver)
{
    const diary::Date to = std::min(block.to, lastOver);
    if (to < block.from) return std::nullopt;
    return diary::DateSpan{block.from, to};
}

bool isBeforeAndAfter(const std::vector<diary::TrialBlock>& blocks)
{
    return blocks.size() == 2 && !blocks[0].with && blocks[1].with && blocks[0].to < blocks[1].from;
}

// The days that count, and of which kind they are.
struct Counted {
    diary::DateSpan span;
    bool with = false;
};

std::vector<Counted> countedSpans(const std::vector<diary::TrialBlock>& blocks, const diary::Moment& now)
{
    const diary::Date lastOver = diary::nightOf(now) - std::chrono::days(1);
    std::vector<Counted> spans;
    for (const diary::TrialBlock& block : blocks)
        if (const auto span = overPart(block, lastOver)) spans.push_back({*span, block.with});
    if (!isBeforeAndAfter(blocks) || spans.size() != 2) return spans;
    diary::DateSpan& before = spans[0].span;
    diary::DateSpan& after = spans[1].span;
    const auto days = std::chrono::days(std::min(before.days(), after.days()) - 1);
    before.from = before.to - days;
    after.to = after.from + days;
    return spans;
}

void add(TrialArm& arm, const diary::DateSpan& span, const diary::Diary& diary, const diary::Moment& now)
{
    const Summary figures = summarize(diary, span, now);
    arm.days += span.days();
    arm.episodes += figures.episodes.total;
    arm.nights.total += figures.nights.total;
    arm.nights.withCramps += figures.nights.withCramps;
    arm.nights.crampFree += figures.nights.crampFree;
    arm.nights.notRecorded += figures.nights.notRecorded;
    arm.nights.notOver += figures.nights.notOver;
    arm.perWeek = static_cast<double>(arm.episodes) * 7.0 / static_cast<double>(arm.days);
}

TrialVerdict verdictOf(const TrialResult& result)
{
    const auto isSparse = [](const TrialArm& arm) { return 2 * arm.recorded() < arm.nights.total; };
    if (result.with.days < leastDays || result.without.days < leastDays) return TrialVerdict::TooSoon;
    if (isSparse(result.with) || isSparse(result.without)) return TrialVerdict::TooFewNights;
    if (result.with.episodes == 0 || result.without.episodes == 0) return TrialVerdict::NoCramps;
    return TrialVerdict::Compared;
}

std::string number(std::int64_t value)
{
    return std::to_string(value);
}

std::string sayChange(const TrialResult& result, const ReportWords& words)
{
    switch (result.verdict) {
        case TrialVerdict::TooSoon: return words.of("trial.too_soon", {{"n", number(leastDays)}});
        case TrialVerdict::TooFewNights: return words.of("trial.too_few");
        case TrialVerdict::NoCramps: return words.of("trial.no_cramps");
        case TrialVerdict::Compared: break;
    }
    const double ratio = *result.ratio;
    const auto& [low, high] = *result.ci95;
    const std::string percent = formatNumber(std::abs(ratio - 1) * 100.0, 0);
    const std::string often =
        percent == "0" ? words.of("trial.same")
                       : words.of(ratio < 1 ? "trial.fewer" : "trial.more", {{"percent", percent}});
    const bool mayBeChance = low <= 1 && high >= 1;
    return often + ' ' + words.of(mayBeChance ? "trial.may_be_chance" : "trial.more_than_chance");
}

}  // namespace

std::vector<diary::TrialBlock> beforeAndAfter(diary::Date changed, std::int64_t days)
{
    const std::chrono::days length(days);
    return {{changed - length, changed - std::chrono::days(1), false},
            {changed, changed + length - std::chrono::days(1), true}};
}

TrialResult trialResult(const diary::Diary& diary, const std::vector<diary::TrialBlock>& blocks,
                        const diary::Moment& now)
{
    TrialResult result;
    for (const Counted& each : countedSpans(blocks, now))
        add(each.with ? result.with : result.without, each.span, diary, now);
    result.verdict = verdictOf(result);
    if (result.verdict != TrialVerdict::Compared) return result;
    // For spans of other lengths than each other the ratio of counts is that of rates times the days.
    const RateRatio counts = rateRatioOf(result.with.episodes, result.without.episodes);
    const double days = static_cast<double>(result.without.days) / static_cast<double>(result.with.days);
    result.ratio = counts.ratio * days;
    result.ci95 = {counts.ci95[0] * days, counts.ci95[1] * days};
    return result;
}

TrialText sayTrial(const TrialResult& result, const ReportWords& words)
{
    const auto counts = [&](const TrialArm& arm) {
        return words.of("trial.arm", {{"cramps", words.counted("cramps.n", arm.episodes)},
                                      {"days", words.counted("head.days", arm.days)},
                                      {"per_week", formatNumber(arm.perWeek, 2)}});
    };
    TrialText text;
    text.counts =
        words.of("trial.counts", {{"without", counts(result.without)}, {"with", counts(result.with)}});
    text.nights = words.of("trial.nights", {{"without", number(result.without.recorded())},
                                            {"of_without", number(result.without.nights.total)},
                                            {"with", number(result.with.recorded())},
                                            {"of_with", number(result.with.nights.total)}});
    text.change = sayChange(result, words);
    if (!result.ratio) return text;
    text.interval = words.of("trial.interval", {{"ratio", formatNumber(*result.ratio, 2)},
                                                {"low", formatNumber((*result.ci95)[0], 2)},
                                                {"high", formatNumber((*result.ci95)[1], 2)}});
    text.caution = words.of("trial.caution");
    return text;
}

}  // namespace cramp::report::summary
