// SPDX-License-Identifier: MIT
#include "triage/finding.h"

#include <algorithm>

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

}  // namespace cramp::triage
