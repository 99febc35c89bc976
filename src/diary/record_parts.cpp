// SPDX-License-Identifier: MIT
#include "diary/record_parts.h"

#include <algorithm>

namespace cramp::diary
{

namespace
{

constexpr std::string_view ownPrefix = "own:";
constexpr std::array<std::string_view, 7> weekdayCodes = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

}  // namespace

std::string formatStretchReference(const StretchReference& reference)
{
    if (const auto* stretch = std::get_if<Stretch>(&reference)) return std::string(code(*stretch));
    return std::string(ownPrefix) + std::get<Uuid>(reference).text();
}

std::optional<StretchReference> parseStretchReference(std::string_view text)
{
    if (text.starts_with(ownPrefix)) {
        const auto id = Uuid::parse(text.substr(ownPrefix.size()));
        if (!id) return std::nullopt;
        return *id;
    }
    const auto stretch = fromCode<Stretch>(text);
    if (!stretch) return std::nullopt;
    return *stretch;
}

bool Weekdays::isGiven() const
{
    return std::ranges::find(chosen, true) != chosen.end();
}

bool Weekdays::holdsFor(Date date) const
{
    return !isGiven() || chosen.at(weekdayOf(date).iso_encoding() - 1);
}

std::string_view weekdayCode(std::size_t index)
{
    return weekdayCodes.at(index);
}

std::optional<std::size_t> weekdayFromCode(std::string_view code)
{
    const auto found = std::ranges::find(weekdayCodes, code);
    if (found == weekdayCodes.end()) return std::nullopt;
    return static_cast<std::size_t>(found - weekdayCodes.begin());
}

}  // namespace cramp::diary
