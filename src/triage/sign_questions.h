// SPDX-License-Identifier: MIT
#pragma once

#include "triage/rules.h"

#include <span>

namespace cramp::triage
{

// The one question that is asked when a person ticks a sign (triage-rules 2.1, "Symptoms").
enum class SignQuestion : std::uint8_t {
    None,
    Onset,          // "Did this start, or suddenly get worse, in the last 2 weeks?"
    WorseThanUsual  // "You said that this is normal for you. Is it worse now, or different?"
};

// Of a present sign on the day of its record: whether it is worse than usual if it is usual for the person
// that day; else its onset, if an emergency or urgent rule looks for it.
SignQuestion questionAbout(const diary::SymptomEntry& sign, const RuleSet& rules,
                           std::span<const diary::ContextItem> items, diary::Date day);

// What comes and goes (a fit, palpitations, tingling lips, spasms of hands and feet) is usual even if it was
// yesterday.
bool comesInBouts(diary::Symptom symptom);

// What of a finding can be normal for the person: the signs of its evidence that may be, and cramps
// themselves where their number made it hold.
std::vector<diary::ContextCode> possiblyUsual(const Finding& finding);

// A usual item covers its side (both, or none: either leg) from 28 days after its first day to its last one.
bool isCoveredByUsual(const diary::ContextItem& item, const diary::SymptomEntry& sign, diary::Date day);

}  // namespace cramp::triage
