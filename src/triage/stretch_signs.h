// SPDX-License-Identifier: MIT
#pragma once

#include "guide/stretch_player.h"
#include "triage/finding.h"
#include "triage/rules.h"

#include <span>
#include <string>

namespace cramp::triage
{

// What the diary says against stretching: for each leg the most urgent finding that stops it, none where
// nothing is found. Which rules stop it, and whether for the leg with the sign or for both, is content
// (stretch_sets.json). A sign without a side may be on either leg and so stops both; the side of a cramp
// whose soreness made the rule hold is that of its places.
//
// A sign of the leg in the entry of a cramp that still goes on stops its leg as soon as such a rule looks for
// it, whether the rule holds or not: the entry is still being made.
struct StretchSigns {
    std::optional<Finding> left;
    std::optional<Finding> right;
    guide::Legs withSign{false, false};
    std::string signFound;  // those signs in sentences; empty: there is none

    guide::Legs allowed() const { return {!left && !withSign.left, !right && !withSign.right}; }
    // The more urgent of the two; null when there is no finding.
    const Finding* worst() const;
    // What was recorded of a leg that is stopped, of the more urgent finding first: "Your left leg was
    // swollen on 20 November."
    const std::string& found() const;
};

StretchSigns stretchSigns(const Assessment& assessment, const diary::Diary& diary, const RuleSet& rules,
                          std::span<const guide::StretchStop> stops);

}  // namespace cramp::triage
