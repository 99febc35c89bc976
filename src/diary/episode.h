// SPDX-License-Identifier: MIT
#pragma once

#include "diary/record_parts.h"

namespace cramp::diary
{

// One cramp, from its onset. Field by field it cannot hold nonsense; what fields say together, and its texts,
// are checked by validate() (validation.h).
struct Episode {
    Uuid id;
    Moment start;
    // Night: only the night is known; start is then its midnight, counts in no hour, and in a period only if
    // stated.
    Precision startPrecision = Precision::Exact;
    std::optional<DurationSeconds> duration;         // never with status Ongoing
    Precision durationPrecision = Precision::Exact;  // Exact or About
    std::vector<SiteEntry> sites;
    std::optional<Period> statedPeriod;  // none: worked out from start and the sleep hours
    std::optional<bool> woke;            // the cramp woke the person
    std::optional<Pain> pain;
    std::optional<SorenessMinutes> soreness;
    std::vector<SymptomEntry> symptoms;
    std::vector<ReliefEntry> relief;
    std::vector<Trigger> triggers;
    std::string note;  // at most 10000 characters; empty: none
    Status status = Status::Complete;
    Stamps stamps;

    friend bool operator==(const Episode&, const Episode&) = default;
};

}  // namespace cramp::diary
