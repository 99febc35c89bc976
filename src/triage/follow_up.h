// SPDX-License-Identifier: MIT
#pragma once

#include "triage/rules.h"

namespace cramp::triage
{

// One thing to tick. Its fact is a sign (of a leg: with its side) or an item.
struct FollowUpTick {
    diary::Fact fact;
    // The record whose sign is asked about: "Did this start, or suddenly get worse, in the last 2 weeks?" A
    // yes gives it the onset `recent`. None: a yes adds a sign that is there now, or an item.
    std::optional<diary::Uuid> onsetOf;

    friend bool operator==(const FollowUpTick&, const FollowUpTick&) = default;
};

// At most four ticks; a yes to each would make the same rule hold.
struct FollowUpQuestion {
    std::string rule;
    Urgency urgency{};
    std::vector<FollowUpTick> ticks;

    friend bool operator==(const FollowUpQuestion&, const FollowUpQuestion&) = default;
};

// The tick as the contract names it: "chest_pain", "statin", "swelling:left~recent" for an onset.
std::string codedText(const FollowUpTick& tick);

// What is worth asking next: at most eight questions, the most urgent first, each for a sign or item with
// which a recorded fact would make an urgent or emergency rule hold that is above the present level
// ("Questions" on the page of rules). None in an emergency. The assessment is that of this diary.
std::vector<FollowUpQuestion> followUpQuestions(const diary::Diary& diary, const RuleSet& rules,
                                                const Assessment& assessment);

}  // namespace cramp::triage
