// SPDX-License-Identifier: MIT
#include "triage/finding.h"

#include <algorithm>
#include <set>

namespace cramp::triage
{

namespace
{

constexpr std::array<std::string_view, 5> urgencyCodes = {"self_care", "pharmacist", "routine", "urgent",
                                                          "emergency"};

}  // namespace

std::string_view code(Urgency urgency)
{
    return urgencyCodes.at(static_cast<std::size_t>(urgency));
}

std::optional<Urgency> urgencyFromCode(std::string_view code)
{
    const auto found = std::ranges::find(urgencyCodes, code);
    if (found == urgencyCodes.end()) return std::nullopt;
    return static_cast<Urgency>(found - urgencyCodes.begin());
}

std::string_view code(FindingState state)
{
    return state == FindingState::Open ? "open" : "answered";
}

std::string_view code(LeftOutBecause because)
{
    return because == LeftOutBecause::Usual ? "usual" : "long_standing";
}

std::string recordText(const Evidence& evidence)
{
    if (const auto* id = std::get_if<diary::Uuid>(&evidence.key)) return id->text();
    if (const auto* night = std::get_if<diary::Date>(&evidence.key)) return diary::formatDate(*night);
    return "person";
}

std::size_t recordCount(const std::vector<Evidence>& evidence)
{
    std::set<std::pair<diary::RecordKind, diary::RecordKey>> records;
    for (const Evidence& each : evidence)
        records.emplace(each.kind, each.key);
    return records.size();
}

}  // namespace cramp::triage
