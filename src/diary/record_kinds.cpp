// SPDX-License-Identifier: MIT
#include "diary/record_kinds.h"

#include <fmt/format.h>

#include <array>

namespace cramp::diary
{

namespace
{

constexpr std::array<std::string_view, 12> names = {
    "episode", "check-in", "night", "context item", "stretch session", "answer",
    "visit",   "exercise", "plan",  "trial",        "person's data",   "sleep hours"};
static_assert(names.size() == std::variant_size_v<Record>);

constexpr std::array<std::string_view, 12> months = {"January",   "February", "March",    "April",
                                                     "May",       "June",     "July",     "August",
                                                     "September", "October",  "November", "December"};

std::string dayOf(Date date)
{
    const std::chrono::year_month_day day(date);
    return fmt::format("{} {} {}", static_cast<unsigned>(day.day()),
                       months.at(static_cast<unsigned>(day.month()) - 1), static_cast<int>(day.year()));
}

std::string timeOf(const Moment& at)
{
    const std::chrono::hh_mm_ss clock(at.wall - std::chrono::floor<std::chrono::days>(at.wall));
    return fmt::format("{}, {:02}:{:02}", dayOf(at.date()), clock.hours().count(), clock.minutes().count());
}

}  // namespace

std::string_view nameOf(RecordKind kind)
{
    return names.at(static_cast<std::size_t>(kind));
}

std::string describe(const Record& record)
{
    std::string text("the ");
    text += nameOf(kindOf(record));
    const RecordKey key = keyOf(record);
    if (const auto* id = std::get_if<Uuid>(&key)) text += " " + id->text();
    if (const auto* date = std::get_if<Date>(&key)) text += " " + formatDate(*date);
    return text;
}

std::string tellOf(const Record& record)
{
    std::string name = "the " + std::string(nameOf(kindOf(record)));
    return std::visit(
        [&]<typename Kind>(const Kind& told) -> std::string {
            if constexpr (std::is_same_v<Kind, Episode>)
                return told.startPrecision == Precision::Night
                           ? fmt::format("the cramp in the night of {}", dayOf(nightOf(told.start)))
                           : fmt::format("the cramp of {}", timeOf(told.start));
            else if constexpr (std::is_same_v<Kind, Night>)
                return fmt::format("{} of {}", name, dayOf(told.night));
            else if constexpr (requires { told.at.wall; })
                return fmt::format("{} of {}", name, timeOf(told.at));
            else if constexpr (std::is_same_v<Kind, ContextItem>)
                return told.name.empty() ? "the entry on About me" : fmt::format("the entry “{}”", told.name);
            else if constexpr (
                requires { told.blocks; } || requires { told.steps; })
                return fmt::format("{} “{}”", name, told.name);
            else
                return name;
        },
        record);
}

}  // namespace cramp::diary
