// SPDX-License-Identifier: MIT
#include "report/summary/day_marks.h"

#include <algorithm>

namespace cramp::report::summary
{

namespace
{

std::int64_t& countOf(NightCounts& counts, diary::NightState state)
{
    switch (state) {
        case diary::NightState::WithCramps: return counts.withCramps;
        case diary::NightState::CrampFree: return counts.crampFree;
        case diary::NightState::NotRecorded: return counts.notRecorded;
        case diary::NightState::NotOver: break;
    }
    return counts.notOver;
}

void addNightCramp(DayMark& mark, const diary::Episode& episode)
{
    ++mark.nightCramps;
    if (episode.woke) ++mark.wokeAnswered;
    if (episode.woke == true) ++mark.woke;
    if (episode.pain) mark.worstPain = std::max(mark.worstPain.value_or(0), episode.pain->value());
    if (episode.duration) mark.seconds = mark.seconds.value_or(0) + episode.duration->value();
}

diary::Date endOfMonth(diary::Date date)
{
    const auto day = diary::calendarDay(date);
    return diary::Date((day.year() / day.month() + std::chrono::months(1)) / std::chrono::day(1)) -
           std::chrono::days(1);
}

}  // namespace

bool isKnown(const diary::Episode& episode, const diary::Moment& now)
{
    return !episode.stamps.binned && episode.start.instant() <= now.instant();
}

DayMarks::DayMarks(const diary::Diary& diary, const diary::DateSpan& span, const diary::Moment& now)
    : m_span(span),
      m_now(now),
      m_marks(static_cast<std::size_t>(span.days()))
{
    for (const diary::Episode& episode : diary.episodes)
        if (isKnown(episode, now)) add(episode, diary.sleep);
    for (const diary::Night& night : diary.nights)
        if (!night.stamps.binned && span.contains(night.night))
            m_marks[placeOf(night.night)].isVouchedFree = true;
}

void DayMarks::add(const diary::Episode& episode, const diary::SleepSchedule& sleep)
{
    const diary::Date day = countedDay(episode, sleep);
    if (!m_span.contains(day)) return;
    DayMark& mark = m_marks[placeOf(day)];
    if (isNightCramp(episode, sleep))
        addNightCramp(mark, episode);
    else
        ++mark.dayCramps;
}

diary::NightState DayMarks::stateOf(diary::Date night) const
{
    return diary::nightState(night, at(night).nightCramps > 0, at(night).isVouchedFree, m_now.wall);
}

WeekCounts DayMarks::countsOf(const diary::DateSpan& part) const
{
    WeekCounts counts;
    counts.span = part;
    counts.nights.total = part.days();
    for (diary::Date date = part.from; date <= part.to; date += std::chrono::days(1)) {
        counts.nightCramps += at(date).nightCramps;
        counts.dayCramps += at(date).dayCramps;
        ++countOf(counts.nights, stateOf(date));
    }
    return counts;
}

std::vector<WeekCounts> DayMarks::weeksOf(const diary::DateSpan& part) const
{
    std::vector<WeekCounts> weeks;
    for (diary::Date from = part.from; from <= part.to; from += std::chrono::days(7))
        weeks.push_back(countsOf({from, std::min(from + std::chrono::days(6), part.to)}));
    return weeks;
}

std::vector<WeekCounts> DayMarks::monthsOf(const diary::DateSpan& part) const
{
    std::vector<WeekCounts> months;
    diary::Date from = part.from;
    while (from <= part.to) {
        const diary::Date to = std::min(endOfMonth(from), part.to);
        months.push_back(countsOf({from, to}));
        from = to + std::chrono::days(1);
    }
    return months;
}

std::vector<WeekCounts> weekCounts(const diary::Diary& diary, const diary::DateSpan& span,
                                   const diary::Moment& now)
{
    return DayMarks(diary, span, now).weeksOf(span);
}

std::vector<WeekCounts> monthCounts(const diary::Diary& diary, const diary::DateSpan& span,
                                    const diary::Moment& now)
{
    return DayMarks(diary, span, now).monthsOf(span);
}

}  // namespace cramp::report::summary
