// SPDX-License-Identifier: MIT
#include "ui/gp/trend_answers.h"

#include "report/summary/statistics.h"
#include "ui/format/qt_convert.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace cramp::ui::gp
{

namespace
{

using report::summary::Distribution;
using report::summary::ReportRelief;
using report::summary::TrialArm;
using report::summary::TrialGap;
using report::summary::TrialResult;
using report::summary::TrialVerdict;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrendAnswers)
};

constexpr int hoursOfDay = 24;
constexpr int widestWindow = 8;         // hours; more are no time of the night any more
constexpr std::int64_t leastTries = 5;  // answered; fewer say more of chance

int whole(std::int64_t count)
{
    return static_cast<int>(count);
}

QString crampsOfBoth(const TrialResult& result)
{
    return Words::tr("%n night cramp(s) in the last 4 weeks, %1 in the 4 weeks before.", nullptr,
                     whole(result.with.nightCramps))
        .arg(result.without.nightCramps);
}

QString nightsOfBoth(const TrialResult& result)
{
    return Words::tr("You recorded %1 of %2 nights in the last 4 weeks, and %3 of %4 in the 4 weeks before.")
        .arg(result.with.nights.recorded())
        .arg(result.with.nights.total)
        .arg(result.without.nights.recorded())
        .arg(result.without.nights.total);
}

QString tooEarly(const TrialResult& result)
{
    if (result.gap == TrialGap::RecordedDifferently)
        return Words::tr("It’s not possible to say: one of the two times has many more nights recorded.");
    return Words::tr("Too early to say. At least %n more night(s) must be recorded.", nullptr,
                     whole(nightsNeeded(result)));
}

QString verdictText(const TrialResult& result)
{
    switch (result.verdict) {
        case TrialVerdict::TooEarly: return tooEarly(result);
        case TrialVerdict::Fewer: return Words::tr("Yes, fewer. %1").arg(crampsOfBoth(result));
        case TrialVerdict::More: return Words::tr("No, more. %1").arg(crampsOfBoth(result));
        case TrialVerdict::NoClearDifference: break;
    }
    return Words::tr("No clear change. %1").arg(crampsOfBoth(result));
}

// Hours in a row, from the first; they may go past midnight.
struct HourWindow {
    int first = 0;
    int length = 0;
    std::int64_t cramps = 0;
};

HourWindow fullestWindow(const std::array<std::int64_t, hoursOfDay>& hours, int length)
{
    HourWindow best{0, length, -1};
    for (int first = 0; first < hoursOfDay; ++first) {
        std::int64_t cramps = 0;
        for (int hour = first; hour < first + length; ++hour)
            cramps += hours.at(static_cast<std::size_t>(hour % hoursOfDay));
        if (cramps > best.cramps) best = {first, length, cramps};
    }
    return best;
}

std::optional<HourWindow> usualHours(const std::array<std::int64_t, hoursOfDay>& hours, std::int64_t all)
{
    for (int length = 2; length <= widestWindow; ++length)
        if (const HourWindow window = fullestWindow(hours, length); 3 * window.cramps >= 2 * all)
            return window;
    return std::nullopt;
}

// Those that eased more than half of the cramps they were tried on. They are not ranked: each was tried on
// other cramps.
std::vector<const ReportRelief*> thatHelped(const std::vector<ReportRelief>& relief)
{
    std::vector<const ReportRelief*> helped;
    for (const ReportRelief& one : relief)
        if (one.answered >= leastTries && 2 * one.eased > one.answered) helped.push_back(&one);
    return helped;
}

// "Walking", "Walking and massage", "Walking, massage and heat".
QString namesOf(const std::vector<const ReportRelief*>& relief)
{
    QString names = format::toQt(relief.front()->label);
    for (std::size_t at = 1; at < relief.size(); ++at) {
        QString next = format::toQt(relief.at(at)->label);
        next[0] = next.at(0).toLower();
        names = at + 1 == relief.size() ? Words::tr("%1 and %2").arg(names, next)
                                        : Words::tr("%1, %2").arg(names, next);
    }
    return names;
}

}  // namespace

std::vector<diary::TrialBlock> lastWeeksAgainstThoseBefore(const diary::Moment& now)
{
    const diary::Date first = diary::nightOf(now) - std::chrono::days(report::summary::usualTrialDays);
    return report::summary::beforeAndAfter(first);
}

std::int64_t nightsNeeded(const TrialResult& result)
{
    std::int64_t needed = 0;
    for (const TrialArm* arm : {&result.without, &result.with})
        for (const report::summary::WeekCounts& week : arm->weeks)
            needed += std::max<std::int64_t>(0, report::summary::leastNightsOfWeek - week.nights.recorded());
    return needed;
}

TrendAnswer fewerAnswer(const TrialResult& result)
{
    TrendAnswer answer{Words::tr("Am I having fewer cramps?"), verdictText(result), nightsOfBoth(result)};
    if (result.gap == TrialGap::FewWeeks)
        answer.detail +=
            QLatin1Char(' ') + Words::tr("Comparing them takes at least %1 nights in every week.")
                                   .arg(report::summary::leastNightsOfWeek);
    else if (result.gap == TrialGap::RecordedDifferently)
        answer.detail += QLatin1Char(' ') +
                         Words::tr("If you remember the nights that are missing, add them in the calendar.");
    return answer;
}

TrendAnswer whenAnswer(const report::summary::Summary& figures, const QLocale& locale)
{
    TrendAnswer answer{Words::tr("When do they come?"), {}, {}};
    const std::int64_t known = std::accumulate(figures.hours.begin(), figures.hours.end(), std::int64_t{0});
    if (known < Distribution::leastForQuartiles) {
        answer.answer = Words::tr("Too few to say. At least %n more cramp(s) with a time are needed.",
                                  nullptr, whole(Distribution::leastForQuartiles - known));
        answer.detail = Words::tr("%n cramp(s) with a time are recorded.", nullptr, whole(known));
        return answer;
    }
    const auto window = usualHours(figures.hours, known);
    const auto clock = [&](int hour) {
        return locale.toString(QTime(hour % hoursOfDay, 0), QLocale::ShortFormat);
    };
    answer.answer = window ? Words::tr("Mostly between %1 and %2.")
                                 .arg(clock(window->first), clock(window->first + window->length))
                           : Words::tr("At no particular time.");
    answer.detail =
        window ? Words::tr("%1 of the %n cramp(s) with a time.", nullptr, whole(known)).arg(window->cramps)
               : Words::tr("The %n cramp(s) with a time are spread over the day or night.", nullptr,
                           whole(known));
    return answer;
}

TrendAnswer helpedAnswer(const std::vector<ReportRelief>& relief)
{
    TrendAnswer answer{Words::tr("What helped?"), {}, {}};
    std::int64_t most = 0;
    for (const ReportRelief& one : relief)
        most = std::max(most, one.answered);
    const auto helped = thatHelped(relief);
    if (most < leastTries) {
        answer.answer = Words::tr("Too few to say. Record what helped for at least %n more cramp(s).",
                                  nullptr, whole(leastTries - most));
        answer.detail = Words::tr("You need to have tried something on %1 cramps before its result is shown.")
                            .arg(leastTries);
    } else if (helped.empty()) {
        answer.answer = Words::tr("Nothing you tried eased most of them.");
        answer.detail = Words::tr("A cramp also passes by itself.");
    } else {
        answer.answer = Words::tr("%1 eased most of them.").arg(namesOf(helped));
        answer.detail = helped.size() > 1
                            ? Words::tr(
                                  "Each eased more than half of the cramps you tried it on. A cramp "
                                  "also passes by itself.")
                            : Words::tr(
                                  "You said it eased %1 of the %n cramp(s) you tried it on. A cramp "
                                  "also passes by itself.",
                                  nullptr, whole(helped.front()->answered))
                                  .arg(helped.front()->eased);
    }
    return answer;
}

}  // namespace cramp::ui::gp
