// SPDX-License-Identifier: MIT
#pragma once

#include "diary/local_time.h"

namespace cramp::diary
{

// Both dates lie inside. Wall-clock days of the onset.
struct DateSpan {
    Date from{};
    Date to{};

    std::int64_t days() const { return (to - from).count() + 1; }
    bool contains(Date date) const { return date >= from && date <= to; }
    // The span of the same length just before.
    DateSpan before() const
    {
        return {from - (to - from) - std::chrono::days(1), from - std::chrono::days(1)};
    }
    friend bool operator==(const DateSpan&, const DateSpan&) = default;
};

}  // namespace cramp::diary
