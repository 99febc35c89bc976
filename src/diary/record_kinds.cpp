// SPDX-License-Identifier: MIT
#include "diary/record_kinds.h"

#include <array>

namespace cramp
{

namespace
{

constexpr std::array<std::string_view, 12> names = {
    "episode", "check-in", "night", "context item", "stretch session", "answer",
    "visit",   "exercise", "plan",  "trial",        "person's data",   "sleep hours"};
static_assert(names.size() == std::variant_size_v<Record>);

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

}  // namespace cramp
