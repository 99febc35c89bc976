// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"

namespace cramp::diary
{

// The order of the lists of a diary: by time (start, at, night, from, on; what has none comes first), then by
// id.
template <typename Time>
struct TimeKey {
    std::optional<Time> time;
    Uuid id;

    friend auto operator<=>(const TimeKey&, const TimeKey&) = default;
};

inline TimeKey<Instant> timeKey(const Episode& episode)
{
    return {episode.start.instant(), episode.id};
}
inline TimeKey<Instant> timeKey(const CheckIn& checkIn)
{
    return {checkIn.at.instant(), checkIn.id};
}
inline TimeKey<Instant> timeKey(const StretchSession& session)
{
    return {session.at.instant(), session.id};
}
inline TimeKey<Instant> timeKey(const Answer& answer)
{
    return {answer.at.instant(), answer.id};
}
inline TimeKey<Date> timeKey(const Night& night)
{
    return {night.night, {}};
}
inline TimeKey<Date> timeKey(const ContextItem& item)
{
    return {item.from, item.id};
}
inline TimeKey<Date> timeKey(const Visit& visit)
{
    return {visit.on, visit.id};
}
inline TimeKey<Date> timeKey(const Exercise& exercise)
{
    return {std::nullopt, exercise.id};
}
inline TimeKey<Date> timeKey(const Plan& plan)
{
    return {plan.from, plan.id};
}
inline TimeKey<Date> timeKey(const Trial& trial)
{
    if (trial.blocks.empty()) return {std::nullopt, trial.id};
    return {trial.blocks.front().from, trial.id};
}

}  // namespace cramp::diary
