// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/gp_parts.h"

#include <set>

namespace cramp::report::summary
{

// A fact for the box, gathered from all records that tell it, whichever rules ask for it: a sign of a side
// once, the longest cramp and soreness once.
struct GatheredFact {
    diary::Fact fact;
    std::string name = {};                                // of a context item, in the person's own words
    std::optional<triage::Urgency> level = std::nullopt;  // the highest finding it belongs to; none: to none
    std::set<diary::Date> dates = {};                     // a cramp known by its night has the night's date
    std::optional<diary::Course> course = std::nullopt;   // of the newest record that says so
    std::optional<diary::Onset> onset = std::nullopt;     // likewise
    const diary::Answer* answer = nullptr;                // the newest to one of its findings

    bool isPressing() const { return level && *level >= triage::Urgency::Urgent; }
    std::optional<diary::Date> newest() const
    {
        return dates.empty() ? std::nullopt : std::optional(*dates.rbegin());
    }
};

// Of the findings of now, of the urgent ones of the period that have passed, and the signs that cramps and
// check-ins of the period tell of. The most pressing first, then the newest.
std::vector<GatheredFact> gatherFacts(const GpSource& source);

}  // namespace cramp::report::summary
