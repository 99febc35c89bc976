// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"

namespace cramp::diary
{

// Counts over all records of the incoming diary, not over person and sleep hours.
struct MergeCounts {
    std::int64_t added = 0;
    std::int64_t updated = 0;
    std::int64_t unchanged = 0;

    friend bool operator==(const MergeCounts&, const MergeCounts&) = default;
};

struct Merge {
    Change change;  // without a name
    MergeCounts counts;
};

// What makes `mine` hold `incoming` too; `mine` must be whole, with the bin. A record that is not there is
// added. One that is there is replaced only by a record that was updated later, as an instant; one that says
// no update is older than any. Nights are the same by date, all else by id. The sleep hours are taken only
// where mine has none, so is each of the person's keys. Records are taken as they are: nothing is stamped.
// Throws Failure when the incoming diary is another person's (another date of birth or NHS number), and when
// an id belongs to one kind of record here and to another there.
Merge merge(const Diary& mine, Diary incoming);

}  // namespace cramp::diary
