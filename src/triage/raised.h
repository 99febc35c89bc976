// SPDX-License-Identifier: MIT
#pragma once

#include "triage/finding.h"
#include "triage/rules.h"

namespace cramp::triage
{

// A routine or pharmacist finding that is to be announced.
struct Raised {
    std::string rule;
    diary::Moment at;  // it has been open since then

    friend bool operator==(const Raised&, const Raised&) = default;
};

// The open routine and pharmacist findings of an assessment of this diary that were not open within the 84
// days before they became open, in the order of the findings; and those of which the person asked to be
// reminded now. One that merely stands is not raised again: announce it on the day that it was. Those that a
// higher finding stands for, and G12 and G13 while G1 is listed, are not announced by themselves.
std::vector<Raised> raisedFindings(const diary::Diary& diary, const RuleSet& rules,
                                   const Assessment& assessment);

}  // namespace cramp::triage
