// SPDX-License-Identifier: MIT
#include "diary/change.h"

#include <algorithm>
#include <utility>

namespace cramp::diary
{

namespace
{

template <typename Kind>
concept HasId = requires(const Kind& record)
{
    record.id;
};

template <typename Kind>
concept HasStamps = requires(Kind& record)
{
    record.stamps;
};

std::optional<Date> dayOfKind(const Episode& episode)
{
    return episode.start.date();
}
std::optional<Date> dayOfKind(const CheckIn& checkIn)
{
    return checkIn.at.date();
}
std::optional<Date> dayOfKind(const Night& night)
{
    return night.night;
}
std::optional<Date> dayOfKind(const ContextItem& item)
{
    return item.from;
}
std::optional<Date> dayOfKind(const StretchSession& session)
{
    return session.at.date();
}
std::optional<Date> dayOfKind(const Answer& answer)
{
    return answer.at.date();
}
std::optional<Date> dayOfKind(const Visit& visit)
{
    return visit.on;
}
std::optional<Date> dayOfKind(const Exercise&)
{
    return std::nullopt;
}
std::optional<Date> dayOfKind(const Plan& plan)
{
    return plan.from;
}
std::optional<Date> dayOfKind(const Trial& trial)
{
    if (trial.blocks.empty()) return std::nullopt;
    return trial.blocks.front().from;
}
std::optional<Date> dayOfKind(const Person&)
{
    return std::nullopt;
}
std::optional<Date> dayOfKind(const SleepSchedule&)
{
    return std::nullopt;
}

// Now, or a second after the old stamp, on its own wall clock, where that is later. The last second that can
// be written stays.
Moment updatedAfter(const Record& before, const Moment& now)
{
    constexpr std::chrono::local_seconds last =
        Date(std::chrono::year(9999) / 12 / 31) + std::chrono::days(1) - std::chrono::seconds(1);
    const Stamps* stamps = stampsOf(before);
    if (!stamps || !stamps->updated || stamps->updated->instant() < now.instant()) return now;
    return {std::min(stamps->updated->wall + std::chrono::seconds(1), last), stamps->updated->offset};
}

Record withBinned(const Record& before, std::optional<Moment> binned, const Moment& now)
{
    Record after = before;
    if (Stamps* stamps = stampsOf(after)) {
        stamps->binned = binned;
        stamps->updated = updatedAfter(before, now);
    }
    return after;
}

}  // namespace

RecordKind kindOf(const Record& record)
{
    return static_cast<RecordKind>(record.index());
}

RecordKey keyOf(const Record& record)
{
    return std::visit(
        []<typename Kind>(const Kind& value) -> RecordKey {
            if constexpr (HasId<Kind>)
                return value.id;
            else if constexpr (std::is_same_v<Kind, Night>)
                return value.night;
            else
                return std::monostate();
        },
        record);
}

const Stamps* stampsOf(const Record& record)
{
    return std::visit(
        []<typename Kind>(const Kind& value) -> const Stamps* {
            if constexpr (HasStamps<const Kind>)
                return &value.stamps;
            else
                return nullptr;
        },
        record);
}

Stamps* stampsOf(Record& record)
{
    return const_cast<Stamps*>(stampsOf(std::as_const(record)));
}

std::optional<Date> dayOf(const Record& record)
{
    return std::visit([](const auto& value) { return dayOfKind(value); }, record);
}

Change Change::inverse() const
{
    Change result{name, {}};
    result.edits.reserve(edits.size());
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        result.edits.push_back({edit->after, edit->before});
    return result;
}

Edit addition(Record record, const Moment& now)
{
    if (Stamps* stamps = stampsOf(record)) {
        if (!std::holds_alternative<Night>(record)) stamps->created = now;
        stamps->updated = now;
    }
    return {std::nullopt, std::move(record)};
}

Edit replacement(const Record& before, Record after, const Moment& now)
{
    if (Stamps* stamps = stampsOf(after)) stamps->updated = updatedAfter(before, now);
    return {before, std::move(after)};
}

Edit binning(const Record& record, const Moment& now)
{
    return {record, withBinned(record, now, now)};
}

Edit restoring(const Record& record, const Moment& now)
{
    return {record, withBinned(record, std::nullopt, now)};
}

Change undoing(const Change& change, const Moment& now)
{
    Change result = change.inverse();
    for (Edit& edit : result.edits)
        if (edit.before && edit.after) edit = replacement(*edit.before, std::move(*edit.after), now);
    return result;
}

}  // namespace cramp::diary
