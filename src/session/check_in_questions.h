// SPDX-License-Identifier: MIT
#pragma once

#include "guide/labels.h"
#include "triage/finding.h"

#include <vector>

namespace cramp::session
{

// A few questions of one kind, to be asked together.
struct CheckInStep {
    std::string title;  // of the group
    std::vector<diary::Symptom> questions;
};

// The signs that some rule looks for and that no record answers, in the groups and the order of the form, at
// most five in a step.
std::vector<CheckInStep> stepsToAsk(const triage::Assessment& assessment,
                                    std::span<const guide::SymptomGroup> groups);

}  // namespace cramp::session
