// SPDX-License-Identifier: MIT
#pragma once

#include "guide/stretch_player.h"
#include "triage/finding.h"

#include <span>

namespace cramp::triage
{

// What the diary says against stretching: for each leg the most urgent finding that stops it, none where
// nothing is found. Which rules stop it, and whether for the leg with the sign or for both, is content
// (stretch_sets.json). A sign without a side may be on either leg and so stops both; the side of a cramp
// whose soreness made the rule hold is that of its places.
struct StretchSigns {
    std::optional<Finding> left;
    std::optional<Finding> right;

    guide::Legs allowed() const { return {!left, !right}; }
    // The more urgent of the two; null when both legs may be stretched.
    const Finding* worst() const;
};

StretchSigns stretchSigns(const Assessment& assessment, const diary::Diary& diary,
                          std::span<const guide::StretchStop> stops);

}  // namespace cramp::triage
