// SPDX-License-Identifier: MIT
#include "diary/diary.h"

#include <algorithm>

namespace cramp
{

namespace
{

// Records without a time come before all others.
template <typename Time>
struct TimeKey {
    std::optional<Time> time;
    Uuid id;

    friend auto operator<=>(const TimeKey&, const TimeKey&) = default;
};

TimeKey<Instant> keyOf(const Episode& episode)
{
    return {episode.start.instant(), episode.id};
}
TimeKey<Instant> keyOf(const CheckIn& checkIn)
{
    return {checkIn.at.instant(), checkIn.id};
}
TimeKey<Instant> keyOf(const StretchSession& session)
{
    return {session.at.instant(), session.id};
}
TimeKey<Instant> keyOf(const Answer& answer)
{
    return {answer.at.instant(), answer.id};
}
TimeKey<Date> keyOf(const Night& night)
{
    return {night.night, {}};
}
TimeKey<Date> keyOf(const ContextItem& item)
{
    return {item.from, item.id};
}
TimeKey<Date> keyOf(const Visit& visit)
{
    return {visit.on, visit.id};
}
TimeKey<Date> keyOf(const Exercise& exercise)
{
    return {std::nullopt, exercise.id};
}
TimeKey<Date> keyOf(const Plan& plan)
{
    return {plan.from, plan.id};
}
TimeKey<Date> keyOf(const Trial& trial)
{
    if (trial.blocks.empty()) return {std::nullopt, trial.id};
    return {trial.blocks.front().from, trial.id};
}

template <typename Kind>
void sortRecords(std::vector<Kind>& records)
{
    std::ranges::sort(records, {}, [](const Kind& record) { return keyOf(record); });
}

}  // namespace

void sortByTime(Diary& diary)
{
    sortRecords(diary.episodes);
    sortRecords(diary.checkIns);
    sortRecords(diary.nights);
    sortRecords(diary.context);
    sortRecords(diary.stretches);
    sortRecords(diary.answers);
    sortRecords(diary.visits);
    sortRecords(diary.exercises);
    sortRecords(diary.plans);
    sortRecords(diary.trials);
}

NightState nightState(Date night, bool hasEpisode, bool isVouchedFree, std::chrono::local_seconds now)
{
    if (hasEpisode) return NightState::WithCramps;
    if (isVouchedFree) return NightState::CrampFree;
    return now < endOfNight(night) ? NightState::NotOver : NightState::NotRecorded;
}

}  // namespace cramp
