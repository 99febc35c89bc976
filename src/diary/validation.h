// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"

#include <string>
#include <vector>

namespace cramp::diary
{

// A slip in a record. The field is named as in the exchange format ("sites[0].side"; empty for the record as
// a whole); the message says what is wrong, as the end of "field: ..." ("midline is for places outside the
// legs").
struct Problem {
    std::string field;
    std::string message;

    friend bool operator==(const Problem&, const Problem&) = default;
};

// What the types cannot rule out: texts too long or with control characters, a side on a body symptom
// or on an item of context that is not a usual sign of the leg, midline on a leg, the same symptom on the
// same side both present and absent, an ongoing episode with a duration, an end before its beginning, numbers
// below their least. Empty for a good record.
std::vector<Problem> validate(const Record& record);

}  // namespace cramp::diary
